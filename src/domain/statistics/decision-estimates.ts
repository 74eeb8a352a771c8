import { balancedAccuracy } from './balanced-accuracy.ts';
import { clusteredProportion } from './clustered-proportion.ts';
import { clustersOf } from './clusters.ts';
import { fromCounts } from './drawn-counts.ts';
import { fewerOfRightAndWrong, tooFewToResample } from './floors.ts';
import { folded } from './folded.ts';
import type { DecidedRows } from './metrics/matrix.ts';
import { type Metric, statisticOf } from './metrics.ts';
import { recallsOf } from './recalls.ts';
import type { ResampleSettings } from './resampled.ts';
import type { Rows } from './rows.ts';
import { type CountedShare, shareOf } from './shares.ts';
import { transformed } from './transformed.ts';
import { notDefined, type Uncertain, type Undefined } from './uncertain.ts';
import { proportion } from './wilson.ts';

/** A metric of decisions on rows without weights; undefined where only resampling whole clusters serves. */
export function estimateDecisions(
  metric: Metric,
  rows: DecidedRows,
  settings: ResampleSettings,
): Uncertain | Undefined | undefined {
  if (rows.cluster) return estimateShare(metric, rows);
  const { candidate, counts } = folded(rows);
  const ofShare = estimateShare(metric, candidate);
  if (ofShare) return ofShare;
  const recalls = recallsOf(metric, folded(rows));
  if (recalls) return balancedAccuracy(recalls);
  const few = tooFewToResample(rows);
  const statistic = statisticOf(metric, candidate);
  return few ? notDefined(few, statistic(counts)) : fromCounts(counts, statistic, fewerOfRightAndWrong(rows), settings);
}

/** A metric that is a share of rows; `weight` says how often a row is there. */
export function estimateShare(metric: Metric, rows: Rows): Uncertain | Undefined | undefined {
  const share = shareOf(metric, rows);
  if (share === undefined) return undefined;
  if (rows.cluster) return transformed(clusteredProportion(share, clustersOf(rows.cluster)), share.after);
  const { hits, n } = countsIn(share, rows.weight);
  // What a division by nothing is set to by an option has no uncertainty that could be told.
  return n === 0 ? notDefined('degenerate') : transformed(proportion(hits, n, share.of), share.after);
}

function countsIn(
  { hit, counted }: CountedShare,
  weight?: Float64Array,
): { readonly hits: number; readonly n: number } {
  let [hits, n] = [0, 0];
  for (let row = 0; row < hit.length; row++) {
    const times = weight?.[row] ?? 1;
    hits += times * (hit[row] ?? 0);
    n += times * (counted[row] ?? 0);
  }
  return { hits, n };
}
