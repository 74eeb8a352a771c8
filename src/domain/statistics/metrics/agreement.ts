import { type Matrix, type OfMatrix, ofMatrix } from './counts.ts';
import type { Definition } from './definition.ts';

const at = ({ cells, classes }: Matrix, truth: number, decided: number): number =>
  cells[truth * classes + decided] ?? 0;

const accuracy: OfMatrix = (matrix) => {
  let [right, all] = [0, 0];
  for (let truth = 0; truth < matrix.classes; truth++) {
    right += at(matrix, truth, truth);
    for (let decided = 0; decided < matrix.classes; decided++) all += at(matrix, truth, decided);
  }
  return right / all;
};

/** The mean recall of the classes that occur in the truth. */
const balancedAccuracy: OfMatrix = (matrix) => {
  let [sum, occurring] = [0, 0];
  for (let truth = 0; truth < matrix.classes; truth++) {
    let all = 0;
    for (let decided = 0; decided < matrix.classes; decided++) all += at(matrix, truth, decided);
    if (all === 0) continue;
    sum += at(matrix, truth, truth) / all;
    occurring++;
  }
  return sum / occurring;
};

const COMMON = { on: 'decisions', better: 'higher', lowest: 0, highest: 1, tasks: ['binary', 'multiclass'] } as const;

export const AGREEMENT = {
  accuracy_score: {
    ...COMMON,
    takes: { binary: {}, multiclass: {} },
    basis: 'proportion',
    computed: ofMatrix(accuracy),
  },
  balanced_accuracy_score: {
    ...COMMON,
    takes: { binary: {}, multiclass: {} },
    basis: 'counts',
    computed: ofMatrix(balancedAccuracy),
  },
} as const satisfies Record<string, Definition>;
