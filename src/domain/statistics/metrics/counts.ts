import { decisionsOf } from '../confusion.ts';
import type { BinaryRows, MulticlassRows } from '../rows.ts';
import type { Computed, MetricOptions } from './definition.ts';

/** Weighted counts of rows by truth and decision: `cells[truth · classes + decided]`. */
export interface Matrix {
  readonly cells: Float64Array;
  readonly classes: number;
}

export type OfMatrix = (matrix: Matrix, options: MetricOptions) => number;

/** The weight of rows in each cell of the matrix; which cell a row is in is found once. */
export function counter(rows: BinaryRows | MulticlassRows): (weight: Float64Array) => Matrix {
  const classes = rows.task === 'binary' ? 2 : rows.classes;
  const decided = rows.task === 'binary' ? decisionsOf(rows) : rows.decided;
  const cellOf = Uint32Array.from(decided, (each, row) => (rows.truth[row] ?? 0) * classes + each);
  return (weight) => {
    const cells = new Float64Array(classes * classes);
    for (let row = 0; row < cellOf.length; row++) {
      const cell = cellOf[row] ?? 0;
      cells[cell] = (cells[cell] ?? 0) + (weight[row] ?? 0);
    }
    return { cells, classes };
  };
}

/** A function of the matrix, for both tasks. */
export function ofMatrix(of: OfMatrix): Computed {
  const prepare = (rows: BinaryRows | MulticlassRows, options: MetricOptions) => {
    const count = counter(rows);
    return (weight: Float64Array) => of(count(weight), options);
  };
  return { binary: prepare, multiclass: prepare };
}
