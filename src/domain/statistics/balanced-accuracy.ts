import type { Confusion } from './confusion.ts';
import { scaledRows } from './sample-size.ts';
import type { Interval, Uncertain } from './uncertain.ts';
import { wilson } from './wilson.ts';

/** The z of one standard error, as the confidence of a one-sided bound. */
const ONE_STANDARD_ERROR = 0.8413447460685429;

/**
 * The mean of the recalls of both classes, two independent proportions: the reaches of their Wilson bounds joined by
 * MOVER (Zou and Donner, Statistics in Medicine 2008). A bootstrap of the few rows of a rare class lets up to a third
 * of the models at the limit pass.
 */
export function balancedAccuracy({ tp, fp, tn, fn }: Confusion): Uncertain {
  const recalls = [
    { right: tp, of: tp + fn },
    { right: tn, of: tn + fp },
  ];
  const n = tp + fp + tn + fn;
  const value = recalls.reduce((sum, { right, of }) => sum + right / of, 0) / 2;
  const bounds = (confidence: number): Interval => {
    const reach = (side: 'low' | 'high') =>
      Math.hypot(...recalls.map(({ right, of }) => right / of - wilson(right, of, confidence)[side])) / 2;
    return { low: Math.max(0, value - reach('low')), high: Math.min(1, value + reach('high')) };
  };
  const { low, high } = bounds(ONE_STANDARD_ERROR);
  return {
    kind: 'estimate',
    value,
    method: 'wilson-mover',
    n,
    of: 'records',
    bounds,
    needed: (limit, confidence) => scaledRows(n, (high - low) / 2, value - limit, confidence),
  };
}
