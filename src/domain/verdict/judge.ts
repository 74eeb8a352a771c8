import { type Metric, TRAITS } from '../statistics/metrics.ts';
import type { CountOf, Interval, Method, Reason, Uncertain, Undefined } from '../statistics/uncertain.ts';
import type { Limit, MetricTest, OnInconclusive } from './spec.ts';
import type { Verdict } from './verdict.ts';

/** `waived`: it did not pass, and somebody who may answers for it until a day that is not past. */
export type Status = 'pass' | 'fail' | 'inconclusive' | 'error' | 'waived';

/** What is said of one test on one slice. */
export interface Judgement {
  readonly status: Status;
  /** The number that the observed value, or its bound, is held against. */
  readonly limit: number;
  readonly observed?: number;
  /** Two-sided, 95 %. */
  readonly interval?: Interval;
  /** The one-sided bound that decides, where bounds decide. */
  readonly bound?: number;
  readonly method?: Method;
  readonly n?: number;
  /** About how many more of what would decide; only where the estimate is on the right side. */
  readonly more?: { readonly n: number; readonly of: CountOf };
  /** Why there is no number, or none to rely on. */
  readonly reason?: Reason | NoNumber;
}

/** Why nothing was measured, in words that tell nothing of the data. */
export type NoNumber = 'suppressed' | 'no-baseline' | 'no-cases' | 'no-model' | 'not-measurable' | 'not-comparable';

/** One-sided at this confidence, the bounds are the two-sided 95 % interval. */
export const TWO_SIDED_95 = 0.975;

const IS_ERROR: Readonly<Record<Reason, boolean>> = {
  'no-rows': true,
  'one-class': true,
  'class-absent': true,
  'one-group': true,
  'no-scores': true,
  'out-of-domain': true,
  'no-predicted-positives': true,
  'zero-division': true,
  'undefined-resamples': true,
  'too-few-events': false,
  'too-few-differences': false,
  'too-few-records': false,
  'too-few-clusters': false,
  'too-skewed': false,
  'no-interval': false,
  'zero-baseline': true,
  degenerate: false,
};

/** What a value has to clear: `limit` from the side that `better` says, by its bound or by itself. */
export interface Bar {
  readonly limit: number;
  readonly better: 'higher' | 'lower';
  readonly require: 'bound' | 'estimate';
}

/** A metric of one test, held against the test's limit. */
export const judge = (
  test: Pick<MetricTest, 'metric' | 'limit' | 'require'>,
  measured: Uncertain | Undefined,
  confidence: number,
): Judgement => judgeBy(barOf(test), measured, confidence);

/** Pass when the bound clears the limit, fail when the opposite bound misses it, inconclusive between (DESIGN §8). */
export function judgeBy(bar: Bar, measured: Uncertain | Undefined, confidence: number): Judgement {
  const { limit } = bar;
  const clears = cleared(bar);
  if (measured.kind === 'undefined') return judgeUndefined(bar, measured, clears);
  const bounds = measured.bounds(confidence);
  const [near, far] = bar.better === 'higher' ? [bounds.low, bounds.high] : [bounds.high, bounds.low];
  const common = {
    limit,
    observed: measured.value,
    interval: measured.bounds(TWO_SIDED_95),
    method: measured.method,
    n: measured.n,
  };
  if (bar.require === 'estimate') return { ...common, status: clears(measured.value) ? 'pass' : 'fail' };
  if (clears(near)) return { ...common, status: 'pass', bound: near };
  if (!clears(far)) return { ...common, status: 'fail', bound: far };
  return { ...common, status: 'inconclusive', bound: near, ...moreRecords(measured, limit, clears, confidence) };
}

/** What is counted or weighed itself, and not estimated: there is no bound to it. */
export const judgeExact = (bar: Omit<Bar, 'require'>, observed: number): Judgement => ({
  status: cleared(bar)(observed) ? 'pass' : 'fail',
  limit: bar.limit,
  observed,
});

const barOf = ({ metric, limit, require }: Pick<MetricTest, 'metric' | 'limit' | 'require'>): Bar => ({
  limit: limitOf(metric, limit),
  better: sideOf(metric, limit),
  require,
});

/** A limit says itself from which side it is kept: of a rate that is better neither way there is nothing else to go by. */
export function sideOf({ name }: Metric, { kind }: Limit): 'higher' | 'lower' {
  if (kind !== 'change') return kind === 'min' ? 'higher' : 'lower';
  return TRAITS[name].better === 'higher' ? 'higher' : 'lower';
}

/** The number itself: a margin is below 0 for what should be high, above for what should be low. */
export function limitOf(metric: Metric, limit: Limit): number {
  if (limit.kind !== 'change') return limit.value;
  return TRAITS[metric.name].better === 'higher' ? -limit.margin : limit.margin;
}

export const suppressed = (test: Pick<MetricTest, 'metric' | 'limit'>): Judgement => ({
  status: 'inconclusive',
  limit: limitOf(test.metric, test.limit),
  reason: 'suppressed',
});

/** A comparison with nothing to compare with. */
export const noBaseline = (test: Pick<MetricTest, 'metric' | 'limit'>): Judgement => ({
  status: 'error',
  limit: limitOf(test.metric, test.limit),
  reason: 'no-baseline',
});

/**
 * Of no tests at all: fail. An error is a fail. A test that is waived, or inconclusive where the spec lets that be a
 * warning, closes nothing and opens nothing: one test at least must have passed.
 */
export function verdictOf(statuses: readonly Status[], onInconclusive: OnInconclusive = 'fail'): Verdict {
  if (statuses.length === 0 || statuses.some((each) => each === 'fail' || each === 'error')) return 'fail';
  const counted = statuses.filter(
    (each) => each !== 'waived' && !(each === 'inconclusive' && onInconclusive === 'warn'),
  );
  return counted.length > 0 && counted.every((each) => each === 'pass') ? 'pass' : 'inconclusive';
}

/** Written so that NaN clears nothing. */
const cleared = ({ better, limit }: Omit<Bar, 'require'>): ((value: number) => boolean) =>
  better === 'higher' ? (value) => value >= limit : (value) => value <= limit;

function judgeUndefined(
  { limit, require }: Bar,
  { reason, value }: Undefined,
  clears: (value: number) => boolean,
): Judgement {
  const common = { limit, reason, ...(value === undefined ? {} : { observed: value }) };
  if (IS_ERROR[reason] || value === undefined) return { ...common, status: 'error' };
  if (require === 'bound') return { ...common, status: 'inconclusive' };
  return { ...common, status: clears(value) ? 'pass' : 'fail' };
}

function moreRecords(
  measured: Uncertain,
  limit: number,
  clears: (value: number) => boolean,
  confidence: number,
): Pick<Judgement, 'more'> {
  if (!clears(measured.value)) return {};
  const more = Math.ceil(measured.needed(limit, confidence) - measured.n);
  return Number.isFinite(more) && more > 0 ? { more: { n: more, of: measured.of } } : {};
}
