import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { repeatedSql } from '../../../src/domain/contract/duplicates.ts';
import { wholeNumber } from '../../../src/domain/contract/measures.ts';
import type { DataSession } from '../../../src/ports.ts';
import { dataEngine, withData } from '../../support/data-engine.ts';
import { naiveCount } from './naive.ts';
import { naiveCounts, type Pair, pair, pairCounts } from './pairs.ts';
import { csvOf } from './tables.ts';

/** Both tables in one scratch folder, as they are when a partition has several. */
const withPair = <T>({ own, there, from, to }: Pair, use: (own: DataSession, there: DataSession) => Promise<T>) =>
  withData(csvOf(from, own), 'csv', async (session, scratch) => {
    const file = join(scratch, 'there.csv');
    writeFileSync(file, csvOf(to, there));
    const data = { partition: 'registry/part', files: [file], form: { format: 'csv' as const } };
    const other = await (await dataEngine()).open({ data, scratch });
    return use(session, other).finally(() => other.close());
  });

const IN_PARTS = 4;

/** What is counted where not all values fit into memory: part by part. */
async function repeatedInParts(session: DataSession, { to }: Pair): Promise<number> {
  const check = { name: 'x', measures: { kind: 'rows', of: { kind: 'repeated', columns: to } } } as const;
  let sum = 0;
  for (let nth = 0; nth < IN_PARTS; nth += 1) {
    const sql = repeatedSql(check, session.stored, session.dialect, { of: IN_PARTS, nth });
    sum += wholeNumber((await session.one(sql)).repeated);
  }
  return sum;
}

describe('references and duplicates are what a loop over the rows gives', () => {
  it('to another table, by one column or two, and part by part', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async (given) => {
        await withPair(given, async (session, other) => {
          expect(await pairCounts(given, session, other)).toEqual(naiveCounts(given));
          const { there, to } = given;
          expect(await repeatedInParts(other, given)).toBe(naiveCount({ kind: 'repeated', columns: to }, there));
        });
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 8) },
    );
  }, 120_000);
});
