import { decisionsOf } from './confusion.ts';
import { binaryRows, multiclassRows } from './rows.ts';
import type { DecidedRows } from './shares.ts';

/** Rows of equal truth and decisions as one, and how many they are: a metric of decisions needs no more. */
export interface Folded {
  readonly candidate: DecidedRows;
  /** The same rows as the champion decides them; without one, as the candidate does. */
  readonly champion: DecidedRows;
  readonly counts: Float64Array;
}

/** Above so many cells most would be empty: a map holds those that are not. */
const MAX_CELLS = 4096;

export function folded(candidate: DecidedRows, champion: DecidedRows = candidate): Folded {
  const classes = candidate.task === 'binary' ? 2 : candidate.classes;
  const cells = occurring(candidate, champion, classes);
  const truth = cells.map(([cell]) => Math.floor(cell / (classes * classes)));
  const rowsOf = (decided: (cell: number) => number) =>
    rowsLike(
      candidate,
      truth,
      cells.map(([cell]) => decided(cell)),
    );
  return {
    candidate: rowsOf((cell) => Math.floor(cell / classes) % classes),
    champion: rowsOf((cell) => cell % classes),
    counts: Float64Array.from(cells, ([, count]) => count),
  };
}

export const decidedIn = (rows: DecidedRows): Uint8Array | Uint16Array =>
  rows.task === 'binary' ? decisionsOf(rows) : rows.decided;

/** The cells that occur, by their first row (so that two models can change places), each with how many rows are in it. */
function occurring(candidate: DecidedRows, champion: DecidedRows, classes: number): readonly [number, number][] {
  const [truth, ours, theirs] = [candidate.truth, decidedIn(candidate), decidedIn(champion)];
  const size = classes ** 3;
  if (size > MAX_CELLS) return [...sparselyCounted(truth.length, cellAt)];
  const counts = new Float64Array(size);
  const first: number[] = [];
  for (let row = 0; row < truth.length; row++) {
    const cell = cellAt(row);
    if (counts[cell] === 0) first.push(cell);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return first.map((cell) => [cell, counts[cell] ?? 0]);

  function cellAt(row: number): number {
    return ((truth[row] ?? 0) * classes + (ours[row] ?? 0)) * classes + (theirs[row] ?? 0);
  }
}

function sparselyCounted(rows: number, cellAt: (row: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let row = 0; row < rows; row++) counts.set(cellAt(row), (counts.get(cellAt(row)) ?? 0) + 1);
  return counts;
}

const rowsLike = (rows: DecidedRows, truth: readonly number[], decided: readonly number[]): DecidedRows =>
  rows.task === 'binary'
    ? binaryRows(truth, decided, { threshold: 0.5 })
    : multiclassRows(truth, decided, rows.classes);
