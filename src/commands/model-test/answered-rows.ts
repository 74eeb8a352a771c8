import { binaryRows, multiclassRows, type Rows, regressionRows } from '../../domain/statistics/rows.ts';
import type { Answers } from '../../domain/verdict/answers.ts';
import type { TestSet } from './test-set.ts';

/** The labelled rows with what a model answered on them. */
export function answeredRows(set: TestSet, answers: Answers, threshold: number | undefined): Rows {
  const { truth, labelled, weight, cluster } = set;
  const extras = { ...(weight ? { weight } : {}), ...(cluster ? { cluster } : {}) };
  const of = (values: ArrayLike<number>) => Float64Array.from(labelled, (row) => values[row] ?? Number.NaN);
  switch (truth.task) {
    case 'binary':
      return binaryRows(truth.of, of(scoresIn(answers)), { threshold, ...extras });
    case 'regression':
      return regressionRows(truth.of, of(valuesIn(answers)), extras);
    case 'multiclass': {
      const { decided, classScores } = decisionsIn(answers);
      const classes = truth.classes.length;
      const scores = classScores && rowsOf(classScores, labelled, classes);
      return multiclassRows(truth.of, of(decided), classes, { scores, ...extras });
    }
  }
}

function rowsOf(matrix: Float64Array, rows: Uint32Array, width: number): Float64Array {
  const picked = new Float64Array(rows.length * width);
  rows.forEach((row, at) => {
    picked.set(matrix.subarray(row * width, (row + 1) * width), at * width);
  });
  return picked;
}

/** Whoever reads answers asks for those of the task; others are a bug of ours. */
const otherTask = (): never => {
  throw new Error('answers of another task than was asked');
};

const scoresIn = (answers: Answers) => ('scores' in answers ? answers.scores : otherTask());
const valuesIn = (answers: Answers) => ('values' in answers ? answers.values : otherTask());
const decisionsIn = (answers: Answers) => ('decided' in answers ? answers : otherTask());
