import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedColumn, QueryTable, SafeQuery } from '../../../src/domain/contract/user-sql.ts';
import type { DataSession } from '../../../src/ports.ts';
import { heldSession, withData } from '../../support/data-engine.ts';
import { CONFINED, REFUSED } from './attacks.ts';

const CSV = 'id,name,WARD_CD,dose\n1,Ann,a,1.5\n2,Bob,a,2.5\n3,Cid,b,\n4,Dee,,4\n';

const column = (name: string, kind: NamedColumn['kind'], ...more: readonly string[]): NamedColumn => ({
  names: [name, ...more],
  column: name,
  sql: `"${name}"`,
  kind,
});

const TABLE: QueryTable = {
  names: ['people', 'PEOPLE_2026'],
  select: 'SELECT CAST("id" AS BIGINT) AS "id", "name", "WARD_CD", CAST("dose" AS DOUBLE) AS "dose" FROM source',
  columns: [
    column('id', 'number'),
    column('name', 'text'),
    column('WARD_CD', 'text', 'ward'),
    column('dose', 'number'),
  ],
};

async function answered(session: DataSession, sql: string): Promise<unknown> {
  const safe = await session.query(sql, TABLE);
  if (!('statement' in safe)) throw new Error('a count that nobody asked for');
  return session.answer(safe.statement);
}

/** What users write, and what it gives for the four rows. */
const ALLOWED: readonly (readonly [string, unknown])[] = [
  ['SELECT count(*) FROM people', 4],
  ['SELECT count(*) FROM PEOPLE_2026 AS p WHERE p.id > 2', 2],
  ['select COUNT(dose) from People', 3],
  ['SELECT 1 FROM people LIMIT 1', 1],
  ['FROM people SELECT max(id)', 4],
  ["SELECT avg(dose) FROM people WHERE ward = 'a' -- a comment", 2],
  ['SELECT sum(id) FILTER (WHERE ward IS NOT NULL) / count(*) FROM people', 1.5],
  ['SELECT count(DISTINCT ward) FROM people', 2],
  ['SELECT median(id) FROM people', 2.5],
  ['SELECT quantile_cont(id, 0.5) FROM people', 2.5],
  ['SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY id) FROM people', 2.5],
  ['SELECT count(*) FROM people a JOIN people b ON a.ward = b.ward AND a.id < b.id', 1],
  ['SELECT count(*) FROM people a LEFT JOIN people b USING (ward)', 6],
  ['SELECT count(*) FROM people a, people b', 16],
  ['SELECT count(*) FROM people a ANTI JOIN people b ON a.ward = b.ward', 1],
  ['SELECT count(*) FROM (SELECT ward FROM people GROUP BY 1 HAVING count(*) > 1)', 1],
  ['SELECT max(n) FROM (SELECT count(*) AS n FROM people GROUP BY ward) AS g', 2],
  ['WITH few AS (SELECT * FROM people WHERE id < 3), more(x) AS (SELECT id FROM few) SELECT sum(x) FROM more', 3],
  ['WITH people AS (SELECT * FROM people WHERE id < 3) SELECT count(*) FROM people', 2],
  ['SELECT count(*) FROM people WHERE id IN (SELECT max(id) FROM people)', 1],
  ['SELECT count(*) FROM people WHERE id NOT IN (SELECT id FROM people WHERE dose > 2)', 2],
  ['SELECT count(*) FROM people WHERE id > ALL (SELECT id FROM people WHERE id < 3)', 2],
  ['SELECT count(*) FROM people p WHERE EXISTS (SELECT * FROM people q WHERE q.id = p.id + 1)', 3],
  ['SELECT count(*) FROM people WHERE dose > (SELECT avg(dose) FROM people)', 1],
  ['SELECT count(*) FROM (SELECT ward FROM people UNION SELECT ward FROM people WHERE id = 1)', 3],
  ['SELECT count(*) FROM (SELECT id FROM people EXCEPT SELECT id FROM people WHERE id > 1)', 1],
  ['SELECT count(*) FROM (SELECT DISTINCT ward FROM people ORDER BY ward DESC NULLS LAST LIMIT 2)', 2],
  ['SELECT max(r) FROM (SELECT row_number() OVER (PARTITION BY ward ORDER BY id) AS r FROM people)', 2],
  ['SELECT sum(d) FROM (SELECT id - lag(id, 1, 0) OVER (ORDER BY id) AS d FROM people)', 4],
  ['SELECT count(*) FROM people QUALIFY row_number() OVER (ORDER BY count(*)) = 1', 4],
  ["SELECT count(*) FROM people WHERE name = 'Ann' OR name LIKE 'D%'", 2],
  // A text beside a number is read as a number, as in expressions.
  ["SELECT count(*) FROM (SELECT '1.4' AS t FROM people) WHERE t = 1", 0],
  ['SELECT min(dose) > 1 FROM people', 1],
  ['SELECT id FROM people WHERE id = 9', 'no-row'],
  ['SELECT id FROM people', 'several-rows'],
  ['SELECT sum(dose) FROM people WHERE id = 9', 'nothing'],
  ['SELECT NULL FROM people LIMIT 1', 'nothing'],
  ["SELECT 'CANARY-7391' FROM people LIMIT 1", 'no-number'],
  ['SELECT max(name) FROM people', 'no-number'],
  ["SELECT CAST('inf' AS DOUBLE) FROM people LIMIT 1", 'no-number'],
  ["SELECT DATE '2026-01-01' FROM people LIMIT 1", 'no-number'],
  ['SELECT sum(CAST(name AS INTEGER)) FROM people', 'uncomputed'],
  ['SELECT id + count(*) FROM people', 'unsound'],
  ['SELECT (SELECT id FROM people)', 'uncomputed'],
];

