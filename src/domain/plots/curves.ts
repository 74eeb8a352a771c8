import type { Interval } from '../statistics/uncertain.ts';
import { wilson } from '../statistics/wilson.ts';
import type { ScoreBin } from './score-bins.ts';

/** A point of a curve, with the interval of `y` where it has one, and of how many rows it is made. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly interval?: Interval;
  readonly n: number;
}

/** Wilson's bounds at this one-sided confidence are the two-sided 95 % interval. */
const TWO_SIDED_95 = 0.975;

/** What lies at or above the lower end of each bin, from the highest bin down. */
function fromAbove(bins: readonly ScoreBin[]): readonly { readonly tp: number; readonly fp: number }[] {
  let [tp, fp] = [0, 0];
  return bins.toReversed().map(({ rows, positives }) => {
    tp += positives;
    fp += rows - positives;
    return { tp, fp };
  });
}

/**
 * The ROC curve at the ends of the bins: false positive rate, true positive rate, the latter with its own pointwise
 * interval. Between them nothing is said of the order of rows. Both classes must occur.
 */
export function rocCurve(bins: readonly ScoreBin[]): readonly CurvePoint[] {
  const points = fromAbove(bins);
  const { tp: positives, fp: negatives } = points.at(-1) ?? { tp: 0, fp: 0 };
  return [
    { x: 0, y: 0, n: 0 },
    ...points.map(({ tp, fp }, index) => ({
      x: fp / negatives,
      y: tp / positives,
      ...(index < points.length - 1 ? { interval: wilson(tp, positives, TWO_SIDED_95) } : {}),
      n: tp + fp,
    })),
  ];
}

/** Recall and precision at the ends of the bins, precision with its own pointwise interval. */
export function precisionRecallCurve(bins: readonly ScoreBin[]): readonly CurvePoint[] {
  const points = fromAbove(bins);
  const positives = points.at(-1)?.tp ?? 0;
  return points.map(({ tp, fp }) => ({
    x: tp / positives,
    y: tp / (tp + fp),
    interval: wilson(tp, tp + fp, TWO_SIDED_95),
    n: tp + fp,
  }));
}

/** The mean score of each bin, and the share of class 1 in it with its interval. */
export const calibrationPoints = (bins: readonly ScoreBin[]): readonly CurvePoint[] =>
  bins.map(({ rows, positives, meanScore }) => ({
    x: meanScore,
    y: positives / rows,
    interval: wilson(positives, rows, TWO_SIDED_95),
    n: rows,
  }));

/** By bin, the share of a class that lies in it. */
export function sharesOfClass(bins: readonly ScoreBin[], of: 0 | 1): readonly number[] {
  const counts = bins.map(({ rows, positives }) => (of === 1 ? positives : rows - positives));
  const total = counts.reduce((sum, each) => sum + each, 0);
  return counts.map((each) => each / total);
}
