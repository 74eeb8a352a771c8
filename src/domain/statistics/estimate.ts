import { aucUncertain, MIN_EVENTS_PER_CLASS } from './auc-interval.ts';
import { balancedAccuracy } from './balanced-accuracy.ts';
import { confusion } from './confusion.ts';
import { aucCovariance, mean, placements } from './delong.ts';
import { type Metric, TRAITS } from './metrics.ts';
import { type ResampleSettings, resampled } from './resampled.ts';
import { classCounts, type Rows } from './rows.ts';
import { notDefined, type Reason, type Uncertain, type Undefined } from './uncertain.ts';
import { proportion } from './wilson.ts';

export interface EstimateSettings extends ResampleSettings {
  readonly threshold: number;
}

/** A metric of rows with its uncertainty: Wilson for proportions, DeLong for the AUC, the bootstrap for the rest. */
export function estimate(metric: Metric, rows: Rows, settings: EstimateSettings): Uncertain | Undefined {
  const reason = whyUndefined(metric, rows, settings.threshold);
  if (reason) return notDefined(reason);
  switch (metric) {
    case 'accuracy_score':
    case 'recall_score':
    case 'precision_score':
      return estimateProportion(metric, rows, settings.threshold);
    case 'balanced_accuracy_score':
      return balancedAccuracy(confusion(rows, settings.threshold));
    case 'roc_auc_score':
      return estimateAuc(rows);
    default:
      return estimateByBootstrap(metric, rows, settings);
  }
}

/** Why the metric does not exist on these rows; undefined where it does. */
export function whyUndefined(metric: Metric, rows: Rows, threshold: number): Reason | undefined {
  const { positives, negatives } = classCounts(rows);
  if (positives + negatives === 0) return 'no-rows';
  if (positives === 0 || negatives === 0) return 'one-class';
  const value = TRAITS[metric].of(rows, threshold);
  if (!Number.isNaN(value)) return undefined;
  return metric === 'precision_score' ? 'no-predicted-positives' : 'zero-division';
}

function estimateProportion(metric: Metric, rows: Rows, threshold: number): Uncertain {
  const { tp, fp, tn, fn } = confusion(rows, threshold);
  if (metric === 'recall_score') return proportion(tp, tp + fn, 'positives');
  if (metric === 'precision_score') return proportion(tp, tp + fp, 'predicted-positives');
  return proportion(tp + tn, tp + fp + tn + fn, 'records');
}

function estimateAuc(rows: Rows): Uncertain | Undefined {
  const shares = placements(rows);
  const auc = mean(shares.ofPositives);
  const { positives, negatives } = classCounts(rows);
  if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS) return notDefined('too-few-events', auc);
  return aucUncertain({ auc, variance: aucCovariance(shares, shares), positives, negatives });
}

function estimateByBootstrap(metric: Metric, rows: Rows, settings: EstimateSettings): Uncertain | Undefined {
  const { positives, negatives } = classCounts(rows);
  if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS) {
    return notDefined('too-few-events', TRAITS[metric].of(rows, settings.threshold));
  }
  return resampled(rows.truth.length, TRAITS[metric].statistic(rows, settings.threshold), settings);
}
