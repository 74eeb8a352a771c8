import type { BinaryRows } from './rows.ts';
import type { Linear } from './skewed-mean.ts';

/**
 * Average precision with what each row adds to it: the derivative by the row's weight, times n. A positive adds its own
 * precision, and every row moves the precision of the positives that stand at or below its score.
 */
export function averagePrecisionInfluence({ truth, score, order, size }: BinaryRows): Linear {
  const { precisions, positives, value } = stepsOf({ truth, score, order, size });
  const influence = new Float64Array(size);
  let [ifPositive, ifNegative] = [0, 0];
  for (let step = precisions.length - 1; step >= 0; step--) {
    const { start, end, here, positivesUpTo } = precisions[step] ?? NO_STEP;
    ifPositive += (here * (end - positivesUpTo)) / (end * end);
    ifNegative -= (here * positivesUpTo) / (end * end);
    for (let at = start; at < end; at++) {
      const row = order[at] ?? 0;
      const own = truth[row] ? positivesUpTo / end - value + ifPositive : ifNegative;
      influence[row] = (own * size) / positives;
    }
  }
  return { value, influence };
}

/** The rows of one score: places in the order, positives among them, and positives up to their end. */
interface Step {
  readonly start: number;
  readonly end: number;
  readonly here: number;
  readonly positivesUpTo: number;
}

const NO_STEP: Step = { start: 0, end: 0, here: 0, positivesUpTo: 0 };

function stepsOf({ truth, score, order, size }: Pick<BinaryRows, 'truth' | 'score' | 'order' | 'size'>): {
  readonly precisions: readonly Step[];
  readonly positives: number;
  readonly value: number;
} {
  const precisions: Step[] = [];
  let [positives, sum] = [0, 0];
  for (let start = 0; start < size; ) {
    const tied = score[order[start] ?? 0];
    let [end, here] = [start, 0];
    while (end < size && score[order[end] ?? 0] === tied) here += truth[order[end++] ?? 0] ?? 0;
    positives += here;
    if (here > 0) sum += here * (positives / end);
    precisions.push({ start, end, here, positivesUpTo: positives });
    start = end;
  }
  return { precisions, positives, value: sum / positives };
}
