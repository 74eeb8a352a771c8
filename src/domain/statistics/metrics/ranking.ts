import type { Statistic } from '../bootstrap.ts';
import type { BinaryRows } from '../rows.ts';
import type { Definition } from './definition.ts';

/** Area under the ROC curve; ties count half. NaN where only one class occurs. */
function rocAuc(rows: BinaryRows): Statistic {
  return (weight) => {
    let [positives, negatives, concordant] = [0, 0, 0];
    eachScore(rows, weight, (positive, negative) => {
      concordant += negative * (positives + positive / 2);
      positives += positive;
      negatives += negative;
    });
    return concordant / (positives * negatives);
  };
}

/** The step sum Σ (recall_k − recall_{k−1})·precision_k over falling scores, without interpolation; NaN without positives. */
function averagePrecision(rows: BinaryRows): Statistic {
  return (weight) => {
    let [positives, all, sum] = [0, 0, 0];
    eachScore(rows, weight, (positive, negative) => {
      positives += positive;
      all += positive + negative;
      if (positive > 0) sum += positive * (positives / all);
    });
    return sum / positives;
  };
}

/** The weight of each class at each distinct score, from the highest down. */
function eachScore(
  { truth, score, order }: BinaryRows,
  weight: Float64Array,
  visit: (positive: number, negative: number) => void,
): void {
  let [positive, negative, current] = [0, 0, Number.NaN];
  for (const row of order) {
    const here = score[row] ?? Number.NaN;
    if (here !== current) {
      visit(positive, negative);
      [positive, negative, current] = [0, 0, here];
    }
    const weighs = weight[row] ?? 0;
    if (truth[row]) positive += weighs;
    else negative += weighs;
  }
  visit(positive, negative);
}

const COMMON = { on: 'scores', better: 'higher', lowest: 0, highest: 1, basis: 'ranking' } as const;

export const RANKING = {
  roc_auc_score: { ...COMMON, tasks: ['binary'], takes: { binary: {} }, computed: { binary: rocAuc } },
  average_precision_score: {
    ...COMMON,
    tasks: ['binary'],
    takes: { binary: {} },
    computed: { binary: averagePrecision },
  },
} as const satisfies Record<string, Definition>;
