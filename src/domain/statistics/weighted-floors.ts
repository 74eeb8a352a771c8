import { MIN_EVENTS_PER_CLASS } from './auc-interval.ts';
import type { Share } from './clustered-proportion.ts';
import { effectiveRows } from './clusters.ts';
import { weightedMean } from './metrics/sums.ts';
import { type Metric, meanOf } from './metrics.ts';
import type { Rows } from './rows.ts';
import { shareOf } from './shares.ts';
import { isTooSkewed, meanEstimate } from './skewed-mean.ts';
import type { Reason } from './uncertain.ts';

/** Rows with weights are resampled, whatever the metric. Where few rows tell, or a long tail, that is no cure. */
export function tooLittleWeight(metric: Metric, rows: Rows, weight: Float64Array): Reason | undefined {
  const share = shareOf(metric, rows);
  if (share) return tellingRows(share, weight) < MIN_EVENTS_PER_CLASS ? 'too-few-events' : undefined;
  const terms = meanOf(metric, rows)?.terms;
  if (terms === undefined) return undefined;
  const mean = weightedMean(weight, terms);
  const influence = terms.map((term, row) => (weight[row] ?? 0) * (term - mean));
  return isTooSkewed(meanEstimate({ value: mean, influence })) ? 'too-skewed' : undefined;
}

/** As many rows of one weight would have as many of the rarer of hits and misses. */
function tellingRows({ hit, counted }: Share, weight: Float64Array): number {
  const weights = Float64Array.from(counted, (each, row) => each * (weight[row] ?? 0));
  const value = weightedMean(weights, Float64Array.from(hit));
  return effectiveRows(weights) * Math.min(value, 1 - value);
}
