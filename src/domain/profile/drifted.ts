import { DISTANCES, type DistanceName, sharesOf } from '../statistics/drift.ts';
import type { Bins } from './bins.ts';
import type { Told } from './profile.ts';

/** What a column was like before: the cells of a baseline, and of how many rows they are. */
export interface Before {
  readonly bins: Bins;
  readonly cells: readonly Told[];
  readonly rows: number;
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

/** Whether a baseline tells enough to see a change by: with one cell alone nothing ever moves. */
export const canTell = ({ cells }: Before): boolean => cells.filter((cell) => cell !== null).length >= 2;
