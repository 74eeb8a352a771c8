import fc from 'fast-check';
import { type MetricName, metricOf } from '../../../src/domain/statistics/metrics.ts';
import { notDefined, type Reason, type Uncertain } from '../../../src/domain/statistics/uncertain.ts';
import { judge, noBaseline, type Status, suppressed, verdictOf } from '../../../src/domain/verdict/judge.ts';
import type { Limit } from '../../../src/domain/verdict/spec.ts';

/** An estimate with given bounds, at any confidence. */
const between = (low: number, value: number, high: number, needed = 800): Uncertain => ({
  kind: 'estimate',
  value,
  method: 'wilson',
  n: 500,
  of: 'records',
  bounds: () => ({ low, high }),
  needed: () => needed,
});

const test = (name: MetricName, limit: Limit, require: 'bound' | 'estimate' = 'bound') => ({
  metric: metricOf(name, 'binary'),
  limit,
  require,
});
const atLeast = test('roc_auc_score', { kind: 'min', value: 0.7 });
const atMost = test('log_loss', { kind: 'max', value: 0.5 });
const scoreChange = test('roc_auc_score', { kind: 'change', scale: 'absolute', margin: 0.02 });
const lossChange = test('log_loss', { kind: 'change', scale: 'absolute', margin: 0.02 });

const relativeLoss = test('log_loss', { kind: 'change', scale: 'relative', margin: 0.1 });

const ULP = 2 ** -53;

describe('a bound decides', () => {
  it.each<[string, ReturnType<typeof test>, [number, number, number], Status]>([
    ['the lower bound of a score clears', atLeast, [0.71, 0.75, 0.79], 'pass'],
    ['the lower bound is just the limit', atLeast, [0.7, 0.75, 0.79], 'pass'],
    ['one ulp below', atLeast, [0.7 - ULP, 0.75, 0.79], 'inconclusive'],
    ['the estimate misses, the bounds don’t tell', atLeast, [0.65, 0.69, 0.74], 'inconclusive'],
    ['the upper bound is just the limit', atLeast, [0.6, 0.65, 0.7], 'inconclusive'],
    ['the upper bound misses by one ulp', atLeast, [0.6, 0.65, 0.7 - ULP], 'fail'],
    ['the upper bound of a loss clears', atMost, [0.3, 0.4, 0.5], 'pass'],
    ['a loss between', atMost, [0.3, 0.4, 0.6], 'inconclusive'],
    ['a loss that misses', atMost, [0.6, 0.7, 0.8], 'fail'],
    ['a score that is not worse by more than the margin', scoreChange, [-0.02, 0.01, 0.03], 'pass'],
    ['a score that may be worse', scoreChange, [-0.03, 0.01, 0.03], 'inconclusive'],
    ['a score that is worse', scoreChange, [-0.2, -0.1, -0.03], 'fail'],
    ['a loss that is not higher by more than the margin', lossChange, [-0.1, 0, 0.02], 'pass'],
    ['a loss that is higher', lossChange, [0.03, 0.1, 0.2], 'fail'],
    ['a rate with a minimum, above it', test('selection_rate', { kind: 'min', value: 0.3 }), [0.31, 0.4, 0.5], 'pass'],
    ['a rate with a minimum, below it', test('selection_rate', { kind: 'min', value: 0.3 }), [0.1, 0.2, 0.29], 'fail'],
    ['a rate with a maximum, above it', test('selection_rate', { kind: 'max', value: 0.3 }), [0.31, 0.4, 0.5], 'fail'],
    ['a loss that is higher by no more than that part', relativeLoss, [-0.1, 0, 0.1], 'pass'],
    ['a loss that is higher by one ulp more', relativeLoss, [-0.1, 0, 0.1 + ULP], 'inconclusive'],
    [
      'bounds at both ends of all numbers',
      atMost,
      [Number.NEGATIVE_INFINITY, 0.4, Number.POSITIVE_INFINITY],
      'inconclusive',
    ],
    [
      'a score that is infinite on both sides fails by nothing and clears all',
      atLeast,
      [Number.NEGATIVE_INFINITY, 0.75, Number.POSITIVE_INFINITY],
      'inconclusive',
    ],
    ['a bound that is NaN clears nothing', atLeast, [Number.NaN, 0.75, Number.NaN], 'fail'],
  ])('%s', (_, given, [low, value, high], status) => {
    expect(judge(given, between(low, value, high), 0.95).status).toBe(status);
  });
});

