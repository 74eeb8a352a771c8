import fc from 'fast-check';
import { aggregatesOf, aggregatesSql } from '../../../src/domain/contract/aggregates.ts';
import type { Check, Column } from '../../../src/domain/contract/check.ts';
import { type Bins, cellsOf } from '../../../src/domain/profile/bins.ts';
import { withData } from '../../support/data-engine.ts';
import type { Cell } from './naive.ts';
import { meaningOf } from './naive-reading.ts';
import { cellOf, checkOf, csvOf, NOW } from './tables.ts';

interface Binned {
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

const binned: fc.Arbitrary<Binned> = fc
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

it('every row is in the cell that its value belongs to, and in no other', async () => {
  await fc.assert(
    fc.asyncProperty(binned, async (given) => {
      const { column, bins, cells } = given;
      const check: Check = { ...checkOf({ kind: 'all' }, 0), measures: { kind: 'cells', column, bins } };
      const rows = cells.map((x) => ({ x, y: '1' }));
      const csv = csvOf([column, { name: 'y', reading: { as: 'text' } }], rows);
      const found = await withData(csv, 'csv', async (session) =>
        aggregatesOf([check], await session.one(aggregatesSql([check], session.stored, session.dialect, NOW))),
      );
      const counted = Array.from({ length: cellsOf(bins) }, (_, at) =>
        cells.filter((cell) => placeOf(cell, given) === at),
      );
      expect(found.taken.get('0')).toMatchObject({ of: cells.length, cells: counted.map((some) => some.length) });
    }),
    { numRuns: Number(process.env.ORACLE_RUNS ?? 15) },
  );
}, 120_000);
