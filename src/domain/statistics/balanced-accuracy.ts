import type { ClassRecall } from './recalls.ts';
import { scaledRows } from './sample-size.ts';
import { tango } from './tango.ts';
import type { Interval, Method, Uncertain } from './uncertain.ts';
import { wilson } from './wilson.ts';

/** The z of one standard error, as the confidence of a one-sided bound. */
const ONE_STANDARD_ERROR = 0.8413447460685429;

/**
 * The mean of the recalls of all classes, independent proportions: the reaches of their Wilson bounds joined by
 * MOVER (Zou and Donner, Statistics in Medicine 2008). A bootstrap of the few rows of a rare class lets up to a third
 * of the models at the limit pass.
 */
export const balancedAccuracy = (recalls: readonly ClassRecall[]): Uncertain =>
  meanOf(recalls, 'wilson-mover', ({ right, pairs }, confidence) => ({
    value: right / pairs,
    ...wilson(right, pairs, confidence),
  }));

/** The mean of the differences of the recalls, from Tango's bounds of each. */
export const balancedAccuracyChange = (recalls: readonly ClassRecall[]): Uncertain =>
  meanOf(recalls, 'tango-mover', (recall, confidence) => ({
    value: (recall.onlyFirst - recall.onlySecond) / recall.pairs,
    ...tango(recall, confidence),
  }));

type BoundsOf = (recall: ClassRecall, confidence: number) => Interval & { readonly value: number };

function meanOf(recalls: readonly ClassRecall[], method: Method, boundsOf: BoundsOf): Uncertain {
  const n = recalls.reduce((sum, { pairs }) => sum + pairs, 0);
  const bounds = (confidence: number): Interval & { readonly value: number } => {
    const each = recalls.map((recall) => boundsOf(recall, confidence));
    const value = each.reduce((sum, one) => sum + one.value, 0) / each.length;
    const reach = (side: 'low' | 'high') => Math.hypot(...each.map((one) => one.value - one[side])) / each.length;
    return { value, low: value - reach('low'), high: value + reach('high') };
  };
  const { value, low, high } = bounds(ONE_STANDARD_ERROR);
  return {
    kind: 'estimate',
    value,
    method,
    n,
    of: 'records',
    bounds: (confidence) => {
      const { low: lower, high: upper } = bounds(confidence);
      return { low: lower, high: upper };
    },
    needed: (limit, confidence) => scaledRows(n, (high - low) / 2, value - limit, confidence),
  };
}
