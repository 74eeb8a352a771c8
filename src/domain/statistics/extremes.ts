import type { Interval } from './uncertain.ts';

/** A number with its one-sided bounds. */
export interface Bounding {
  readonly value: number;
  bounds(confidence: number): Interval;
}

/**
 * The largest of several numbers. That it is at most a limit means that each is: an intersection of one-sided tests, so
 * that each at α opens wrongly in α of the cases at most (Berger, Technometrics 1982). That it is above means that some
 * is: there each bound is at α ÷ their number (Bonferroni). No bound is made of the observed maximum, which is too large.
 */
export const largestOf = (all: readonly Bounding[]): Bounding => ({
  value: Math.max(...all.map(({ value }) => value)),
  bounds: (confidence) => ({
    low: Math.max(...all.map((each) => each.bounds(shared(confidence, all.length)).low)),
    high: Math.max(...all.map((each) => each.bounds(confidence).high)),
  }),
});

/** The smallest of several numbers, likewise. */
export const smallestOf = (all: readonly Bounding[]): Bounding => negative(largestOf(all.map(negative)));

export const negative = ({ value, bounds }: Bounding): Bounding => ({
  value: -value,
  bounds: (confidence) => {
    const { low, high } = bounds(confidence);
    return { low: -high, high: -low };
  },
});

/** Of several numbers of which nothing is known but their bounds: those are right for the mean whatever they share. */
export const meanOfAll = (all: readonly Bounding[]): Bounding => ({
  value: mean(all.map(({ value }) => value)),
  bounds: (confidence) => {
    const bounds = all.map((each) => each.bounds(confidence));
    return { low: mean(bounds.map(({ low }) => low)), high: mean(bounds.map(({ high }) => high)) };
  },
});

/** Bounds that are asked for again and again, such as those of a group in each of its pairs. */
export function remembered({ value, bounds }: Bounding): Bounding {
  const known = new Map<number, Interval>();
  return {
    value,
    bounds: (confidence) => {
      const found = known.get(confidence) ?? bounds(confidence);
      known.set(confidence, found);
      return found;
    },
  };
}

/** The confidence of each, so that all of so many hold together. */
export const shared = (confidence: number, count: number): number => 1 - (1 - confidence) / count;

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
