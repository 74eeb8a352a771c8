import { decisionsOf } from '../confusion.ts';
import type { BinaryRows, MulticlassRows } from '../rows.ts';

/** Weighted counts of rows by truth and decision: `cells[truth · classes + decided]`. */
export interface Matrix {
  readonly cells: Float64Array;
  readonly classes: number;
}

/** By class, how many rows are of it, how many were decided to be, and how many rightly. */
export interface Margins {
  readonly support: Float64Array;
  readonly decided: Float64Array;
  readonly right: Float64Array;
  readonly all: number;
}

export function marginsOf(matrix: Matrix): Margins {
  const { classes } = matrix;
  const [support, decided, right] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)];
  matrix.cells.forEach((count, cell) => {
    const [truth, decision] = [Math.floor(cell / classes), cell % classes];
    support[truth] = (support[truth] ?? 0) + count;
    decided[decision] = (decided[decision] ?? 0) + count;
    if (truth === decision) right[truth] = count;
  });
  return { support, decided, right, all: support.reduce((sum, each) => sum + each, 0) };
}

export type DecidedRows = BinaryRows | MulticlassRows;

export const decidedClasses = (rows: DecidedRows): Uint8Array | Uint16Array =>
  rows.task === 'binary' ? decisionsOf(rows) : rows.decided;

/** The weight of rows in each cell of the matrix; which cell a row is in is found once. */
export function counter(rows: DecidedRows): (weight: Float64Array) => Matrix {
  const classes = rows.task === 'binary' ? 2 : rows.classes;
  const decided = decidedClasses(rows);
  const cellOf = new Uint32Array(rows.size);
  for (let row = 0; row < cellOf.length; row++) cellOf[row] = (rows.truth[row] ?? 0) * classes + (decided[row] ?? 0);
  return (weight) => {
    const cells = new Float64Array(classes * classes);
    for (let row = 0; row < cellOf.length; row++) {
      const cell = cellOf[row] ?? 0;
      cells[cell] = (cells[cell] ?? 0) + (weight[row] ?? 0);
    }
    return { cells, classes };
  };
}
