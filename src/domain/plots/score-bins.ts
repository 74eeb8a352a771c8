import type { BinaryRows } from '../statistics/rows.ts';
import type { Floor } from '../verdict/disclosure.ts';

/** Rows whose score is at least `from` and below `to`; the last bin, which ends at 1, has those of 1 too. */
export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly positives: number;
  readonly meanScore: number;
}

/** No picture gains by more. */
export const MAX_BINS = 20;

/**
 * Where bins may end: hundredths, and finer near 0 and 1, where probabilities of rare events lie. The same for all data,
 * so that no end is a row's own score.
 */
const ENDS = [0.001, 0.002, 0.005, ...Array.from({ length: 99 }, (_, index) => (index + 1) / 100), 0.995, 0.998, 0.999];

/**
 * Rows in bins of their score, each with at least the floor's records and the floor's rows of either class; from low to
 * high, without a gap from 0 to 1. All pictures of a model are made of the same bins, so that what follows from any of
 * them together is sums of bins. A bin ends at each of the `cuts`: what is decided at a threshold is sums of bins then,
 * too, and no few rows lie between the two. Undefined where there are no two such bins, or none beside a cut.
 */
export function scoreBins(
  rows: BinaryRows,
  floor: Floor,
  cuts: readonly number[] = [],
): readonly ScoreBin[] | undefined {
  const inner = cuts.filter((cut) => cut > 0 && cut < 1);
  const target: Floor = { ...floor, records: Math.max(floor.records, Math.ceil(rows.size / MAX_BINS)) };
  const bins: Cell[] = [];
  for (const cells of segments(cellsOf(rows, [...ENDS, ...inner]), new Set(inner))) {
    const merged = mergedFrom(cells, target, floor);
    if (merged === undefined) return undefined;
    bins.push(...merged);
  }
  return bins.length < 2 ? undefined : bins.map(binOf);
}

/** A bin that is not yet full, with the sum of its scores. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly positives: number;
  readonly sum: number;
}

const binOf = ({ sum, ...cell }: Cell): ScoreBin => ({ ...cell, meanScore: sum / cell.rows });

function cellsOf({ truth, score }: BinaryRows, ends: readonly number[]): readonly Cell[] {
  const edges = [0, ...new Set([...ends].sort((a, b) => a - b)), 1];
  const cells = edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to, rows: 0, positives: 0, sum: 0 }));
  score.forEach((value, row) => {
    const cell = cells[placeOf(value, edges)];
    if (cell === undefined) throw new RangeError('a score that is no probability');
    cell.rows += 1;
    cell.positives += truth[row] ?? 0;
    cell.sum += value;
  });
  return cells;
}

/** The place of the last edge that is not above the value, by halves; 1 belongs to the last cell. */
function placeOf(value: number, edges: readonly number[]): number {
  if (!(value >= 0 && value <= 1)) return -1;
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Cells between one cut and the next. */
function segments(cells: readonly Cell[], cuts: ReadonlySet<number>): readonly (readonly Cell[])[] {
  const all: Cell[][] = [[]];
  for (const cell of cells) {
    if (cuts.has(cell.from)) all.push([]);
    all.at(-1)?.push(cell);
  }
  return all;
}

/** As many full bins as there are; what is left over goes to the last of them. Undefined where not one is full. */
function mergedFrom(cells: readonly Cell[], target: Floor, floor: Floor): readonly Cell[] | undefined {
  const full: Cell[] = [];
  let open: Cell | undefined;
  for (const cell of cells) {
    open = open === undefined ? cell : together(open, cell);
    if (!isFull(open, target)) continue;
    full.push(open);
    open = undefined;
  }
  if (open === undefined) return full;
  if (isFull(open, floor)) return [...full, open];
  const last = full.pop();
  return last === undefined ? undefined : [...full, together(last, open)];
}

const together = (one: Cell, next: Cell): Cell => ({
  from: one.from,
  to: next.to,
  rows: one.rows + next.rows,
  positives: one.positives + next.positives,
  sum: one.sum + next.sum,
});

const isFull = ({ rows, positives }: Cell, { records, perClass }: Floor): boolean =>
  rows > 0 && rows >= records && Math.min(positives, rows - positives) >= perClass;
