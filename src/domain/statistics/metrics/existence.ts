import type { BinaryRows, MulticlassRows, RegressionRows, Rows } from '../rows.ts';
import type { Reason } from '../uncertain.ts';
import { DEFINITIONS, type Metric } from './registry.ts';
import { isOfOneClass, statisticOf } from './statistic.ts';

/** The metric of the rows with their weights; NaN where it does not exist. */
export const metricValue = (metric: Metric, rows: Rows): number =>
  statisticOf(metric, rows)(rows.weight ?? new Float64Array(rows.size).fill(1));

/** Why the metric does not exist on these rows, or says nothing of them; undefined where it does. */
export function whyUndefined(metric: Metric, rows: Rows): Reason | undefined {
  if (countRows(rows) === 0) return 'no-rows';
  return rows.task === 'regression' ? ofNumbers(metric, rows) : ofClasses(metric, rows);
}

type ClassRows = BinaryRows | MulticlassRows;

/**
 * On one class alone a model that always answers it is perfect: all but the rates of that class are refused. Of several
 * classes some may be missing, unless the metric is a mean over all of them.
 */
function ofClasses(metric: Metric, rows: ClassRows): Reason | undefined {
  const { on, takes } = DEFINITIONS[metric.name];
  const isRate = on === 'decisions' && takes.multiclass === undefined;
  if (!isRate && classesSeen(rows) < 2) return 'one-class';
  if (rows.task === 'multiclass' && on === 'scores' && rows.scores === undefined) return 'no-scores';
  if (rows.task === 'multiclass' && isAlwaysPerfect(metric, rows)) return 'degenerate';
  if (!Number.isNaN(metricValue(metric, rows))) return undefined;
  if (on === 'scores') return 'class-absent';
  return isRate ? 'one-class' : divisionBy(metric);
}

/** Among the highest scores of all classes the true class always is. */
const isAlwaysPerfect = ({ name, options: { k = 2 } }: Metric, { classes }: MulticlassRows): boolean =>
  name === 'top_k_accuracy_score' && k >= classes;

const divisionBy = ({ name, options }: Metric): Reason =>
  name === 'precision_score' && isOfOneClass(options) ? 'no-predicted-positives' : 'zero-division';

function ofNumbers(metric: Metric, rows: RegressionRows): Reason | undefined {
  if (!Number.isNaN(metricValue(metric, rows))) return undefined;
  return metric.name === 'mean_squared_log_error' ? 'out-of-domain' : 'too-few-records';
}

const isThere = ({ weight }: Rows, row: number): boolean => weight === undefined || (weight[row] ?? 0) > 0;

function countRows(rows: Rows): number {
  let count = 0;
  for (let row = 0; row < rows.size; row++) if (isThere(rows, row)) count++;
  return count;
}

function classesSeen(rows: ClassRows): number {
  const seen = new Set<number>();
  for (let row = 0; row < rows.size && seen.size < 2; row++) if (isThere(rows, row)) seen.add(rows.truth[row] ?? 0);
  return seen.size;
}
