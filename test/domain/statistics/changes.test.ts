import { compare } from '../../../src/domain/statistics/compare.ts';
import { type MetricName, metricOf } from '../../../src/domain/statistics/metrics.ts';
import { binaryRows, regressionRows } from '../../../src/domain/statistics/rows.ts';

const SETTINGS = { resamples: 200, seed: 3 };
const N = 240;
const truth = Array.from({ length: N }, (_, row) => row % 2);
/** Right on all rows but every `nth`. */
const answers = (nth: number) => truth.map((y, row) => (row % nth === 0 ? 1 - y : y));
const rowsOf = (score: readonly number[], extras = {}) => binaryRows(truth, score, { threshold: 0.5, ...extras });
const cluster = Uint32Array.from(truth, (_, row) => row % 48);
const weight = Float64Array.from(truth, (_, row) => 1 + (row % 3));

const change = (name: MetricName, scale: 'absolute' | 'relative', extras = {}) => {
  const [candidate, champion] = [rowsOf(answers(5), extras), rowsOf(answers(3), extras)];
  return compare(metricOf(name, 'binary'), { candidate, champion, sameModel: false }, SETTINGS, scale);
};

describe('a relative change', () => {
  it.each<{ name: MetricName; extras: object; method: string }>([
    { name: 'accuracy_score', extras: {}, method: 'wilson-mover-ratio' },
    { name: 'accuracy_score', extras: { cluster }, method: 'wilson-mover-ratio' },
    { name: 'accuracy_score', extras: { weight }, method: 'bootstrap-percentile' },
    { name: 'roc_auc_score', extras: {}, method: 'delong-mover-ratio' },
    { name: 'matthews_corrcoef', extras: {}, method: 'bootstrap-percentile' },
    { name: 'brier_score_loss', extras: {}, method: 'mean-t' },
  ])('of $name is divided by what the champion has, by $method', ({ name, extras, method }) => {
    const [absolute, relative] = [change(name, 'absolute', extras), change(name, 'relative', extras)];
    if (absolute.kind !== 'estimate' || relative.kind !== 'estimate') throw new Error('nothing was said');
    expect(relative.method).toBe(method);
    expect(Math.sign(relative.value)).toBe(Math.sign(absolute.value));
    expect(Math.abs(relative.value)).toBeGreaterThan(Math.abs(absolute.value));
    const { low, high } = relative.bounds(0.95);
    expect(low).toBeLessThan(relative.value);
    expect(relative.value).toBeLessThan(high);
  });

  it('to a champion that has 0 needs an absolute margin', () => {
    const [candidate, champion] = [rowsOf(answers(5)), rowsOf(truth)];
    const contest = { candidate, champion, sameModel: false };
    const loss = metricOf('zero_one_loss', 'binary');
    expect(compare(loss, contest, SETTINGS, 'relative')).toMatchObject({ reason: 'zero-baseline' });
    expect(compare(loss, contest, SETTINGS)).toMatchObject({ kind: 'estimate', value: 0.2 });
  });
});

it('a change of decisions carries McNemar’s p-value, and one of groups does not', () => {
  expect(change('accuracy_score', 'absolute')).toMatchObject({ method: 'tango', pValue: expect.any(Number) });
  expect(change('accuracy_score', 'absolute', { cluster })).not.toHaveProperty('pValue');
});

it('nothing bounds the change of the largest error', () => {
  const [candidate, champion] = [3, 4].map((size) =>
    regressionRows(
      truth,
      truth.map((y, row) => y + (row % size)),
    ),
  );
  if (!(candidate && champion)) throw new Error('no rows');
  const got = compare(metricOf('max_error', 'regression'), { candidate, champion, sameModel: false }, SETTINGS);
  expect(got).toMatchObject({ reason: 'no-interval', value: -1 });
});
