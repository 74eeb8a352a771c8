import { aucUncertain, MIN_EVENTS_PER_CLASS } from './auc-interval.ts';
import { balancedAccuracy } from './balanced-accuracy.ts';
import { confusion } from './confusion.ts';
import { aucCovariance, mean, placements } from './delong.ts';
import { type Metric, type MetricName, metricValue, statisticOf, whyUndefined } from './metrics.ts';
import { type ResampleSettings, resampled } from './resampled.ts';
import { type BinaryRows, classCounts } from './rows.ts';
import { notDefined, type Uncertain, type Undefined } from './uncertain.ts';
import { proportion } from './wilson.ts';

/** A metric of rows with its uncertainty: Wilson for proportions, DeLong for the AUC, the bootstrap for the rest. */
export function estimate(metric: Metric, rows: BinaryRows, settings: ResampleSettings): Uncertain | Undefined {
  const reason = whyUndefined(metric, rows);
  if (reason) return notDefined(reason);
  switch (metric.name) {
    case 'accuracy_score':
    case 'recall_score':
    case 'precision_score':
      return estimateProportion(metric.name, rows);
    case 'balanced_accuracy_score':
      return balancedAccuracy(confusion(rows));
    case 'roc_auc_score':
      return estimateAuc(rows);
    default:
      return estimateByBootstrap(metric, rows, settings);
  }
}

function estimateProportion(metric: MetricName, rows: BinaryRows): Uncertain {
  const { tp, fp, tn, fn } = confusion(rows);
  if (metric === 'recall_score') return proportion(tp, tp + fn, 'positives');
  if (metric === 'precision_score') return proportion(tp, tp + fp, 'predicted-positives');
  return proportion(tp + tn, tp + fp + tn + fn, 'records');
}

function estimateAuc(rows: BinaryRows): Uncertain | Undefined {
  const shares = placements(rows);
  const auc = mean(shares.ofPositives);
  const { positives, negatives } = classCounts(rows);
  if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS) return notDefined('too-few-events', auc);
  return aucUncertain({ auc, variance: aucCovariance(shares, shares), positives, negatives });
}

function estimateByBootstrap(metric: Metric, rows: BinaryRows, settings: ResampleSettings): Uncertain | Undefined {
  const { positives, negatives } = classCounts(rows);
  if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS) {
    return notDefined('too-few-events', metricValue(metric, rows));
  }
  return resampled(rows.size, statisticOf(metric, rows), settings);
}
