import {
  type MetricName,
  type MetricOptions,
  metricOf,
  metricValue,
  whyUndefined,
} from '../../../../src/domain/statistics/metrics.ts';
import {
  binaryRows,
  multiclassRows,
  type Rows,
  regressionRows,
  weighted,
} from '../../../../src/domain/statistics/rows.ts';

/** Cases that scikit-learn is not asked: what it takes for granted, and what only weights bring about. */

const scores = [0.6, 0.3, 0.1, 0.2, 0.5, 0.3, 0.1, 0.1, 0.8];
const three = multiclassRows([0, 1, 2], [0, 1, 2], 3, { scores });
const both = binaryRows([1, 0, 1], [0.9, 0.2, 0.4], { threshold: 0.5 });
const numbers = regressionRows([1, 2, -3], [1, 3, 0]);
const without = (rows: Rows, ...left: number[]) =>
  weighted(
    rows,
    Float64Array.from({ length: rows.size }, (_, row) => Number(!left.includes(row))),
  );

const WEIGHTED: MetricOptions = { multiClass: 'ovr', average: 'weighted' };

const why = (name: MetricName, rows: Rows, options: MetricOptions = {}) =>
  whyUndefined(metricOf(name, rows.task, options), rows);

describe('a metric is refused', () => {
  it.each<[string, string, MetricName, Rows, MetricOptions]>([
    ['no-rows', 'of no rows', 'accuracy_score', binaryRows([], [], { threshold: 0.5 }), {}],
    ['no-rows', 'of rows that weigh nothing', 'mean_absolute_error', without(numbers, 0, 1, 2), {}],
    ['one-class', 'where a class has rows of weight 0 alone', 'accuracy_score', without(both, 1), {}],
    ['class-absent', 'where a class of several has', 'roc_auc_score', without(three, 1), { multiClass: 'ovr' }],
    ['no-scores', 'of scores, where there are decisions alone', 'log_loss', multiclassRows([0, 1], [0, 1], 3), {}],
    ['degenerate', 'where the true class is always among the first', 'top_k_accuracy_score', three, { k: 3 }],
    ['too-few-records', 'of a spread, where one row weighs something', 'r2_score', without(numbers, 0, 2), {}],
    ['out-of-domain', 'of logarithms, of -1 and below', 'mean_squared_log_error', numbers, {}],
  ])('%s %s', (reason, _, name, rows, options) => expect(why(name, rows, options)).toBe(reason));
});

describe('a metric is not refused', () => {
  it.each<[string, MetricName, Rows, MetricOptions]>([
    ['where what lies outside weighs nothing', 'mean_squared_log_error', without(numbers, 2), {}],
    ['one against the rest, weighted, where a class is missing', 'roc_auc_score', without(three, 1), WEIGHTED],
    ['of decisions, where a class of several is missing', 'accuracy_score', without(three, 1), {}],
    ['where the missing class is not what a rate is of', 'true_positive_rate', without(both, 1), {}],
    ['where the true class need not be among the first', 'top_k_accuracy_score', three, { k: 2 }],
  ])('%s', (_, name, rows, options) => expect(why(name, rows, options)).toBeUndefined());
});

describe('numbers beyond what a double holds', () => {
  const far = regressionRows([1e200, 0], [-1e200, 0]);
  it.each<[MetricName, number]>([
    ['mean_squared_error', Number.POSITIVE_INFINITY],
    ['root_mean_squared_error', Number.POSITIVE_INFINITY],
    ['mean_absolute_error', 1e200],
  ])('%s is %d, and no NaN', (name, value) => expect(metricValue(metricOf(name, 'regression'), far)).toBe(value));
});