let held: Awaited<ReturnType<typeof heldSession>>;
beforeAll(async () => {
  held = await heldSession(CSV, 'csv');
});
afterAll(() => held.close());

const REFUSAL = { kind: 'input', findings: [{ code: expect.stringMatching(/^data\/expression-(refused|column)$/) }] };

describe('queries of users', () => {
  it.each(ALLOWED)('%s', async (sql, answer) => {
    expect(await answered(held.session, sql)).toEqual(answer);
  });

  describe.each(Object.entries(REFUSED))('the guard refuses %s', (_, queries) => {
    it.each(queries)('%s', async (sql) => {
      const { session, scratch } = held;
      await expect(session.query(sql, TABLE)).rejects.toMatchObject(REFUSAL);
      await expect(session.query(sql, TABLE, TABLE.columns)).rejects.toMatchObject(REFUSAL);
      expect(existsSync(join(scratch, 'out.csv'))).toBe(false);
      expect(await session.columnsOf('SELECT count(*) AS n FROM source')).toEqual({ n: [4n] });
    });
  });

  it('makes a plain count of rows a count of rows, and nothing else', async () => {
    await withData(CSV, 'csv', async (session) => {
      const made = (sql: string): Promise<SafeQuery> =>
        session.query(
          sql,
          TABLE,
          TABLE.columns.map((each) => ({ ...each, sql: `v_${each.column}` })),
        );
      expect(await made('SELECT count(*) FROM people')).toEqual({ count: { sql: 'TRUE', columns: [] } });
      expect(await made("SELECT count(*) AS n FROM people p WHERE p.ward = 'a' AND id > 1")).toEqual({
        count: { sql: expect.stringMatching(/v_WARD_CD.*v_id/), columns: ['WARD_CD', 'id'] },
      });
      const others = [
        'SELECT count(id) FROM people',
        'SELECT count(*) + 0 FROM people',
        'SELECT count(*) FROM people a, people b',
        'SELECT count(*) FROM people LIMIT 1',
        'SELECT count(*) FROM people GROUP BY id',
        'SELECT count(*) FROM people WHERE id = (SELECT max(id) FROM people)',
        'WITH people AS (SELECT * FROM people WHERE id = 1) SELECT count(*) FROM people',
        'SELECT count(*) FILTER (WHERE id = 1) FROM people',
        'SELECT count(*) FROM (SELECT * FROM people)',
      ];
      for (const sql of others) expect(await made(sql)).toHaveProperty('statement');
    });
  });

  it('keeps the words of the engine on the site', async () => {
    await withData('id,name,WARD_CD,dose\n1,CANARY-7391,a,1\n', 'csv', async (session, scratch) => {
      expect(await answered(session, 'SELECT max(CAST(name AS INTEGER)) FROM people')).toBe('uncomputed');
      expect(readFileSync(join(scratch, 'engine-errors.log'), 'utf8')).toContain('CANARY-7391');
    });
  });
});

describe('without the guard the engine is still confined', () => {
  describe.each(Object.entries(CONFINED))('%s', (_, statements) => {
    it.each(statements)('%s', async (sql) => {
      await expect(held.session.columnsOf(sql)).rejects.toMatchObject({ kind: 'refusal' });
      expect(readdirSync(held.scratch).sort()).toEqual(['data.txt', 'engine-errors.log']);
    });
  });

  it.each([
    ['an error that tells a value', 'SELECT error(name) FROM source'],
    ['a value that cannot be read', 'SELECT CAST(name AS INTEGER) FROM source'],
  ])('%s is told by its kind alone', async (_, sql) => {
    await withData('id,name\n1,CANARY-7391\n', 'csv', async (session) => {
      const thrown = await session.columnsOf(sql).catch((each: unknown) => each);
      expect(JSON.stringify([thrown, String(thrown), (thrown as Error).stack])).not.toContain('CANARY');
    });
  });

  it.each([
    ['a series', 'SELECT count(*) AS value, typeof(1) AS type FROM range(100000000000000)'],
    [
      'a join of all with all',
      'SELECT sum(a.range * b.range) AS value, typeof(1) AS type FROM range(10000000) a, range(10000000) b',
    ],
  ])('%s is stopped in its time', async (_, sql) => {
    await withData(CSV, 'csv', async (session) => expect(await session.answer(sql)).toBe('too-slow'), {
      queryMilliseconds: 200,
    });
  });
});
