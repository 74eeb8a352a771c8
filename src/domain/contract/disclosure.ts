import type { Result } from './judge.ts';

/**
 * The smallest group of rows that a count speaks about, alone or beside the other counts that are told: those that are
 * counted, those that are not, and, since the rows of one rule on a property may be among those of another, the
 * difference to every other count on that property. Undefined where the count is of no row or of all.
 */
export function smallestClass(result: Result, results: readonly Result[], rows: number): number | undefined {
  if (result.status === 'error') return undefined;
  const { count, check } = result;
  if (count === 0 || count === rows) return undefined;
  const others = results.flatMap((other) =>
    other.status !== 'error' && other.check.property === check.property ? [other.count] : [],
  );
  const distances = [0, rows, ...others].map((other) => Math.abs(count - other));
  return Math.min(...distances.filter((distance) => distance > 0));
}
