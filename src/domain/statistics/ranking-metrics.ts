import type { Rows } from './rows.ts';

/** Area under the ROC curve; ties count half. NaN where only one class occurs. */
export function rocAucScore(rows: Rows): number {
  let [positives, negatives, concordant] = [0, 0, 0];
  eachScore(rows, (positive, negative) => {
    concordant += negative * (positives + positive / 2);
    positives += positive;
    negatives += negative;
  });
  return concordant / (positives * negatives);
}

/** The step sum Σ (recall_k − recall_{k−1})·precision_k over falling scores, without interpolation; NaN without positives. */
export function averagePrecisionScore(rows: Rows): number {
  let [positives, all, sum] = [0, 0, 0];
  eachScore(rows, (positive, negative) => {
    positives += positive;
    all += positive + negative;
    if (positive > 0) sum += positive * (positives / all);
  });
  return sum / positives;
}

/** The weight of each class at each distinct score, from the highest down. */
function eachScore(rows: Rows, visit: (positive: number, negative: number) => void): void {
  const { truth, score, order, weight } = rows;
  let [positive, negative, current] = [0, 0, Number.NaN];
  for (const row of order) {
    const here = score[row] ?? Number.NaN;
    if (here !== current) {
      visit(positive, negative);
      [positive, negative, current] = [0, 0, here];
    }
    const weighs = weight ? (weight[row] ?? 0) : 1;
    if (truth[row]) positive += weighs;
    else negative += weighs;
  }
  visit(positive, negative);
}
