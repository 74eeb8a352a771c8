import { AGREEMENT } from './agreement.ts';
import { CALIBRATION } from './calibration.ts';
import type { Definition, MetricOptions } from './definition.ts';
import { ERRORS } from './errors.ts';
import { FIT } from './fit.ts';
import { LABELS } from './labels.ts';
import { PROBABILITY } from './probability.ts';
import { RANKING } from './ranking.ts';
import { RATES } from './rates.ts';
import { TOP_K } from './top-k.ts';

/** scikit-learn's names; Fairlearn's of the rates. The calibration error is neither's. */
export const METRICS = [
  'accuracy_score',
  'balanced_accuracy_score',
  'roc_auc_score',
  'average_precision_score',
  'precision_score',
  'recall_score',
  'f1_score',
  'fbeta_score',
  'jaccard_score',
  'matthews_corrcoef',
  'cohen_kappa_score',
  'top_k_accuracy_score',
  'zero_one_loss',
  'hamming_loss',
  'brier_score_loss',
  'log_loss',
  'expected_calibration_error',
  'true_positive_rate',
  'true_negative_rate',
  'false_positive_rate',
  'false_negative_rate',
  'selection_rate',
  'mean_absolute_error',
  'mean_squared_error',
  'root_mean_squared_error',
  'median_absolute_error',
  'mean_absolute_percentage_error',
  'mean_squared_log_error',
  'mean_pinball_loss',
  'max_error',
  'r2_score',
  'explained_variance_score',
] as const;

export type MetricName = (typeof METRICS)[number];

/** In normal form: all options that the metric takes, defaults written out. */
export interface Metric {
  readonly name: MetricName;
  readonly options: MetricOptions;
}

export const DEFINITIONS: Readonly<Record<MetricName, Definition>> = {
  ...AGREEMENT,
  ...CALIBRATION,
  ...ERRORS,
  ...FIT,
  ...LABELS,
  ...PROBABILITY,
  ...RANKING,
  ...RATES,
  ...TOP_K,
};
