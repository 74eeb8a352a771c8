import type { Bounding } from './extremes.ts';
import { negative, remembered } from './extremes.ts';
import { moverDifference, moverRatio } from './mover.ts';
import type { Interval } from './uncertain.ts';

/** Two groups that share rows of the same patients: nothing is known of their correlation, and the worst is taken. */
const WORST_CORRELATION = -1;

/** first − second of two groups, from the bounds of each (MOVER; of two proportions it is Newcombe's method 10). */
export const differenceOf = (first: Bounding, second: Bounding, isAcross: boolean): Bounding => ({
  value: first.value - second.value,
  bounds: (confidence) =>
    moverDifference(at(first, confidence), at(second, confidence), isAcross ? WORST_CORRELATION : 0),
});

/** first ÷ second of two groups. Of nothing but zeros any ratio may be. */
export const ratioOf = (first: Bounding, second: Bounding, isAcross: boolean): Bounding => ({
  value: first.value / second.value,
  bounds: (confidence) => {
    const { low, high } = moverRatio(at(first, confidence), at(second, confidence), isAcross ? WORST_CORRELATION : 0);
    return { low: low >= 0 ? low : 0, high: high >= 0 ? high : Number.POSITIVE_INFINITY };
  },
});

const at = (of: Bounding, confidence: number) => ({ value: of.value, ...of.bounds(confidence) });

/** What is made of every two groups, in either order. */
export function everyPair<T>(
  groups: readonly Bounding[],
  made: (first: Bounding, second: Bounding) => T,
): readonly T[] {
  const known = groups.map(remembered);
  return known.flatMap((first, i) => known.flatMap((second, j) => (i === j ? [] : [made(first, second)])));
}

/** A number and its opposite, as both directions of a difference. */
export const bothSigns = (of: Bounding): readonly Bounding[] => [of, negative(of)];

/** A ratio and its inverse. */
export const bothWays = (of: Bounding): readonly Bounding[] => [of, mapped(of, (ratio) => 1 / ratio, true)];

/** Through a function that only rises, or only falls. */
export function mapped({ value, bounds }: Bounding, through: (value: number) => number, falls = false): Bounding {
  const turned = ({ low, high }: Interval): Interval =>
    falls ? { low: through(high), high: through(low) } : { low: through(low), high: through(high) };
  return { value: through(value), bounds: (confidence) => turned(bounds(confidence)) };
}
