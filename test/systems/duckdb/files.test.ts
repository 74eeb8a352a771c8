import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dataEngine, scratchFolder, withFiles } from '../../support/data-engine.ts';

const ROWS = 'SELECT * FROM source';

const parquet = (select: string): Promise<Buffer> =>
  withFiles({ 'x.csv': 'a\n1\n' }, { format: 'csv' }, async (session, scratch) => {
    await session.columnsOf(`COPY (${select}) TO '${scratch}/x.parquet' (FORMAT parquet)`);
    return readFileSync(`${scratch}/x.parquet`);
  });

describe('several files are one table', () => {
  it('csv: in the order given, columns in any order, separators of each, gzipped or not', async () => {
    const files = { '1.csv': 'a,b\n1,2\n', '2.csv': gzipSync('b;a\n4;3\n'), '3.csv': 'a,b\n5,6\n' };
    await withFiles(files, { format: 'csv' }, async (session) => {
      expect(await session.columnsOf('SELECT * FROM source ORDER BY a')).toEqual({
        a: ['1', '3', '5'],
        b: ['2', '4', '6'],
      });
    });
  });

  it('json lines: the keys of all, gzipped or not', async () => {
    const files = { '1.jsonl': '{"a":1}\n', '2.jsonl': gzipSync('{"b":2}\n') };
    await withFiles(files, { format: 'json-lines' }, async (session) => {
      expect(await session.columnsOf('SELECT * FROM source ORDER BY a')).toEqual({ a: ['1', null], b: [null, '2'] });
    });
  });

  it('parquet: of whatever types, in whatever order', async () => {
    const files = {
      '1.parquet': await parquet('SELECT 1 AS a, 2 AS b'),
      '2.parquet': await parquet("SELECT 'x' AS b, 'y' AS a"),
    };
    await withFiles(files, { format: 'parquet' }, async (session) => {
      expect(await session.columnsOf(ROWS)).toEqual({ a: ['1', 'y'], b: ['2', 'x'] });
    });
  });

  it('reads the files alone: a folder called `a=9` takes no value’s place, and gives none', async () => {
    const csv = { 'c0=9/1.csv': 'a\n1\n', 'c0=8/2.csv': 'a\n2\n' };
    const json = { 'json=9/1.jsonl': '{"a":1}\n', 'json=8/2.jsonl': '{"a":2}\n' };
    const columnar = { 'a=9/1.p': await parquet('SELECT 1 AS a'), 'a=8/2.p': await parquet('SELECT 2 AS a') };
    const more = { 'b=9/1.p': await parquet('SELECT 1 AS a'), 'b=8/2.p': await parquet('SELECT 2 AS a') };
    const all = [
      [csv, 'csv'] as const,
      [json, 'json-lines'] as const,
      [columnar, 'parquet'] as const,
      [more, 'parquet'] as const,
    ];
    for (const [files, format] of all) {
      await withFiles(files, { format }, async (session) => {
        expect(await session.columnsOf('SELECT * FROM source ORDER BY a')).toEqual({ a: ['1', '2'] });
        expect(
          await session.columnsOf(`SELECT CAST(a AS VARCHAR) AS a FROM ${session.stored.view} ORDER BY a`),
        ).toEqual({ a: ['1', '2'] });
      });
    }
  });

  it('refuses files of other columns, and says how many they are', async () => {
    const csv = { '1.csv': 'a,b\n1,2\n', '2.csv': 'a,c\n1,2\n', '3.csv': 'a\n1\n', '4.csv': 'b,a\n1,2\n' };
    const opened = withFiles(csv, { format: 'csv' }, async () => undefined);
    const params = { number: { value: 2 }, of: { value: 4 } };
    await expect(opened).rejects.toMatchObject({ findings: [{ code: 'data/columns-differ', params }] });
    const two = { '1.p': await parquet('SELECT 1 AS a'), '2.p': await parquet('SELECT 1 AS b') };
    const columnar = withFiles(two, { format: 'parquet' }, async () => undefined);
    await expect(columnar).rejects.toMatchObject({ findings: [{ code: 'data/columns-differ' }] });
  });

  it('refuses a name that the engine would take for a pattern: it would read another file', async () => {
    const opened = withFiles({ 'a[1].csv': 'a\n1\n', 'a1.csv': 'a\n2\n' }, { format: 'csv' }, async () => undefined);
    const params = { number: { value: 1 } };
    await expect(opened).rejects.toMatchObject({ findings: [{ code: 'data/name-unusable', params }] });
  });

  it('opens nothing where there is no file', async () => {
    const opened = withFiles({}, { format: 'csv' }, async () => undefined);
    await expect(opened).rejects.toMatchObject({ findings: [{ code: 'data/missing' }] });
  });
});

