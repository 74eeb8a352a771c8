import type { Statistic } from './bootstrap.ts';
import { type Confusion, confusion } from './confusion.ts';
import { brierScoreLoss, brierStatistic, logLoss, logLossStatistic, MAX_LOG_LOSS } from './probability-metrics.ts';
import { averagePrecisionScore, rocAucScore } from './ranking-metrics.ts';
import { type Rows, weighted } from './rows.ts';
import { accuracyScore, balancedAccuracyScore, f1Score, precisionScore, recallScore } from './threshold-metrics.ts';

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
export type Metric = (typeof METRICS)[number];

/** `better`: which way is better. `on`: whether it judges decisions at the threshold, or the scores themselves. */
export interface MetricTraits {
  readonly better: 'higher' | 'lower';
  readonly on: 'decisions' | 'scores';
  /** The lowest value of any is 0; this is the highest. */
  readonly highest: number;
  readonly of: (rows: Rows, threshold: number) => number;
  /** The same as a function of the rows' weights, for resampling. */
  readonly statistic: (rows: Rows, threshold: number) => Statistic;
}

function decided(of: (cells: Confusion) => number): MetricTraits {
  const value = (rows: Rows, threshold: number) => of(confusion(rows, threshold));
  const statistic = (rows: Rows, threshold: number) => (weight: Float64Array) =>
    value(weighted(rows, weight), threshold);
  return { better: 'higher', on: 'decisions', highest: 1, of: value, statistic };
}

const ranking = (of: (rows: Rows) => number): MetricTraits => ({
  better: 'higher',
  on: 'scores',
  highest: 1,
  of,
  statistic: (rows) => (weight) => of(weighted(rows, weight)),
});

const loss = (highest: number, of: (rows: Rows) => number, statistic: (rows: Rows) => Statistic): MetricTraits => ({
  better: 'lower',
  on: 'scores',
  highest,
  of,
  statistic,
});

export const TRAITS: Readonly<Record<Metric, MetricTraits>> = {
  accuracy_score: decided(accuracyScore),
  balanced_accuracy_score: decided(balancedAccuracyScore),
  roc_auc_score: ranking(rocAucScore),
  average_precision_score: ranking(averagePrecisionScore),
  precision_score: decided((cells) => precisionScore(cells)),
  recall_score: decided((cells) => recallScore(cells)),
  f1_score: decided((cells) => f1Score(cells)),
  brier_score_loss: loss(1, brierScoreLoss, brierStatistic),
  log_loss: loss(MAX_LOG_LOSS, logLoss, logLossStatistic),
};
