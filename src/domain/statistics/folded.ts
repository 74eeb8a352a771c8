import { type DecidedRows, decidedClasses } from './metrics/matrix.ts';
import { binaryRows, multiclassRows } from './rows.ts';

/** Rows of equal truth and decisions as one, weighted by how many they are: a metric of decisions needs no more. */
export interface Folded {
  readonly candidate: DecidedRows;
  /** The same rows as the champion decides them; without one, as the candidate does. */
  readonly champion: DecidedRows;
  readonly counts: Float64Array;
}

/** Above so many cells most would be empty: a map holds those that are not. */
const MAX_CELLS = 4096;

/** Every metric of decisions asks for the same. */
const known = new WeakMap<DecidedRows, WeakMap<DecidedRows, Folded>>();

/** Of rows without weights. */
export function folded(candidate: DecidedRows, champion: DecidedRows = candidate): Folded {
  const ofCandidate = known.get(candidate) ?? new WeakMap<DecidedRows, Folded>();
  const before = ofCandidate.get(champion);
  if (before) return before;
  const made = fold(candidate, champion);
  known.set(candidate, ofCandidate.set(champion, made));
  return made;
}

function fold(candidate: DecidedRows, champion: DecidedRows): Folded {
  const classes = candidate.task === 'binary' ? 2 : candidate.classes;
  const cells = occurring(candidate, champion, classes);
  const counts = Float64Array.from(cells, ([, count]) => count);
  const truth = cells.map(([cell]) => Math.floor(cell / (classes * classes)));
  const rowsOf = (decided: (cell: number) => number) =>
    rowsLike(
      candidate,
      truth,
      cells.map(([cell]) => decided(cell)),
      counts,
    );
  return {
    candidate: rowsOf((cell) => Math.floor(cell / classes) % classes),
    champion: rowsOf((cell) => cell % classes),
    counts,
  };
}

/** The cells that occur, by their first row (so that two models can change places), each with how many rows are in it. */
function occurring(candidate: DecidedRows, champion: DecidedRows, classes: number): readonly [number, number][] {
  const [truth, ours, theirs] = [candidate.truth, decidedClasses(candidate), decidedClasses(champion)];
  const cellAt = (row: number) => ((truth[row] ?? 0) * classes + (ours[row] ?? 0)) * classes + (theirs[row] ?? 0);
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
}

function sparselyCounted(rows: number, cellAt: (row: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let row = 0; row < rows; row++) counts.set(cellAt(row), (counts.get(cellAt(row)) ?? 0) + 1);
  return counts;
}

const rowsLike = (
  rows: DecidedRows,
  truth: readonly number[],
  decided: readonly number[],
  weight: Float64Array,
): DecidedRows =>
  rows.task === 'binary'
    ? binaryRows(truth, decided, { threshold: 0.5, weight })
    : multiclassRows(truth, decided, rows.classes, { weight });