describe('what no finding may name, the site is told in its own log', () => {
  const logOf = (scratch: string): string => readFileSync(join(scratch, 'engine-errors.log'), 'utf8');

  it('which rows of which files cannot be read', async () => {
    await withFiles(
      { '1.csv': 'a,b\n1,2\n1\n', '2.csv': 'a,b\n1,2,3\n' },
      { format: 'csv' },
      async (session, scratch) => {
        await session.columnsOf(ROWS);
        await session.rejects();
        expect(
          logOf(scratch)
            .split('\n')
            .map((line) => line.replace(scratch, '')),
        ).toEqual(['/1.csv:3: too few columns', '/2.csv:2: too many columns', '']);
      },
    );
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['which file is empty', { '1.csv': 'a\n1\n', '2.csv': '' }, /\/2\.csv: it is empty\n$/],
    [
      'which files have other columns',
      { '1.csv': 'a\n1\n', '2.csv': 'b\n1\n' },
      /\/2\.csv: other columns than in the first file\n$/,
    ],
  ])('%s', async (_, files, said) => {
    const site = scratchFolder();
    const errorLog = join(site.path, 'engine-errors.log');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(site.path, name), text);
    const data = {
      partition: 'registry/nl',
      files: Object.keys(files).map((name) => join(site.path, name)),
      form: { format: 'csv' } as const,
    };
    await expect((await dataEngine()).open({ data, scratch: site.path, errorLog })).rejects.toThrow('data/');
    expect(readFileSync(errorLog, 'utf8')).toMatch(said);
    site.remove();
  });
});

describe('rows that cannot be read are counted by kind', () => {
  it('csv: each row once, over all files, however often the table is read', async () => {
    const bad = Buffer.concat([Buffer.from('a,b\n1\n1,2,3\n"x"y,2\n4,"\xff"\n', 'latin1'), Buffer.from('1\n')]);
    const files = { '1.csv': bad, '2.csv': 'a,b\n1\n1,2\n' };
    await withFiles(files, { format: 'csv' }, async (session) => {
      const both = 'SELECT max(a || b) AS most FROM source';
      await session.columnsOf(`${both} UNION ALL ${both}`);
      await session.columnsOf(both);
      expect(new Map((await session.rejects()).map(({ kind, rows }) => [kind, rows]))).toEqual(
        new Map([
          ['too few columns', 3],
          ['too many columns', 1],
          ['a quote that opens or ends out of place', 1],
          ['no UTF-8', 1],
        ]),
      );
    });
  });

  it('csv: a line that is too long', async () => {
    const files = { '1.csv': `a,b\n1,${'x'.repeat(3_000_000)}\n1,2\n` };
    await withFiles(files, { format: 'csv' }, async (session) => {
      expect((await session.columnsOf(ROWS)).a).toEqual(['1']);
      expect(await session.rejects()).toEqual([{ kind: 'longer than 2 MB', rows: 1 }]);
    });
  });

  it('csv: a quote that never ends', async () => {
    await withFiles({ '1.csv': 'a,b\n1,2\n3,"4\n' }, { format: 'csv' }, async (session) => {
      expect((await session.columnsOf(ROWS)).a).toEqual(['1']);
      expect(await session.rejects()).toEqual([{ kind: 'a quote that opens or ends out of place', rows: 1 }]);
    });
  });

  it('json lines: what is no JSON, no object, and a key that stands twice', async () => {
    const lines = ['{"a":1}', 'broken', '{"a":"\xff"}', '[1]', '7', 'null', '{"a":1,"a":2}'].join('\n');
    await withFiles({ '1.jsonl': Buffer.from(lines, 'latin1') }, { format: 'json-lines' }, async (session) => {
      expect(await session.columnsOf(ROWS)).toEqual({ a: ['1'] });
      expect(await session.rejects()).toEqual([
        { kind: 'a key that stands twice', rows: 1 },
        { kind: 'no JSON', rows: 2 },
        { kind: 'no object', rows: 3 },
      ]);
    });
  });
});
