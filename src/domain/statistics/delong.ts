import type { BinaryRows } from './rows.ts';

/**
 * For each row of one class the share of rows of the other that it stands right to, ties half:
 * DeLong's structural components. Their mean is the AUC, their spread its variance.
 */
export interface Placements {
  readonly ofPositives: Float64Array;
  readonly ofNegatives: Float64Array;
}

/** In O(n) from rows ordered by score (the mid-rank form of Sun and Xu, IEEE Signal Processing Letters 2014). */
export function placements({ truth, score, order }: BinaryRows): Placements {
  const positives = truth.reduce((sum, each) => sum + each, 0);
  const negatives = truth.length - positives;
  const share = new Float64Array(truth.length);
  let [positivesAbove, negativesAbove] = [0, 0];
  for (let start = 0; start < order.length; ) {
    const end = tieEnd(score, order, start);
    const tied = order.subarray(start, end);
    const tiedPositives = tied.reduce((sum, row) => sum + (truth[row] ?? 0), 0);
    const tiedNegatives = tied.length - tiedPositives;
    const right = 1 - (negativesAbove + tiedNegatives / 2) / negatives;
    const left = (positivesAbove + tiedPositives / 2) / positives;
    for (const row of tied) share[row] = truth[row] ? right : left;
    positivesAbove += tiedPositives;
    negativesAbove += tiedNegatives;
    start = end;
  }
  return {
    ofPositives: share.filter((_, row) => truth[row] === 1),
    ofNegatives: share.filter((_, row) => truth[row] === 0),
  };
}

/** The covariance of two AUCs on the same rows; of one with itself, its variance (DeLong et al., Biometrics 1988). */
export const aucCovariance = (a: Placements, b: Placements): number =>
  covariance(a.ofPositives, b.ofPositives) / a.ofPositives.length +
  covariance(a.ofNegatives, b.ofNegatives) / a.ofNegatives.length;

export const mean = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0) / values.length;

function covariance(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return a.reduce((sum, each, at) => sum + (each - meanA) * ((b[at] ?? 0) - meanB), 0) / (a.length - 1);
}

function tieEnd(score: Float64Array, order: Uint32Array, start: number): number {
  const tied = score[order[start] ?? 0];
  let end = start + 1;
  while (end < order.length && score[order[end] ?? 0] === tied) end++;
  return end;
}
