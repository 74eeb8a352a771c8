import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withData } from '../../support/data-engine.ts';

const CSV = 'status,rfstime,"we ird",grade\n1,100,a,2\n0,2000,b,3\n0,300,,3\n';

/** What users write, and what it gives for the three rows. */
const ALLOWED: readonly [string, readonly unknown[]][] = [
  ['grade = 2', [true, false, false]],
  ["grade = '3' AND status = 0", [false, true, true]],
  ['"we ird" IS NULL', [false, false, true]],
  ['STATUS = 1 -- the capitals of SQL do not count, and comments go', [true, false, false]],
  ['/* a comment */ status = 1', [true, false, false]],
  [
    `CASE WHEN CAST(status AS INTEGER) = 1 AND CAST(rfstime AS DOUBLE) <= 1095.75 THEN 1
     WHEN CAST(rfstime AS DOUBLE) >= 1095.75 THEN 0 END`,
    [1, 0, null],
  ],
  ["CASE grade WHEN '2' THEN 'two' ELSE 'more' END", ['two', 'more', 'more']],
  ['grade IN (2, 3) AND grade NOT IN (3)', [true, false, false]],
  ['rfstime::INTEGER BETWEEN 100 AND 300', [true, false, true]],
  ['NOT (grade = 2 OR status = 1)', [false, true, true]],
  ["coalesce(\"we ird\", 'none') || '!'", ['a!', 'b!', 'none!']],
  ["ifnull(\"we ird\", 'none') LIKE 'n%'", [false, false, true]],
  ['"we ird" ~ \'[ab]\'', [true, true, null]],
  ['-CAST(grade AS INTEGER) + 2 * 3 % 4', [0, -1, -1]],
  ['round(log10(CAST(rfstime AS DOUBLE)))', [2, 3, 2]],
  ['TRY_CAST("we ird" AS DOUBLE) IS NULL', [true, true, true]],
  ['"we ird" IS DISTINCT FROM \'a\'', [false, true, true]],
  ["'it''s' = 'it''s'", [true, true, true]],
  ['CAST(rfstime AS DECIMAL(10, 2)) > 99.99', [true, true, true]],
  ["CAST('2020-02-29' AS DATE) < DATE '2020-03-01'", [true, true, true]],
  ['2e3 = CAST(rfstime AS DOUBLE) AND true', [false, true, false]],
];

const REFUSED: readonly [string, string][] = [
  ['several statements', 'status = 1); DROP VIEW source; SELECT (1'],
  ['a statement behind', '1; SELECT 2'],
  ['a copy', "1); COPY source TO 'out.csv'; SELECT (1"],
  ['a copy alone', "COPY source TO 'out.csv'"],
  ['an attach', "ATTACH 'x.db'"],
  ['a pragma', 'PRAGMA database_list'],
  ['a setting', '1); SET lock_configuration = false; SELECT (1'],
  ['an install', 'INSTALL httpfs'],
  ['a file, as a table', "1) FROM read_csv('/etc/passwd') --"],
  ['a file, as a name', "1) FROM '/etc/passwd' --"],
  ['a file, in a sub-select', "(SELECT content FROM read_text('/etc/passwd'))"],
  ['a file, in EXISTS', "EXISTS (SELECT 1 FROM read_csv('/etc/passwd'))"],
  ['a sub-select of the data', '(SELECT max(status) FROM source)'],
  ['a sub-select in IN', 'status IN (SELECT status FROM source)'],
  ['any of a sub-select', 'status = ANY (SELECT status FROM source)'],
  ['a file as a function', "read_text('/etc/passwd')"],
  ['a glob', "glob('/*')"],
  ['the environment', "getenv('HOME')"],
  ['an error that tells a value', 'error(status)'],
  ['a setting as a function', "current_setting('temp_directory')"],
  ['a query as a function', "query('SELECT 1')"],
  ['an aggregate', 'max(status)'],
  ['a distinct aggregate', 'count(DISTINCT status)'],
  ['a filtered aggregate', 'sum(1) FILTER (WHERE true)'],
  ['a window', 'row_number() OVER ()'],
  ['rows of a function', 'unnest([1, 2])'],
  ['a series', 'generate_series(1, 1000000000)'],
  ['a huge text', "repeat('x', 1000000000)"],
  ['padding', "lpad('x', 1000000000, 'y')"],
  ['growth by replacing', "replace(status, '1', '1111111111')"],
  ['randomness', 'random()'],
  ['the time', 'now()'],
  ['the time as a word', 'current_timestamp'],
  ['a star', '*'],
  ['columns by pattern', "COLUMNS('.*')"],
  ['several expressions', '1, 2'],
  ['several expressions over parentheses', '1), (2'],
  ['a parameter', '$1'],
  ['a lambda', 'x -> x'],
  ['a list', '[1, 2]'],
  ['a struct', "{'a': 1}"],
  ['an element of a list', 'status[1]'],
  ['another column', 'salary = 1'],
  ['a qualified column', 'source.status = 1'],
  ['the row', 'rowid'],
  ['the whole row', 'source'],
  ['a collation', 'status COLLATE nocase'],
  ['a sequence', "nextval('x')"],
  ['a type of another kind', 'CAST(status AS BLOB)'],
  ['a list type', 'CAST(status AS INTEGER[])'],
  ['try', 'TRY(status)'],
  ['a sleep', 'sleep(1)'],
  ['a macro', '1); CREATE MACRO lower(x) AS error(x); SELECT (1'],
  ['a where', 'status) WHERE (true'],
  ['an order', '1) ORDER BY (1'],
  ['a limit', '1) LIMIT (1'],
  ['a union', '1) UNION SELECT (2'],
  ['a with', '1) FROM (WITH x AS (SELECT 1) SELECT * FROM x) --'],
  ['a comment that opens', '1 /*'],
  ['text that does not end', "'x"],
  ['nothing', ''],
  ['a NUL', "'a\0b'"],
  ['infinity', '1e400'],
  ['a number too long', '123456789012345678901234567890'],
  ['many levels', `${'NOT '.repeat(500)}true`],
  ['a long text', `'${'x'.repeat(4000)}'`],
];

