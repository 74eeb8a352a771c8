import fc from 'fast-check';
import { aggregatesOf, aggregatesSql } from '../../../src/domain/contract/aggregates.ts';
import { withData } from '../../support/data-engine.ts';
import { binned, cellsCheck, naiveCells } from './binned.ts';
import { csvOf, NOW } from './tables.ts';

it('every row is in the cell that its value belongs to, and in no other', async () => {
  await fc.assert(
    fc.asyncProperty(binned, async (given) => {
      const check = cellsCheck(given);
      const rows = given.cells.map((x) => ({ x, y: '1' }));
      const csv = csvOf([given.column, { name: 'y', reading: { as: 'text' } }], rows);
      const found = await withData(csv, 'csv', async (session) =>
        aggregatesOf([check], await session.one(aggregatesSql([check], session.stored, session.dialect, NOW))),
      );
      expect(found.taken.get('0')).toMatchObject({ of: rows.length, cells: naiveCells(given) });
    }),
    { numRuns: Number(process.env.ORACLE_RUNS ?? 15) },
  );
}, 120_000);
