import type { Cell } from './atoms.ts';
import { ALL, type SliceSpec } from './spec.ts';

/** More values than this make no slices that anybody could read. */
export const MAX_SLICE_VALUES = 50;

/** So many slices in all: what they give away together is looked at, and that takes the longer the more there are. */
export const MAX_SLICES = 100;

/** What the data says of a slice, row by row: whether it belongs, or the value that says to which it belongs. */
export type SliceColumn =
  | { readonly slice: Extract<SliceSpec, { kind: 'where' }>; readonly belongs: readonly boolean[] }
  | { readonly slice: Extract<SliceSpec, { kind: 'column' }>; readonly values: readonly (string | null)[] };

export interface Slices {
  /** All rows first, then the slices in the order of the spec. */
  readonly cells: readonly Cell[];
  /** What a name in a test stands for: `all`, a slice, or every slice that a column makes. */
  readonly named: ReadonlyMap<string, readonly Cell[]>;
}

export function slicesOf(rows: number, columns: readonly SliceColumn[]): Slices {
  const all = { name: ALL, member: new Uint8Array(rows).fill(1) };
  const made = columns.map((column) => [nameOf(column), cellsOf(column)] as const);
  return {
    cells: [all, ...made.flatMap(([, cells]) => cells)],
    named: new Map([[ALL, [all]], ...made]),
  };
}

/** Columns with more values than can be shown. */
export const tooManyValues = (columns: readonly SliceColumn[]): readonly Extract<SliceSpec, { kind: 'column' }>[] =>
  columns.flatMap((each) => ('values' in each && new Set(each.values).size > MAX_SLICE_VALUES ? [each.slice] : []));

/** The entry of the spec with which there are more slices than may be in all. */
export function pastTheMost(columns: readonly SliceColumn[]): SliceSpec | undefined {
  let made = 0;
  return columns.find((each) => {
    made += 'values' in each ? new Set(each.values).size : 1;
    return made > MAX_SLICES;
  })?.slice;
}

const nameOf = ({ slice }: SliceColumn): string => (slice.kind === 'where' ? slice.name : slice.column);

/** The values are data and are not named; a missing value is a value like the others, the last. */
function cellsOf(column: SliceColumn): readonly Cell[] {
  if (!('values' in column)) return [{ name: column.slice.name, member: Uint8Array.from(column.belongs, Number) }];
  const values = [...new Set(column.values)].sort(byText);
  return values.map((value, index) => ({
    name: `${column.slice.column} #${index + 1}`,
    member: Uint8Array.from(column.values, (each) => Number(each === value)),
  }));
}

function byText(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : Number(a > b);
}
