import { bcaBound, corrections, type LeftOut, leaveOut } from './bca.ts';
import { studentQuantile } from './beta.ts';
import { type Bootstrap, bootstrap, quantile, type Statistic } from './bootstrap.ts';
import { type Clusters, clustersOf, effectiveRows, MIN_CLUSTERS } from './clusters.ts';
import { groupedJackknife, MAX_BOOTSTRAP_ROWS } from './grouped-jackknife.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { scaledRows } from './sample-size.ts';
import { type CountOf, notDefined, type Uncertain, type Undefined } from './uncertain.ts';

export interface ResampleSettings {
  readonly resamples: number;
  readonly seed: number;
}

/** What resampling must keep together, and the weights that rows have anyway. */
export interface Design {
  readonly cluster?: Uint32Array;
  readonly weight?: Float64Array;
}

/** Fewer resamples than this are too few for the corrected tails. */
export const BCA_FROM_RESAMPLES = 2000;

/** More undefined resamples than this share and nothing is said. */
const MAX_UNDEFINED_SHARE = 0.05;

/**
 * Any statistic of rows by the bootstrap: corrected (BCa) from 2,000 resamples on, else the percentile method. Clusters
 * are drawn whole. Of very many rows the spread between groups of them says as much.
 */
export function resampled(
  size: number,
  statistic: Statistic,
  settings: ResampleSettings,
  { cluster, weight }: Design = {},
): Uncertain | Undefined {
  const clusters = cluster && clustersOf(cluster);
  const value = statistic(weight ?? new Float64Array(size).fill(1));
  if (clusters && clusters.count < MIN_CLUSTERS) return notDefined('too-few-clusters', value);
  const counts = countsOf(size, clusters, weight);
  if (size > MAX_BOOTSTRAP_ROWS)
    return groupedJackknife({ size, statistic, value, clusters, weight }, settings.seed, counts);
  const drawn = bootstrap(size, statistic, settings, { clusters, base: weight });
  const isCorrected = settings.resamples >= BCA_FROM_RESAMPLES;
  return fromReplicates(
    value,
    drawn,
    isCorrected ? () => leaveOut(size, statistic, clusters, weight) : undefined,
    counts,
  );
}

/** What the replicates of a value say of it, with the jackknife (where corrected) and what they were drawn from. */
export function fromReplicates(
  value: number,
  { replicates, undefinedShare }: Bootstrap,
  leftOut: (() => LeftOut) | undefined,
  { n, of }: { readonly n: number; readonly of: CountOf },
): Uncertain | Undefined {
  if (undefinedShare > MAX_UNDEFINED_SHARE) return notDefined('undefined-resamples', value);
  if (!isSpread(replicates, value)) return notDefined('degenerate', value);
  const corrected = leftOut && corrections(value, replicates, leftOut());
  const zAt = of === 'clusters' ? (confidence: number) => expanded(confidence, n) : normalQuantile;
  const bound = (z: number) => (corrected ? bcaBound(replicates, z, corrected) : quantile(replicates, normalCdf(z)));
  return {
    kind: 'estimate',
    value,
    method: of === 'clusters' ? 'bootstrap-clusters' : corrected ? 'bootstrap-bca' : 'bootstrap-percentile',
    n,
    of,
    bounds: (confidence) => ({ low: bound(-zAt(confidence)), high: bound(zAt(confidence)) }),
    needed: (limit, confidence) => scaledRows(n, deviation(replicates), value - limit, confidence),
  };
}

/** Few units make a bootstrap too narrow as few values a normal interval: Student's t (Hesterberg, Am. Stat. 2015). */
const expanded = (confidence: number, units: number): number =>
  studentQuantile(confidence, units - 1) * Math.sqrt(units / (units - 1));

function countsOf(
  size: number,
  clusters?: Clusters,
  weight?: Float64Array,
): { readonly n: number; readonly of: CountOf } {
  if (clusters) return { n: clusters.count, of: 'clusters' };
  return { n: weight ? Math.floor(effectiveRows(weight)) : size, of: 'records' };
}

/** Sums of the same numbers in another order differ in their last digits: that is no spread. */
function isSpread(replicates: Float64Array, value: number): boolean {
  const spread = (replicates[replicates.length - 1] ?? 0) - (replicates[0] ?? 0);
  return spread > ROUNDING * Math.max(Math.abs(value), Number.MIN_VALUE);
}

const ROUNDING = 1e-12;

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1));
}
