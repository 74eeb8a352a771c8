import { studentQuantile } from './beta.ts';
import { type Clusters, clusterSums, MIN_CLUSTERS } from './clusters.ts';
import { clustersIn, designEffect } from './design-effect.ts';
import { type Folded, folded } from './folded.ts';
import { changeIn } from './means.ts';
import type { Metric } from './metrics.ts';
import { moverRatio } from './mover.ts';
import { normalQuantile } from './normal.ts';
import { scaledRows } from './sample-size.ts';
import { type DecidedRows, type Proportion, proportionOf, shareOf } from './shares.ts';
import { type Pairs, pairedProportion, pairsNeeded, tangoAt } from './tango.ts';
import { type CountOf, type Method, notDefined, type Scale, type Uncertain, type Undefined } from './uncertain.ts';
import { wilsonAt } from './wilson.ts';

/** Pairs, and how many of them both have right. */
export interface PairedCounts extends Pairs {
  readonly both: number;
}

const BY_TRUTH: ReadonlySet<CountOf> = new Set(['records', 'positives', 'negatives']);

/** A share of rows that are counted whatever a model decides, so that two models can be compared row by row. */
export function pairedShare(metric: Metric, rows: DecidedRows): Proportion | undefined {
  const proportion = proportionOf(metric, rows);
  return proportion && BY_TRUTH.has(proportion.of) ? proportion : undefined;
}

export function pairsIn(proportion: Proportion, { candidate, champion, counts }: Folded): PairedCounts {
  const [ours, theirs] = [shareOf(proportion, candidate), shareOf(proportion, champion)];
  const pairs = { both: 0, onlyFirst: 0, onlySecond: 0, pairs: 0 };
  counts.forEach((count, cell) => {
    if (!ours.counted[cell]) return;
    const [isOurs, isTheirs] = [ours.hit[cell] === 1, theirs.hit[cell] === 1];
    pairs.pairs += count;
    if (isOurs && isTheirs) pairs.both += count;
    else if (isOurs) pairs.onlyFirst += count;
    else if (isTheirs) pairs.onlySecond += count;
  });
  return pairs;
}

/** Tango's bounds of the difference; of the ratio, both models' Wilson bounds with the correlation φ of their hits. */
export const ofPairs = ({ of }: Proportion, counts: PairedCounts, scale: Scale): Uncertain =>
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
export function ofClusteredPairs(
  proportion: Proportion,
  { candidate, champion }: { readonly candidate: DecidedRows; readonly champion: DecidedRows },
  clusters: Clusters,
  scale: Scale,
): Uncertain | Undefined {
  const counts = pairsIn(proportion, folded(candidate, champion));
  const { effect, n } = effectOnPairs(proportion, candidate, champion, clusters, counts);
  const [first, second] = [counts.both + counts.onlyFirst, counts.both + counts.onlySecond];
  const value = scale === 'absolute' ? (first - second) / counts.pairs : changeIn(first, second, scale);
  if (n < MIN_CLUSTERS) return notDefined('too-few-clusters', value);
  const scaled = {
    both: counts.both / effect,
    onlyFirst: counts.onlyFirst / effect,
    onlySecond: counts.onlySecond / effect,
    pairs: counts.pairs / effect,
  };
  const zAt = (confidence: number) => studentQuantile(confidence, n - 1);
  const units: Units = { n, of: 'clusters', zAt, method: 'tango-clusters' };
  if (scale === 'relative') return ratioOf(scaled, { ...units, method: 'wilson-mover-ratio' });
  return {
    kind: 'estimate',
    value,
    ...{ method: units.method, n, of: units.of },
    bounds: (confidence) => tangoAt(scaled, zAt(confidence)),
    needed: (limit, confidence) => pairsNeeded(scaled, n, limit, confidence),
  };
}

function effectOnPairs(
  proportion: Proportion,
  candidate: DecidedRows,
  champion: DecidedRows,
  clusters: Clusters,
  { onlyFirst, onlySecond, pairs }: PairedCounts,
): { readonly effect: number; readonly n: number } {
  const [ours, theirs] = [shareOf(proportion, candidate), shareOf(proportion, champion)];
  const better = Int8Array.from(ours.hit, (hit, row) => hit - (theirs.hit[row] ?? 0));
  const sizes = clusterSums(ours.counted, clusters);
  const telling = clustersIn(clusterSums(better.map(Math.abs), clusters));
  const independent = (onlyFirst + onlySecond - (onlyFirst - onlySecond) ** 2 / pairs) / pairs ** 2;
  const effect = designEffect({ sizes, sums: clusterSums(better, clusters) }, independent, telling);
  return { effect, n: clustersIn(sizes) };
}
