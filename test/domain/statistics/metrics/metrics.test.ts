import {
  basisOf,
  METRICS,
  type MetricName,
  type MetricOptions,
  meanOf,
  metricOf,
  metricValue,
  ofCounts,
  proportionOf,
  rangeOf,
  TRAITS,
  textOf,
} from '../../../../src/domain/statistics/metrics.ts';
import {
  binaryRows,
  multiclassRows,
  type Rows,
  regressionRows,
  type Task,
} from '../../../../src/domain/statistics/rows.ts';

const ROWS: Readonly<Record<Task, Rows>> = {
  binary: binaryRows([1, 0, 1, 0, 1, 0], [0.9, 0.2, 0.4, 0.6, 0.8, 0.1], {
    threshold: 0.5,
    weight: Float64Array.of(1, 2, 0.5, 1, 3, 1),
  }),
  multiclass: multiclassRows([0, 1, 2, 2, 1], [0, 2, 2, 1, 1], 3, {
    scores: [0.7, 0.2, 0.1, 0.1, 0.3, 0.6, 0.2, 0.2, 0.6, 0.1, 0.5, 0.4, 0.2, 0.5, 0.3],
    weight: Float64Array.of(1, 2, 0.5, 1, 3),
  }),
  regression: regressionRows([1, 2, 4, 8], [1.5, 1, 4, 10], { weight: Float64Array.of(1, 0, 2, 0.25) }),
};

/** What must be given, where there is no default. */
const GIVEN: MetricOptions = { average: 'macro', multiClass: 'ovr', beta: 2, k: 1 };

/** Each metric of each of its tasks, with its defaults. */
const PLAIN = METRICS.flatMap((name) =>
  TRAITS[name].tasks.map((task) => {
    const takes = Object.entries(TRAITS[name].takes[task] ?? {});
    const missing = takes.filter(([, { default: value, optional }]) => value === undefined && !optional);
    const given = Object.fromEntries(missing.map(([option]) => [option, GIVEN[option as keyof MetricOptions]]));
    return { name, task, metric: metricOf(name, task, given), rows: ROWS[task] };
  }),
);

const weightOf = (rows: Rows): Float64Array => rows.weight ?? new Float64Array();
const dot = (weight: Float64Array, values: ArrayLike<number>) =>
  weight.reduce((sum, each, row) => sum + each * (values[row] ?? Number.NaN), 0);

describe.each(PLAIN)('$name of a $task task', ({ metric, name, task, rows }) => {
  it('takes the options of the tasks that it has', () => {
    expect(Object.keys(TRAITS[name].takes)).toEqual([...TRAITS[name].tasks]);
    expect(Object.keys(TRAITS[name].takes)).toContain(task);
  });

  it('is within its range', () => {
    const { lowest, highest } = rangeOf(metric);
    expect(metricValue(metric, rows)).toBeGreaterThanOrEqual(lowest);
    expect(metricValue(metric, rows)).toBeLessThanOrEqual(highest);
  });

  it('is what its parts make', () => {
    const weight = weightOf(rows);
    const value = metricValue(metric, rows);
    const basis = basisOf(metric);
    if (basis === 'proportion') {
      const { hit, counted } = proportionOf(metric, rows);
      expect(dot(weight, hit) / dot(weight, counted)).toBeCloseTo(value, 14);
    }
    const mean = meanOf(metric, rows);
    expect(mean !== undefined).toBe(basis === 'mean');
    if (mean) {
      const all = weight.reduce((sum, each) => sum + each, 0);
      expect(mean.after.value(dot(weight, mean.terms) / all)).toBeCloseTo(value, 14);
      expect(mean.after.inverse(mean.after.value(0.3))).toBeCloseTo(0.3, 14);
    }
    if (TRAITS[name].on === 'decisions') expect(ofCounts(metric, ...countsOf(rows))).toBe(value);
  });
});

function countsOf(rows: Rows): [Float64Array, number] {
  if (rows.task === 'regression') throw new Error('no classes');
  const classes = rows.task === 'binary' ? 2 : rows.classes;
  const cells = new Float64Array(classes ** 2);
  rows.truth.forEach((truth: number, row: number) => {
    const cell = truth * classes + (rows.decided?.[row] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + (rows.weight?.[row] ?? 1);
  });
  return [cells, classes];
}

describe('a metric as one reads it', () => {
  it.each<[string, MetricName, Task, MetricOptions]>([
    ['accuracy_score', 'accuracy_score', 'multiclass', {}],
    ['recall_score', 'recall_score', 'binary', {}],
    ['recall_score(posLabel=0)', 'recall_score', 'binary', { posLabel: 0 }],
    ['recall_score(average=macro)', 'recall_score', 'multiclass', { average: 'macro' }],
    ['fbeta_score(beta=0.5)', 'fbeta_score', 'binary', { beta: 0.5 }],
    ['brier_score_loss(scaleByHalf=true)', 'brier_score_loss', 'binary', {}],
    ['brier_score_loss(scaleByHalf=false)', 'brier_score_loss', 'binary', { scaleByHalf: false }],
    ['cohen_kappa_score(kappaWeights=linear)', 'cohen_kappa_score', 'binary', { kappaWeights: 'linear' }],
  ])('%s', (text, name, task, options) => expect(textOf(metricOf(name, task, options))).toBe(text));
});

describe('options change', () => {
  it('what an interval is made of', () => {
    expect(basisOf(metricOf('recall_score', 'binary'))).toBe('proportion');
    expect(basisOf(metricOf('recall_score', 'binary', { average: 'macro' }))).toBe('counts');
  });

  it('the range', () => {
    expect(rangeOf(metricOf('balanced_accuracy_score', 'binary')).lowest).toBe(0);
    expect(rangeOf(metricOf('balanced_accuracy_score', 'binary', { adjusted: true })).lowest).toBe(-1);
    expect(rangeOf(metricOf('brier_score_loss', 'binary')).highest).toBe(1);
    expect(rangeOf(metricOf('brier_score_loss', 'multiclass')).highest).toBe(2);
  });
});

describe('what makes no sense is a mistake of ours', () => {
  const binary = metricOf('roc_auc_score', 'binary');
  it.each<[string, () => unknown]>([
    ['a metric of another task', () => metricValue(binary, ROWS.regression)],
    [
      'a metric of decisions without a threshold',
      () => metricValue(metricOf('f1_score', 'binary'), binaryRows([1], [1])),
    ],
    ['a proportion of one that is none', () => proportionOf(binary, ROWS.binary)],
    [
      'a micro average of one class against one',
      () =>
        metricValue(metricOf('roc_auc_score', 'multiclass', { multiClass: 'ovo', average: 'micro' }), ROWS.multiclass),
    ],
    ['counts of scores', () => ofCounts(binary, new Float64Array(4), 2)],
  ])('%s', (_, call) => expect(call).toThrow());
});
