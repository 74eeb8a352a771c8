import { type Confusion, confusion } from '../statistics/confusion.ts';
import type { Metric } from '../statistics/metrics.ts';
import { type Rows, subset } from '../statistics/rows.ts';
import type { Cell } from './disclosure.ts';

/**
 * The rows on each side of a proportion, which it tells together with its denominator: right and wrong, and those that
 * it does not count although it chooses them by what was decided.
 */
const SIDES: Partial<Record<Metric, (cells: Confusion) => readonly number[]>> = {
  accuracy_score: ({ tp, fp, tn, fn }) => [tp + tn, fp + fn],
  recall_score: ({ tp, fn }) => [tp, fn],
  precision_score: ({ tp, fp, tn, fn }) => [tp, fp, tn + fn],
};

/**
 * The fewest rows that a proportion on a slice lets count, in the slice or in what is left of the whole without it. None
 * is as few as one: a program that singles a patient out would else be told the difference. Infinite where the metric is
 * no proportion. What the numbers of several slices give away together is not looked at.
 */
export function fewestCounted(metric: Metric, rows: Rows, { member }: Cell, threshold: number): number {
  const sides = SIDES[metric];
  if (sides === undefined) return Number.POSITIVE_INFINITY;
  const parts = [1, 0].map((within) => [...member.keys()].filter((row) => member[row] === within));
  const counts = parts
    .filter((part) => part.length > 0)
    .flatMap((part) => sides(confusion(subset(rows, Uint32Array.from(part)), threshold)));
  return Math.min(...counts);
}
