import { type Clusters, clusterSums } from './clusters.ts';
import type { BinaryRows } from './rows.ts';

/**
 * For each row the share of rows of the other class that it stands right to, ties half: DeLong's structural components.
 * Their mean over either class is the AUC, their spread its variance.
 */
export interface Placements {
  readonly truth: Uint8Array;
  readonly share: Float64Array;
  readonly auc: number;
  readonly positives: number;
  readonly negatives: number;
}

/** In O(n) from rows ordered by score (the mid-rank form of Sun and Xu, IEEE Signal Processing Letters 2014). */
export function placements({ truth, score, order }: BinaryRows): Placements {
  let positives = 0;
  for (const each of truth) positives += each;
  const negatives = truth.length - positives;
  const share = new Float64Array(truth.length);
  let [positivesAbove, negativesAbove, sum] = [0, 0, 0];
  for (let start = 0; start < order.length; ) {
    const end = tieEnd(score, order, start);
    let tiedPositives = 0;
    for (let at = start; at < end; at++) tiedPositives += truth[order[at] ?? 0] ?? 0;
    const tiedNegatives = end - start - tiedPositives;
    const right = 1 - (negativesAbove + tiedNegatives / 2) / negatives;
    const left = (positivesAbove + tiedPositives / 2) / positives;
    for (let at = start; at < end; at++) {
      const row = order[at] ?? 0;
      share[row] = truth[row] ? right : left;
    }
    sum += tiedPositives * right;
    positivesAbove += tiedPositives;
    negativesAbove += tiedNegatives;
    start = end;
  }
  return { truth, share, auc: sum / positives, positives, negatives };
}

/**
 * The covariance of two AUCs on the same rows; of one with itself, its variance (DeLong et al., Biometrics 1988).
 * With clusters, from what each cluster adds to the AUCs (Obuchowski, Biometrics 1997).
 */
export function aucCovariance(a: Placements, b: Placements, clusters?: Clusters): number {
  if (clusters) return clusteredCovariance(added(a), added(b), clusters);
  const products: [number, number] = [0, 0];
  for (let row = 0; row < a.share.length; row++) {
    const product = ((a.share[row] ?? 0) - a.auc) * ((b.share[row] ?? 0) - b.auc);
    if (a.truth[row]) products[1] += product;
    else products[0] += product;
  }
  const { positives: m, negatives: n } = a;
  return products[1] / (m - 1) / m + products[0] / (n - 1) / n;
}

/** What each row adds to the AUC. */
const added = ({ truth, share, auc, positives, negatives }: Placements): Float64Array =>
  share.map((each, row) => (each - auc) / (truth[row] ? positives : negatives));

function clusteredCovariance(a: Float64Array, b: Float64Array, clusters: Clusters): number {
  const [sumsA, sumsB] = [clusterSums(a, clusters), clusterSums(b, clusters)];
  const products = sumsA.reduce((sum, each, at) => sum + each * (sumsB[at] ?? 0), 0);
  return (products * clusters.count) / (clusters.count - 1);
}

function tieEnd(score: Float64Array, order: Uint32Array, start: number): number {
  const tied = score[order[start] ?? 0];
  let end = start + 1;
  while (end < order.length && score[order[end] ?? 0] === tied) end++;
  return end;
}
