import { balancedAccuracy } from './balanced-accuracy.ts';
import { clusteredProportion } from './clustered-proportion.ts';
import { clustersOf } from './clusters.ts';
import { resampledCounts } from './drawn-counts.ts';
import { tooFewToResample } from './floors.ts';
import { type Folded, folded } from './folded.ts';
import { type Metric, statisticOf } from './metrics.ts';
import { recallsOf } from './recalls.ts';
import type { ResampleSettings } from './resampled.ts';
import { type DecidedRows, type Proportion, proportionOf, shareOf } from './shares.ts';
import { transformed } from './transformed.ts';
import { notDefined, type Uncertain, type Undefined } from './uncertain.ts';
import { proportion } from './wilson.ts';

/** A metric of decisions on rows without weights; undefined where only resampling whole clusters serves. */
export function estimateDecisions(
  metric: Metric,
  rows: DecidedRows,
  settings: ResampleSettings,
): Uncertain | Undefined | undefined {
  const share = proportionOf(metric, rows);
  const { cluster } = rows;
  if (share && cluster) return transformed(clusteredProportion(shareOf(share, rows), clustersOf(cluster)), share.after);
  if (cluster) return undefined;
  const cells = folded(rows);
  if (share) return wilsonOf(share, cells);
  const recalls = recallsOf(metric, cells);
  if (recalls) return balancedAccuracy(recalls);
  const few = tooFewToResample(rows);
  const statistic = statisticOf(metric, cells.candidate);
  return few ? notDefined(few, statistic(cells.counts)) : resampledCounts(cells.counts, statistic, settings);
}

/** Wilson's bounds of the share, taken to what the metric is of it. */
function wilsonOf(share: Proportion, { candidate, counts }: Folded): Uncertain | Undefined {
  const { hits, n } = countsOf(share, candidate, counts);
  return n === 0 ? notDefined('zero-division') : transformed(proportion(hits, n, share.of), share.after);
}

/** How many rows are counted, and how many of those hit. */
function countsOf(
  share: Proportion,
  rows: DecidedRows,
  counts: Float64Array,
): { readonly hits: number; readonly n: number } {
  const { hit, counted } = shareOf(share, rows);
  let [hits, n] = [0, 0];
  counts.forEach((count, row) => {
    hits += count * (hit[row] ?? 0);
    n += count * (counted[row] ?? 0);
  });
  return { hits, n };
}
