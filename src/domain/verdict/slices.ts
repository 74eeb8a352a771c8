import type { Cell } from './atoms.ts';
import { ALL, type SliceSpec } from './spec.ts';

/** More values than this make no slices that anybody could read. */
export const MAX_SLICE_VALUES = 50;

/** So many slices in all: what they give away together is looked at, and that takes the longer the more there are. */
export const MAX_SLICES = 100;

type Of<Kind extends SliceSpec['kind']> = Extract<SliceSpec, { kind: Kind }>;
type Values = readonly (string | null)[];

/** What the data says of a slice, row by row: whether it belongs, or the value that says to which it belongs. */
export type SliceColumn =
  | { readonly slice: Of<'where'>; readonly belongs: readonly boolean[] }
  | { readonly slice: Of<'column'>; readonly values: Values }
  /** The values of each column. */
  | { readonly slice: Of<'cross'>; readonly crossed: readonly Values[] };

export interface Slices {
  /** All rows first, then the slices in the order of the spec. */
  readonly cells: readonly Cell[];
  /** What a name in a test stands for: `all`, a slice, or every slice that a column or a cross makes. */
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

/** As one reads it, and as a test calls it. */
export const crossName = (columns: readonly string[]): string => columns.join(' × ');

/** Columns and crosses with more values than can be shown, by name. */
export const tooManyValues = (columns: readonly SliceColumn[]): readonly Pick<SliceColumn, 'slice'>[] =>
  columns.filter((each) => !('belongs' in each) && sizeOf(each) > MAX_SLICE_VALUES);

/** The entry of the spec with which there are more slices than may be in all. */
export function pastTheMost(columns: readonly SliceColumn[]): SliceSpec | undefined {
  let made = 0;
  return columns.find((each) => {
    made += sizeOf(each);
    return made > MAX_SLICES;
  })?.slice;
}

/** How many slices it makes. */
function sizeOf(column: SliceColumn): number {
  if ('belongs' in column) return 1;
  return new Set('values' in column ? column.values : combined(column.crossed)).size;
}

export function nameOf({ slice }: Pick<SliceColumn, 'slice'>): string {
  if (slice.kind === 'cross') return crossName(slice.columns);
  return slice.kind === 'where' ? slice.name : slice.column;
}

/** The values are data and are not named; a missing value is a value like the others, the last. */
function cellsOf(column: SliceColumn): readonly Cell[] {
  if ('belongs' in column) return [{ name: column.slice.name, member: Uint8Array.from(column.belongs, Number) }];
  if ('crossed' in column) return crossedCells(column);
  const numbers = numbered(column.values);
  const count = new Set(numbers).size;
  return Array.from({ length: count }, (_, index) => ({
    name: `${column.slice.column} #${index + 1}`,
    member: Uint8Array.from(numbers, (each) => Number(each === index)),
  }));
}

/** The columns that it is made of; those in a condition are not told here. */
export function columnsOf(slice: SliceSpec): readonly string[] {
  if (slice.kind === 'where') return [];
  return slice.kind === 'cross' ? slice.columns : [slice.column];
}

/** By combination, in the order of the first column's values, then of the second's; those that do not occur are none. */
function crossedCells({ slice, crossed }: Extract<SliceColumn, { crossed: unknown }>): readonly Cell[] {
  const numbers = crossed.map(numbered);
  const keys = combined(numbers);
  const combinations = new Map(keys.map((key, row) => [key, numbers.map((of) => of[row] ?? 0)]));
  const inOrder = [...combinations].sort(([, a], [, b]) => byPlaces(a, b));
  return inOrder.map(([key, places]) => ({
    name: crossName(places.map((place, at) => `${slice.columns[at]} #${place + 1}`)),
    member: Uint8Array.from(keys, (each) => Number(each === key)),
  }));
}

/** By row, the values of all columns as one text. */
const combined = (columns: readonly (readonly unknown[])[]): readonly string[] =>
  (columns[0] ?? []).map((_, row) => JSON.stringify(columns.map((values) => values[row])));

/** By row, the place of its value among all. */
function numbered(values: Values): readonly number[] {
  const places = new Map([...new Set(values)].sort(byText).map((value, place) => [value, place]));
  return values.map((value) => places.get(value) ?? 0);
}

function byPlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function byText(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : Number(a > b);
}
