import { join } from 'node:path';
import fc from 'fast-check';
import { type Aggregates, aggregatesOf, aggregatesSql } from '../../../src/domain/contract/aggregates.ts';
import type { Check } from '../../../src/domain/contract/check.ts';
import type { DataSession } from '../../../src/ports.ts';
import { openTables } from '../../../src/systems/postgres/open.ts';
import { binned, cellsCheck, naiveCells } from '../../domain/contract/binned.ts';
import { naiveCounts, pair, pairCounts } from '../../domain/contract/pairs.ts';
import { cellOf, checkOf, csvOf, isPlain, NOW, numberIn, table } from '../../domain/contract/tables.ts';
import { withData } from '../../support/data-engine.ts';
import { describeWithServer, fill, openTable, type Server, startServer } from '../../support/postgres.ts';

const counted = async (session: DataSession, checks: readonly Check[]): Promise<Aggregates> =>
  aggregatesOf(checks, await session.one(aggregatesSql(checks, session.stored, session.dialect, NOW)));

describeWithServer('PostgreSQL and DuckDB count the same', () => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  async function countedHere(checks: readonly Check[]): Promise<Aggregates> {
    const { session } = await openTable({
      partition: 'registry/part',
      table: server.table('public', 'random'),
      environment: {},
      errorLog: join(server.folder, '..', 'errors.log'),
    });
    return counted(session, checks).finally(() => session.close());
  }

  it('on any table and any check', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ columns, rows, tests }) => {
        const checks = tests.filter((test) => isPlain(test, rows)).map(checkOf);
        const names = columns.map(({ name }) => name);
        await fill(
          server,
          'random',
          names,
          rows.map((row) => names.map((name) => row[name] ?? null)),
        );
        const theirs = await withData(csvOf(columns, rows), 'csv', (session) => counted(session, checks));
        const ours = await countedHere(checks);
        for (const { name, measures } of checks) {
          expect({ measures, found: numberIn(ours, name) }).toEqual({
            measures,
            found: numberIn(theirs, name),
          });
        }
        expect(ours.rows).toBe(theirs.rows);
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 30) },
    );
  }, 120_000);

  it('references from one table to another, and duplicates', async () => {
    const source = { partition: 'registry/part', table: server.table('public', '{table}'), names: ['own', 'there'] };
    const errorLog = join(server.folder, '..', 'errors.log');
    await fc.assert(
      fc.asyncProperty(pair, async (given) => {
        for (const [name, columns] of [
          ['own', given.from],
          ['there', given.to],
        ] as const) {
          const names = columns.map((each) => each.name);
          await fill(
            server,
            name,
            names,
            given[name].map((row) => names.map((each) => row[each] ?? null)),
          );
        }
        const tables = await openTables({ ...source, environment: {}, errorLog });
        const [own, there] = tables.sessions;
        if (!own || !there) throw new Error('no tables');
        expect(await pairCounts(given, own, there).finally(() => tables.close())).toEqual(naiveCounts(given));
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 20) },
    );
  }, 120_000);

  it('cells of a profile', async () => {
    await fc.assert(
      fc.asyncProperty(binned, async (given) => {
        await fill(
          server,
          'random',
          ['x'],
          given.cells.map((cell) => [cell]),
        );
        const found = (await countedHere([cellsCheck(given)])).taken.get('0');
        expect(found).toMatchObject({ of: given.cells.length, cells: naiveCells(given) });
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 30) },
    );
  }, 120_000);

  it('means, to the last digit where the sum is exact', async () => {
    const given = fc.constantFrom('integer' as const, 'number' as const).chain((as) =>
      fc.record({
        column: fc.constant({ name: 'x', reading: { as } }),
        cells: fc.array(cellOf({ as }), { minLength: 1, maxLength: 12 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(given, async ({ column, cells }) => {
        const checks = [{ ...checkOf({ kind: 'all' }, 0), measures: { kind: 'mean', column } as const }];
        const rows = cells.map((x) => ({ x, y: '1' }));
        await fill(
          server,
          'random',
          ['x'],
          cells.map((cell) => [cell]),
        );
        const csv = csvOf([column, { name: 'y', reading: { as: 'text' } }], rows);
        const theirs = await withData(csv, 'csv', (session) => counted(session, checks));
        const [ours, other] = [await countedHere(checks), theirs].map(({ taken }) => taken.get('0'));
        if (typeof ours !== 'object' || typeof other !== 'object' || ours.sum !== undefined) {
          return expect(ours).toEqual(other);
        }
        // Of doubles, each engine in its own order.
        expect(other.sum).toBeUndefined();
        expect([ours.of, Math.sign(ours.number)]).toEqual([other.of, Math.sign(other.number)]);
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 30) },
    );
  }, 120_000);
});
