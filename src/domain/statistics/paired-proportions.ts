import { studentQuantile } from './beta.ts';
import { type Clusters, clusterSums, clustersOf, effectiveRows, MIN_CLUSTERS } from './clusters.ts';
import { clustersIn, designEffect } from './design-effect.ts';
import { changeIn } from './means.ts';
import type { Metric } from './metrics.ts';
import { moverRatio } from './mover.ts';
import { normalQuantile } from './normal.ts';
import type { Rows } from './rows.ts';
import { scaledRows } from './sample-size.ts';
import { type CountedShare, isByTruth, shareOf } from './shares.ts';
import { type Pairs, pairedProportion, pairsNeeded, tangoAt } from './tango.ts';
import { type CountOf, type Method, notDefined, type Scale, type Uncertain, type Undefined } from './uncertain.ts';
import { wilsonAt } from './wilson.ts';

/** Pairs, and how many of them both have right. */
interface PairedCounts extends Pairs {
  readonly both: number;
}

/** Two shares of the same rows; `weight` says how often a row is there. Undefined where the metric is no such share. */
export function compareShares(
  metric: Metric,
  candidate: Rows,
  champion: Rows,
  scale: Scale,
): Uncertain | Undefined | undefined {
  const [ours, theirs] = [shareOf(metric, candidate), shareOf(metric, champion)];
  if (!(ours && theirs && isByTruth(ours))) return undefined;
  const counts = pairsIn(ours, theirs, candidate.weight);
  return candidate.cluster
    ? ofClusteredPairs(ours, theirs, { counts, clusters: clustersOf(candidate.cluster) }, scale)
    : ofPairs(ours, counts, scale);
}

function pairsIn(ours: CountedShare, theirs: CountedShare, weight?: Float64Array): PairedCounts {
  const cells = new Float64Array(4);
  for (let row = 0; row < ours.hit.length; row++) {
    if (!ours.counted[row]) continue;
    const cell = 2 * (ours.hit[row] ?? 0) + (theirs.hit[row] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + (weight?.[row] ?? 1);
  }
  const [neither = 0, onlySecond = 0, onlyFirst = 0, both = 0] = cells;
  return { both, onlyFirst, onlySecond, pairs: neither + onlySecond + onlyFirst + both };
}

/** Tango's bounds of the difference; of the ratio, both models' Wilson bounds with the correlation φ of their hits. */
const ofPairs = ({ of }: CountedShare, counts: PairedCounts, scale: Scale): Uncertain =>
  scale === 'absolute'
    ? pairedProportion(counts, of)
    : ratioOf(counts, { n: counts.pairs, of, zAt: normalQuantile, method: 'wilson-mover-ratio' });

interface Units {
  readonly n: number;
  readonly of: CountOf;
  readonly zAt: (confidence: number) => number;
  readonly method: Method;
}

function ratioOf(counts: PairedCounts, { n, of, zAt, method }: Units): Uncertain {
  const { both, onlyFirst, onlySecond, pairs } = counts;
  const [first, second] = [both + onlyFirst, both + onlySecond];
  const value = changeIn(first, second, 'relative');
  const bounded = (hits: number, z: number) => ({ value: hits / pairs, ...wilsonAt(hits / pairs, pairs, z) });
  return {
    kind: 'estimate',
    value,
    method,
    n,
    of,
    bounds: (confidence) => {
      const z = zAt(confidence);
      const ratio = moverRatio(bounded(first, z), bounded(second, z), correlation(counts));
      return { low: ratio.low - 1, high: ratio.high - 1 };
    },
    needed: (limit, confidence) => {
      // Of ln(first ÷ second), by the delta method.
      const error = Math.sqrt((onlyFirst + onlySecond) / (first * second));
      return scaledRows(n, error, Math.log1p(value) - Math.log1p(limit), confidence);
    },
  };
}

function correlation({ both, onlyFirst, onlySecond, pairs }: PairedCounts): number {
  const neither = pairs - both - onlyFirst - onlySecond;
  const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  return margins > 0 ? (both * neither - onlyFirst * onlySecond) / Math.sqrt(margins) : 0;
}

/** The same from pairs in clusters, as if there were fewer by the design effect, with Student's t for z. */
function ofClusteredPairs(
  ours: CountedShare,
  theirs: CountedShare,
  { counts, clusters }: { readonly counts: PairedCounts; readonly clusters: Clusters },
  scale: Scale,
): Uncertain | Undefined {
  const { effect, n, freedom } = effectOnPairs(ours, theirs, clusters, counts);
  const [first, second] = [counts.both + counts.onlyFirst, counts.both + counts.onlySecond];
  const value = changeIn(first / counts.pairs, second / counts.pairs, scale);
  if (n < MIN_CLUSTERS) return notDefined('too-few-clusters', value);
  const scaled = {
    both: counts.both / effect,
    onlyFirst: counts.onlyFirst / effect,
    onlySecond: counts.onlySecond / effect,
    pairs: counts.pairs / effect,
  };
  const zAt = (confidence: number) => studentQuantile(confidence, freedom);
  if (scale === 'relative') return ratioOf(scaled, { n, of: 'clusters', zAt, method: 'wilson-mover-ratio' });
  return {
    kind: 'estimate',
    value,
    method: 'tango-clusters',
    n,
    of: 'clusters',
    bounds: (confidence) => tangoAt(scaled, zAt(confidence)),
    needed: (limit, confidence) => pairsNeeded(scaled, n, limit, confidence),
  };
}

function effectOnPairs(
  ours: CountedShare,
  theirs: CountedShare,
  clusters: Clusters,
  { onlyFirst, onlySecond, pairs }: PairedCounts,
): { readonly effect: number; readonly n: number; readonly freedom: number } {
  const better = Int8Array.from(ours.hit, (hit, row) => hit - (theirs.hit[row] ?? 0));
  const sizes = clusterSums(ours.counted, clusters);
  const telling = clustersIn(clusterSums(better.map(Math.abs), clusters));
  const independent = (onlyFirst + onlySecond - (onlyFirst - onlySecond) ** 2 / pairs) / pairs ** 2;
  const effect = designEffect({ sizes, sums: clusterSums(better, clusters) }, independent, telling);
  return { effect, n: clustersIn(sizes), freedom: effectiveRows(sizes) - 1 };
}