describe('expressions of users', () => {
  it.each(ALLOWED)('%s', async (sql, values) => {
    await withData(CSV, 'csv', async (session) => {
      const safe = await session.expression(sql);
      const { v } = await session.columnsOf(`SELECT ${safe} AS v FROM source`);
      expect(v).toEqual(values);
      // What was written anew is understood the same way again.
      expect(await session.expression(safe)).toBe(safe);
    });
  });

  it.each(REFUSED)('refuses %s', async (_, sql) => {
    await withData(CSV, 'csv', async (session, scratch) => {
      const refusal = session.expression(sql);
      await expect(refusal).rejects.toMatchObject({
        kind: 'input',
        findings: [{ code: expect.stringMatching(/^data\/expression-(refused|column)$/) }],
      });
      expect(existsSync(join(scratch, 'out.csv'))).toBe(false);
      expect(await session.columnsOf('SELECT count(*) AS n FROM source')).toEqual({ n: [3n] });
    });
  });

  it('tells a value that cannot be converted by its kind alone, and keeps the words on the site', async () => {
    await withData('a\nCANARY-7391\n', 'csv', async (session, scratch) => {
      const safe = await session.expression('CAST(a AS INTEGER) = 1');
      const failed = session.columnsOf(`SELECT ${safe} AS v FROM source`);
      const refusal = await failed.catch((thrown: unknown) => thrown);
      expect(refusal).toMatchObject({ findings: [{ code: 'data/expression-failed' }] });
      expect(JSON.stringify([refusal, String(refusal), (refusal as Error).stack])).not.toContain('CANARY');
      expect(readFileSync(join(scratch, 'engine-errors.log'), 'utf8')).toContain('CANARY-7391');
    });
  });
});

describe('a column beside a number', () => {
  const MEASURES = 'x,pid\n.2,1\n.8,1.0\n1,01\n1.4,1e0\n';

  it.each<[string, readonly boolean[]]>([
    ['x = 1', [false, false, true, false]],
    ['1 = x', [false, false, true, false]],
    ['x <> 1', [true, true, false, true]],
    ['x = .8', [false, true, false, false]],
    ['x = 1 + 0', [false, false, true, false]],
    ['x IN (0, 1)', [false, false, true, false]],
    ['x NOT IN (0, 1)', [true, true, false, true]],
    ['x > 0 AND x < 0.5', [true, false, false, false]],
    ['x BETWEEN 0 AND 1', [true, true, true, false]],
    ['x IS NOT DISTINCT FROM 1', [false, false, true, false]],
    ['CASE x WHEN 1 THEN true ELSE false END', [false, false, true, false]],
    ["coalesce(x, '0') = 1", [false, false, true, false]],
    ['nullif(x, 1) IS NULL', [false, false, true, false]],
    ['length(x) = 1', [false, false, true, false]],
    ["CAST(x AS DOUBLE) + 1 = '1.2'", [true, false, false, false]],
    ['-1 < x', [true, true, true, true]],
    ['pid = 1', [true, true, true, true]],
    ["pid = '1'", [true, false, false, false]],
  ])('%s is compared by its value, and never rounded', async (sql, values) => {
    await withData(MEASURES, 'csv', async (session) => {
      const safe = await session.expression(sql);
      expect(await session.columnsOf(`SELECT ${safe} AS v FROM source`)).toEqual({ v: values });
      expect(await session.expression(safe)).toBe(safe);
    });
  });
});

describe('without the guard the engine is still confined', () => {
  const attacks: readonly string[] = [
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM glob('/etc/*')",
    "COPY source TO '/tmp/domicile-out.csv'",
    "ATTACH '/tmp/domicile.db'",
    'INSTALL httpfs',
    'LOAD httpfs',
    'SET enable_external_access = true',
    "SET allowed_directories = ['/']",
    'SET lock_configuration = false',
    "SELECT * FROM read_csv('http://127.0.0.1:1/x.csv')",
    "EXPORT DATABASE '/tmp/domicile-db'",
  ];

  it.each(attacks)('%s', async (sql) => {
    await withData(CSV, 'csv', async (session, scratch) => {
      await expect(session.columnsOf(sql)).rejects.toMatchObject({ kind: 'refusal' });
      expect(readdirSync(scratch).sort()).toEqual(['data.txt', 'engine-errors.log']);
    });
  });
});
