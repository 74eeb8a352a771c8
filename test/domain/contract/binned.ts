import fc from 'fast-check';
import type { Check, Column } from '../../../src/domain/contract/check.ts';
import { type Bins, cellsOf } from '../../../src/domain/profile/bins.ts';
import type { Cell } from './naive.ts';
import { meaningOf } from './naive-reading.ts';
import { cellOf, checkOf } from './tables.ts';

export interface Binned {
  readonly column: Column;
  readonly bins: Bins;
  readonly cells: readonly Cell[];
}

const edges = fc
  .uniqueArray(fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom(0.5, 0.25, -0.01, 1e20, -1e300)), {
    minLength: 2,
    maxLength: 6,
  })
  .map((all): Bins => ({ kind: 'edges', edges: [...all].sort((a, b) => a - b) }));

const values = (...of: readonly string[]) =>
  fc.shuffledSubarray([...of], { minLength: 1 }).map((some): Bins => ({ kind: 'values', values: some }));

export const binned: fc.Arbitrary<Binned> = fc
  .constantFrom('integer' as const, 'number' as const, 'text' as const, 'boolean' as const)
  .chain((as) => {
    const column = { name: 'x', reading: { as } };
    const of = {
      integer: fc.oneof(edges, values('0', '1', '-1', '5')),
      number: fc.oneof(edges, values('0', '0.5', '1')),
      text: values('', 'é', 'true', 'NULL', "it's", 'a"b'),
      boolean: values('true', 'false'),
    };
    return fc.record({
      column: fc.constant(column),
      bins: of[as],
      cells: fc.array(cellOf(column.reading), { minLength: 1, maxLength: 30 }),
    });
  });

/** The place of a value among the cells: null, not of the type, those inside, below and above or other. */
function placeOf(cell: Cell, { column, bins }: Binned): number {
  if (cell === null) return 0;
  const meaning = meaningOf(column.reading, cell);
  if (meaning === undefined) return 1;
  const last = cellsOf(bins) - 1;
  if (bins.kind === 'values') {
    const at = bins.values.findIndex((each) => meaningOf(column.reading, each) === meaning);
    return at < 0 ? last : 2 + at;
  }
  const number = Number(meaning);
  const inner = bins.edges.slice(1, -1).filter((edge) => number >= edge).length;
  if (number < (bins.edges[0] ?? 0)) return last - 1;
  return number > (bins.edges.at(-1) ?? 0) ? last : 2 + inner;
}

/** How many rows are in each cell, one value after the other. */
export const naiveCells = (given: Binned): readonly number[] =>
  Array.from(
    { length: cellsOf(given.bins) },
    (_, at) => given.cells.filter((cell) => placeOf(cell, given) === at).length,
  );

export const cellsCheck = ({ column, bins }: Binned): Check => ({
  ...checkOf({ kind: 'all' }, 0),
  measures: { kind: 'cells', column, bins },
});
