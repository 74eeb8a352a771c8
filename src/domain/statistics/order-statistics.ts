import { binomialCdf } from './beta.ts';
import { lastAllowed } from './crossing.ts';
import type { Interval } from './uncertain.ts';

/**
 * Bounds of the quantile of a distribution, whatever its shape, from sorted values: those whose rank the binomial
 * distribution would pass too seldom (Hahn and Meeker 1991, 5.2). Infinite where the values are too few.
 */
export function quantileBounds(sorted: Float64Array, share: number, confidence: number): Interval {
  const n = sorted.length;
  const low = lastRank(n, (rank) => binomialCdf(rank - 1, n, share) <= 1 - confidence);
  const high = n + 1 - lastRank(n, (rank) => binomialCdf(rank - 1, n, 1 - share) <= 1 - confidence);
  return { low: sorted[low - 1] ?? Number.NEGATIVE_INFINITY, high: sorted[high - 1] ?? Number.POSITIVE_INFINITY };
}

/** The last rank of 1 … n that holds, 0 for none; those that hold come first. */
function lastRank(n: number, holds: (rank: number) => boolean): number {
  const at = (point: number) => Math.floor(point);
  return at(lastAllowed((point) => at(point) === 0 || holds(at(point)), 0, n));
}
