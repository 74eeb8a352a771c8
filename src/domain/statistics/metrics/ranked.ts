import { fallingOrder } from '../order.ts';

/** Scores of one class against others, from the highest down, in arrays of one length. */
export interface Ranked {
  /** Whose weight it is. */
  readonly row: Uint32Array;
  /** 1 where the row is of the class. */
  readonly truth: Uint8Array;
  /** 1 where the next score is another. */
  readonly last: Uint8Array;
}

/** `order` gives the places of the scores from the highest down; `rowOf` and `isOfClass` are by place. */
export function ranked(
  score: (at: number) => number,
  order: Uint32Array,
  isOfClass: (at: number) => boolean,
  rowOf: (at: number) => number = (at) => at,
): Ranked {
  const last = new Uint8Array(order.length);
  for (let at = 0; at < order.length; at++) {
    last[at] = at + 1 === order.length || score(order[at] ?? 0) !== score(order[at + 1] ?? 0) ? 1 : 0;
  }
  return { row: order.map(rowOf), truth: Uint8Array.from(order, (at) => Number(isOfClass(at))), last };
}

/** The same, of scores that are not in order yet. */
export const rankedScores = (
  scores: Float64Array,
  isOfClass: (at: number) => boolean,
  rowOf?: (at: number) => number,
) => ranked((at) => scores[at] ?? Number.NaN, fallingOrder(scores), isOfClass, rowOf);

/** The share of pairs of a row of the class and another that are ranked right, ties half; NaN without either. */
export function areaOf({ row, truth, last }: Ranked, weight: Float64Array): number {
  let [positives, negatives, right, positive, negative] = [0, 0, 0, 0, 0];
  for (let at = 0; at < row.length; at++) {
    const weighs = weight[row[at] ?? 0] ?? 0;
    const isOfClass = truth[at] ?? 0;
    // Without a branch, which nobody could predict.
    positive += weighs * isOfClass;
    negative += weighs * (1 - isOfClass);
    if (last[at] === 0) continue;
    right += negative * (positives + positive / 2);
    positives += positive;
    negatives += negative;
    positive = 0;
    negative = 0;
  }
  return right / (positives * negatives);
}

/**
 * The area up to a false positive rate below 1, cut by linear interpolation, scaled so that chance is .5 and the best
 * 1 (McClish, Medical Decision Making 1989).
 */
export function partialAreaOf(of: Ranked, weight: Float64Array, maxFpr: number): number {
  const { positives, negatives } = totalsOf(of, weight);
  const most = maxFpr * negatives;
  let [area, above, passed] = [0, 0, 0];
  eachScore(of, weight, (positive, negative) => {
    const taken = Math.min(negative, most - passed);
    if (taken > 0) area += taken * (above + (positive * (taken / negative)) / 2);
    above += positive;
    passed += taken;
  });
  const [least, best] = [(maxFpr * maxFpr) / 2, maxFpr];
  return (1 + (area / (positives * negatives) - least) / (best - least)) / 2;
}

/** The step sum Σ (recall_k − recall_{k−1})·precision_k over falling scores, without interpolation; NaN without the class. */
export function averagePrecisionOf(of: Ranked, weight: Float64Array): number {
  let [positives, all, sum] = [0, 0, 0];
  eachScore(of, weight, (positive, negative) => {
    positives += positive;
    all += positive + negative;
    if (positive > 0) sum += positive * (positives / all);
  });
  return sum / positives;
}

/** The weight of the rows of the class and of the others at each distinct score, from the highest down. */
function eachScore(
  { row, truth, last }: Ranked,
  weight: Float64Array,
  visit: (positive: number, negative: number) => void,
): void {
  let [positive, negative] = [0, 0];
  for (let at = 0; at < row.length; at++) {
    const weighs = weight[row[at] ?? 0] ?? 0;
    const isOfClass = truth[at] ?? 0;
    positive += weighs * isOfClass;
    negative += weighs * (1 - isOfClass);
    if (last[at] === 0) continue;
    visit(positive, negative);
    positive = 0;
    negative = 0;
  }
}

function totalsOf(of: Ranked, weight: Float64Array) {
  let [positives, negatives] = [0, 0];
  eachScore(of, weight, (positive, negative) => {
    positives += positive;
    negatives += negative;
  });
  return { positives, negatives };
}
