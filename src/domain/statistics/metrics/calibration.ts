import type { Statistic } from '../bootstrap.ts';
import type { BinaryRows, MulticlassRows } from '../rows.ts';
import type { Definition, MetricOptions } from './definition.ts';
import { decidedClasses } from './matrix.ts';
import { scoresOf } from './scores.ts';

/** What was said with which confidence, and whether it was so. */
interface Said {
  readonly confidence: Float64Array;
  readonly isSo: Uint8Array;
}

/** Of a binary task that a row is of class 1, as scikit-learn's `calibration_curve` has it. */
const ofClass1 = ({ score, truth }: BinaryRows): Said => ({ confidence: score, isSo: truth });

/** Of several classes that the decision is right, with the probability of the decided class (Guo et al., ICML 2017). */
function ofDecision(rows: MulticlassRows): Said {
  const [scores, decided] = [scoresOf(rows), decidedClasses(rows)];
  return {
    confidence: Float64Array.from(decided, (each, row) => scores[row * rows.classes + each] ?? Number.NaN),
    isSo: Uint8Array.from(decided, (each, row) => Number(each === rows.truth[row])),
  };
}

/** Σ_b (n_b/n)·|share that was so − mean confidence| over bins of equal width, the upper edge of each its own. */
function calibrationError({ confidence, isSo }: Said, { bins = 15 }: MetricOptions): Statistic {
  const binOf = Uint16Array.from(confidence, (each) => binAt(each, bins));
  const over = confidence.map((each, row) => (isSo[row] ?? 0) - each);
  return (weight) => {
    const excess = new Float64Array(bins);
    let all = 0;
    for (let row = 0; row < binOf.length; row++) {
      const [bin, weighs] = [binOf[row] ?? 0, weight[row] ?? 0];
      excess[bin] = (excess[bin] ?? 0) + weighs * (over[row] ?? Number.NaN);
      all += weighs;
    }
    return excess.reduce((sum, each) => sum + Math.abs(each), 0) / all;
  };
}

/** How many of the inner edges, which are NumPy's `linspace`, lie below. */
function binAt(confidence: number, bins: number): number {
  const width = 1 / bins;
  let bin = 0;
  while (bin + 1 < bins && (bin + 1) * width < confidence) bin++;
  return bin;
}

const TAKES = { bins: { range: { min: 2, max: 100, isInteger: true }, default: 15 } } as const;

export const CALIBRATION = {
  expected_calibration_error: {
    on: 'scores',
    better: 'lower',
    lowest: 0,
    highest: 1,
    basis: 'other',
    tasks: ['binary', 'multiclass'],
    takes: { binary: TAKES, multiclass: TAKES },
    how: {
      by: 'rows',
      prepare: {
        binary: (rows, options) => calibrationError(ofClass1(rows), options),
        multiclass: (rows, options) => calibrationError(ofDecision(rows), options),
      },
    },
  },
} as const satisfies Record<string, Definition>;
