import { binomialCdf } from './beta.ts';
import { lastAllowed } from './crossing.ts';
import { scaledRows } from './sample-size.ts';
import type { Interval, Uncertain } from './uncertain.ts';

/** The z of one standard error, as the confidence of a one-sided bound. */
const ONE_STANDARD_ERROR = 0.8413447460685429;

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

/** The quantile of `sorted` values (`value`: as the metric defines it). */
export const quantileUncertain = (value: number, sorted: Float64Array, share: number): Uncertain => ({
  kind: 'estimate',
  value,
  method: 'order-statistics',
  n: sorted.length,
  of: 'records',
  bounds: (confidence) => quantileBounds(sorted, share, confidence),
  needed: (limit, confidence) => {
    const { low, high } = quantileBounds(sorted, share, ONE_STANDARD_ERROR);
    return scaledRows(sorted.length, (high - low) / 2, value - limit, confidence);
  },
});

/** The last rank of 1 … n that holds, 0 for none; those that hold come first. */
function lastRank(n: number, holds: (rank: number) => boolean): number {
  const at = (point: number) => Math.floor(point);
  return at(lastAllowed((point) => at(point) === 0 || holds(at(point)), 0, n));
}
