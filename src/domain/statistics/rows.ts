import { fallingOrder } from './order.ts';

/** What a model is asked for: a class of two, a class of several, or a number. */
export type Task = 'binary' | 'multiclass' | 'regression';

/** What a model answered on rows, beside the truth: typed arrays of `size` entries. */
export type Rows = BinaryRows | MulticlassRows | RegressionRows;

interface Extras {
  /** Multiplies rows: 0 equals the row removed, an integer the row repeated. Not below 0, finite. */
  readonly weight?: Float64Array;
  /** The number, from 0, of the rows that belong together, such as those of a patient. */
  readonly cluster?: Uint32Array;
}

interface Common extends Extras {
  readonly size: number;
}

export interface BinaryRows extends Common {
  readonly task: 'binary';
  /** 0 or 1. */
  readonly truth: Uint8Array;
  /** The probability of class 1; finite. */
  readonly score: Float64Array;
  /** The rows by falling score, made once, so that a resample needs no sorting. */
  readonly order: Uint32Array;
  /** 1 where the score is at least the threshold; absent without one. */
  readonly decided?: Uint8Array;
}

export interface MulticlassRows extends Common {
  readonly task: 'multiclass';
  /** At least 2, known beforehand: not all need occur. */
  readonly classes: number;
  /** Indices of classes. */
  readonly truth: Uint16Array;
  readonly decided: Uint16Array;
  /** Probabilities, row by row, `classes` each; absent where only decisions are given. */
  readonly scores?: Float64Array;
}

export interface RegressionRows extends Common {
  readonly task: 'regression';
  /** Both finite. */
  readonly truth: Float64Array;
  readonly predicted: Float64Array;
}

/** Values, ranges and lengths are the caller's to check. A score of at least the threshold is a decision for class 1. */
export function binaryRows(
  truth: ArrayLike<number>,
  score: ArrayLike<number>,
  { threshold, ...extras }: Extras & { readonly threshold?: number | undefined } = {},
): BinaryRows {
  const scores = new Float64Array(score);
  return {
    task: 'binary',
    size: scores.length,
    truth: new Uint8Array(truth),
    score: scores,
    order: fallingOrder(scores),
    ...(threshold === undefined ? {} : { decided: Uint8Array.from(scores, (each) => Number(each >= threshold)) }),
    ...extras,
  };
}

/** Labels and decisions as indices of classes; `scores` has `classes` for each row. */
export const multiclassRows = (
  truth: ArrayLike<number>,
  decided: ArrayLike<number>,
  classes: number,
  { scores, ...extras }: Extras & { readonly scores?: ArrayLike<number> | undefined } = {},
): MulticlassRows => ({
  task: 'multiclass',
  size: truth.length,
  classes,
  truth: new Uint16Array(truth),
  decided: new Uint16Array(decided),
  ...(scores ? { scores: new Float64Array(scores) } : {}),
  ...extras,
});

export const regressionRows = (
  truth: ArrayLike<number>,
  predicted: ArrayLike<number>,
  extras: Extras = {},
): RegressionRows => ({
  task: 'regression',
  size: truth.length,
  truth: new Float64Array(truth),
  predicted: new Float64Array(predicted),
  ...extras,
});

export const weighted = <R extends Rows>(rows: R, weight: Float64Array): R => ({ ...rows, weight });

/** The rows at these indices, with their weights and clusters. */
export function subset<R extends Rows>(rows: R, indices: ArrayLike<number>): R;
export function subset(rows: Rows, indices: ArrayLike<number>): Rows {
  const extras = {
    ...(rows.weight ? { weight: picked(rows.weight, indices) } : {}),
    ...(rows.cluster ? { cluster: new Uint32Array(picked(rows.cluster, indices)) } : {}),
  };
  switch (rows.task) {
    case 'binary':
      return {
        ...binaryRows(picked(rows.truth, indices), picked(rows.score, indices), extras),
        ...(rows.decided ? { decided: new Uint8Array(picked(rows.decided, indices)) } : {}),
      };
    case 'multiclass':
      return multiclassRows(picked(rows.truth, indices), picked(rows.decided, indices), rows.classes, {
        scores: rows.scores && picked(rows.scores, indices, rows.classes),
        ...extras,
      });
    case 'regression':
      return regressionRows(picked(rows.truth, indices), picked(rows.predicted, indices), extras);
  }
}

/** `width` values for each index. */
function picked(values: ArrayLike<number>, indices: ArrayLike<number>, width = 1): Float64Array {
  const own = new Float64Array(indices.length * width);
  for (let at = 0; at < own.length; at++) {
    const row = indices[Math.floor(at / width)] ?? Number.NaN;
    own[at] = values[row * width + (at % width)] ?? Number.NaN;
  }
  return own;
}

export function classCounts({ truth }: Pick<BinaryRows, 'truth'>): {
  readonly positives: number;
  readonly negatives: number;
} {
  let positives = 0;
  for (const each of truth) positives += each;
  return { positives, negatives: truth.length - positives };
}

/** How many rows each class has, those that do not occur too; none of a regression. */
export function classSizes(rows: Rows): readonly number[] {
  if (rows.task === 'regression') return [];
  const sizes = new Array<number>(rows.task === 'binary' ? 2 : rows.classes).fill(0);
  for (const each of rows.truth) sizes[each] = (sizes[each] ?? 0) + 1;
  return sizes;
}
