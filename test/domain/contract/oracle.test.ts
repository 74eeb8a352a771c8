import fc from 'fast-check';
import { aggregatesOf, aggregatesSql } from '../../../src/domain/contract/aggregates.ts';
import { withData } from '../../support/data-engine.ts';
import { naiveCount } from './naive.ts';
import { checkOf, csvOf, isPlain, NOW, numberIn, table } from './tables.ts';

describe('the statement and a row by row count agree', () => {
  it('on any table and any check', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ columns, rows, tests }) => {
        const checks = tests.filter((test) => isPlain(test, rows)).map(checkOf);
        const counted = await withData(csvOf(columns, rows), 'csv', async (session) => {
          const found = aggregatesOf(
            checks,
            await session.one(aggregatesSql(checks, session.stored, session.dialect, NOW)),
          );
          expect(await session.rejects()).toEqual([]);
          return found;
        });
        expect(counted.rows).toBe(rows.length);
        for (const { name, measures } of checks) {
          const found = numberIn(counted, name);
          const naive = measures.kind === 'rows' ? naiveCount(measures.of, rows) : 'no count';
          expect({ measures, found }).toEqual({ measures, found: naive });
        }
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 100) },
    );
  }, 120_000);
});
