import { DISTANCES, type DistanceName, distanceAtMost, type Possible, sharesOf } from '../statistics/drift.ts';
import type { Bins } from './bins.ts';
import type { Told } from './profile.ts';
import { MIN_GROUP } from './suppress.ts';

/** What a column was like before: the cells of a baseline, and of how many rows they are. */
export interface Before {
  readonly bins: Bins;
  readonly cells: readonly Told[];
  readonly rows: number;
  /** Whether it is of several sites: what is left out of it may be a small group at one alone. */
  readonly isMerged: boolean;
}

/** How far the cells have moved; undefined where one of the two is of no rows. */
export function driftOf(distance: DistanceName, before: Before, after: readonly number[]): number | undefined {
  const rows = after.reduce((sum, cell) => sum + cell, 0);
  const [from, to] = [comparable(before.cells, before.rows, before), comparable(after, rows, before)].map(sharesOf);
  return from && to && DISTANCES[distance](from, to);
}

/** Cells that the baseline leaves out are compared as one: how many rows are in all of them is known. */
function comparable(cells: readonly Told[], rows: number, { cells: told }: Before): readonly number[] {
  const shown = cells.filter((_, at) => told[at] !== null).map((cell) => cell ?? 0);
  if (shown.length === told.length) return shown;
  return [...shown, rows - shown.reduce((sum, cell) => sum + cell, 0)];
}

/**
 * No less than they can have moved, where cells are left out of the baseline: among those any may be the large one that
 * covers the others. Undefined where all are told.
 */
export function driftAtMost(distance: DistanceName, before: Before, after: readonly number[]): number | undefined {
  const to = sharesOf(after);
  const hidden = before.cells.flatMap((cell, at) => (cell === null ? [at] : []));
  if (hidden.length === 0 || to === undefined) return undefined;
  return Math.max(...hidden.map((large) => distanceAtMost(distance, possible(before, large), to)));
}

/** What each cell may have been, if that one is the large one. */
function possible({ cells, rows, isMerged }: Before, large: number): readonly Possible[] {
  const left = cells.reduce<number>((all, cell) => all - (cell ?? 0), rows);
  const others = cells.filter((cell) => cell === null).length - 1;
  // A share of none is not the end of those that are some: it counts as more.
  const small = isMerged ? [0, 1] : [1, MIN_GROUP - 1];
  const counts = (cell: Told, at: number): readonly number[] => {
    if (cell !== null) return [cell];
    return at === large ? small.map((each) => Math.max(0, left - each * others)) : small;
  };
  return cells.map((cell, at) => counts(cell, at).map((count) => count / rows));
}

/** Whether a baseline tells enough to see a change by: with one cell alone nothing ever moves. */
export const canTell = ({ cells }: Before): boolean => cells.filter((cell) => cell !== null).length >= 2;
