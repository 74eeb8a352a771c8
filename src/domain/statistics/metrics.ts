import type { Statistic } from './bootstrap.ts';
import { AGREEMENT } from './metrics/agreement.ts';
import type { Definition, MetricOptions, Traits } from './metrics/definition.ts';
import { LABELS } from './metrics/labels.ts';
import { PROBABILITY } from './metrics/probability.ts';
import { RANKING } from './metrics/ranking.ts';
import { classCounts, type Rows, type Task } from './rows.ts';
import type { Reason } from './uncertain.ts';

export const METRICS = [
  'accuracy_score',
  'balanced_accuracy_score',
  'roc_auc_score',
  'average_precision_score',
  'precision_score',
  'recall_score',
  'f1_score',
  'brier_score_loss',
  'log_loss',
] as const;

/** scikit-learn's names. */
export type MetricName = (typeof METRICS)[number];

/** In normal form: all options that the metric takes, defaults written out. */
export interface Metric {
  readonly name: MetricName;
  readonly options: MetricOptions;
}

const DEFINITIONS: Readonly<Record<MetricName, Definition>> = { ...AGREEMENT, ...LABELS, ...PROBABILITY, ...RANKING };

export const TRAITS: Readonly<Record<MetricName, Traits>> = DEFINITIONS;

/** A metric with these options, and the defaults of the task for the others. */
export function metricOf(name: MetricName, task: Task, given: MetricOptions = {}): Metric {
  const takes = Object.entries(TRAITS[name].takes[task] ?? {});
  const defaults = takes.flatMap(([option, taken]) => (taken.default === undefined ? [] : [[option, taken.default]]));
  return { name, options: { ...Object.fromEntries(defaults), ...given } };
}

/** The metric as one reads it: `fbeta_score(beta=2)`; by it two of a name can be told apart. */
export function textOf({ name, options }: Metric): string {
  const given = Object.entries(options).map(([option, value]) => `${option}=${value}`);
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}

/**
 * The metric as a function of the rows' weights, prepared once and cheap to call often; NaN where it does not exist.
 * The weights given are the whole of it: whoever resamples weighted rows multiplies `rows.weight` in.
 */
export function statisticOf(metric: Metric, rows: Rows): Statistic {
  const { computed } = DEFINITIONS[metric.name];
  const prepare = computed[rows.task] as ((rows: Rows, options: MetricOptions) => Statistic) | undefined;
  if (prepare === undefined) throw new Error(`${metric.name} is no metric of ${rows.task} tasks`);
  return prepare(rows, metric.options);
}

/** The metric of the rows with their weights; NaN where it does not exist. */
export const metricValue = (metric: Metric, rows: Rows): number =>
  statisticOf(metric, rows)(rows.weight ?? new Float64Array(rows.size).fill(1));

/** Why the metric does not exist on these rows; undefined where it does. */
export function whyUndefined(metric: Metric, rows: Rows): Reason | undefined {
  if (rows.size === 0) return 'no-rows';
  if (rows.task === 'binary' && hasOneClass(classCounts(rows))) return 'one-class';
  if (!Number.isNaN(metricValue(metric, rows))) return undefined;
  return metric.name === 'precision_score' ? 'no-predicted-positives' : 'zero-division';
}

const hasOneClass = ({ positives, negatives }: ReturnType<typeof classCounts>): boolean =>
  positives === 0 || negatives === 0;