describe('the estimate decides where the spec asks for no more', () => {
  it.each([
    [0.7, 'pass'],
    [0.7 - ULP, 'fail'],
    [0.7 + 2 * ULP, 'pass'],
    [Number.NaN, 'fail'],
  ])('%d: %s', (value, status) => {
    const given = test('roc_auc_score', { kind: 'min', value: 0.7 }, 'estimate');
    expect(judge(given, between(0, value, 1), 0.95).status).toBe(status);
  });
});

describe('how many more records', () => {
  const more = (value: number, needed: number) => judge(atLeast, between(0.6, value, 0.8, needed), 0.95).more;

  it('is said of an estimate on the right side', () => expect(more(0.75, 800)).toEqual({ n: 300, of: 'records' }));
  it('is not said of one on the wrong side', () => expect(more(0.69, 800)).toBeUndefined());
  it('is not said where no number would do', () => expect(more(0.75, Number.POSITIVE_INFINITY)).toBeUndefined());
});

describe('what has no number never passes', () => {
  it.each<[Reason, Status]>([
    ['no-rows', 'error'],
    ['one-class', 'error'],
    ['no-predicted-positives', 'error'],
    ['zero-division', 'error'],
    ['undefined-resamples', 'error'],
    ['too-few-events', 'inconclusive'],
    ['degenerate', 'inconclusive'],
  ])('%s: %s', (reason, status) => {
    expect(judge(atLeast, notDefined(reason, 0.99), 0.95)).toMatchObject({ status, reason });
  });

  it('a suppressed slice is inconclusive, a missing baseline an error', () => {
    expect(suppressed(atLeast)).toEqual({ status: 'inconclusive', limit: 0.7, reason: 'suppressed' });
    expect(noBaseline(scoreChange)).toEqual({ status: 'error', limit: -0.02, reason: 'no-baseline' });
  });
});

describe('the verdict of all', () => {
  const status = fc.constantFrom<Status>('pass', 'fail', 'inconclusive', 'error', 'waived');
  const statuses = fc.array(status, { minLength: 1 });

  it('of no tests is fail', () => {
    expect(verdictOf([])).toBe('fail');
    expect(verdictOf([], 'warn')).toBe('fail');
  });

  it('is fail as soon as one failed or crashed, whatever is let through', () => {
    fc.assert(
      fc.property(statuses, fc.constantFrom('fail' as const, 'warn' as const), (given, onInconclusive) => {
        const isBad = given.some((each) => each === 'fail' || each === 'error');
        expect(verdictOf(given, onInconclusive) === 'fail').toBe(isBad);
      }),
    );
  });

  it('is pass only if all that is not waived passed, and something did', () => {
    fc.assert(
      fc.property(statuses, (given) => {
        const counted = given.filter((each) => each !== 'waived');
        expect(verdictOf(given) === 'pass').toBe(counted.length > 0 && counted.every((each) => each === 'pass'));
      }),
    );
  });

  it.each<[readonly Status[], 'fail' | 'warn', string]>([
    [['pass', 'inconclusive'], 'fail', 'inconclusive'],
    [['pass', 'inconclusive'], 'warn', 'pass'],
    [['inconclusive', 'inconclusive'], 'warn', 'inconclusive'],
    [['waived', 'inconclusive'], 'warn', 'inconclusive'],
    [['waived', 'waived'], 'fail', 'inconclusive'],
    [['pass', 'waived'], 'fail', 'pass'],
    [['pass', 'inconclusive', 'error'], 'warn', 'fail'],
  ])('%j, on inconclusive %s: %s', (given, onInconclusive, verdict) => {
    expect(verdictOf(given, onInconclusive)).toBe(verdict);
  });

  it('never gets better by a worse bound', () => {
    const order: readonly Status[] = ['fail', 'inconclusive', 'pass'];
    const rank = (low: number, high: number) => order.indexOf(judge(atLeast, between(low, low, high), 0.95).status);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        return rank(low / 2, high) <= rank(low, high) && rank(low, high) <= rank(low, 1);
      }),
    );
  });
});
