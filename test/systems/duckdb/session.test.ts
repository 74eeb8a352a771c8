import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { rejectedRows } from '../../../src/domain/data/rejects.ts';
import { withData } from '../../support/data-engine.ts';

const ROWS = 'SELECT * FROM source';

describe('csv is read as text, without guessing', () => {
  const cases: readonly [string, string, Record<string, unknown[]>, number][] = [
    ['commas', 'a,b\n1,x\n2,y\n', { a: ['1', '2'], b: ['x', 'y'] }, 0],
    ['semicolons and decimal commas', 'a;b\n1,5;x\n', { a: ['1,5'], b: ['x'] }, 0],
    ['tabs', 'a\tb\n1\t2\n', { a: ['1'], b: ['2'] }, 0],
    ['one column', 'a\n1\n2\n', { a: ['1', '2'] }, 0],
    ['an empty field is null, an empty text is not', 'a,b\n,""\n', { a: [null], b: [''] }, 0],
    ['quotes, separators and line ends in quotes', '"a ""x""",b\n"1,2","3\n4"\n', { 'a "x"': ['1,2'], b: ['3\n4'] }, 0],
    ['a quoted separator in the header', '"a;b;c",d\n1,2\n', { 'a;b;c': ['1'], d: ['2'] }, 0],
    ['carriage returns', 'a,b\r\n1,2\r\n3,4\r\n', { a: ['1', '3'], b: ['2', '4'] }, 0],
    ['a byte order mark', '\uFEFFa,b\n1,2\n', { a: ['1'], b: ['2'] }, 0],
    ['no line end at the end', 'a,b\n1,2', { a: ['1'], b: ['2'] }, 0],
    ['words that look like nulls', 'a\nNULL\nNA\nnull\nnan\n', { a: ['NULL', 'NA', 'null', 'nan'] }, 0],
    [
      'rows of another length are counted and left out',
      'a,b\n1,2\n3\n4,5,6\n7,8\n',
      { a: ['1', '7'], b: ['2', '8'] },
      2,
    ],
    [
      'surplus fields are passed over where none of them holds anything',
      'a,b\n1,2,\n3,4,,,,\n5,6,,x\n7,8, \n9,0,""\n',
      { a: ['1', '3'], b: ['2', '4'] },
      3,
    ],
    ['a header alone', 'a,b\n', { a: [], b: [] }, 0],
    ['blanks are part of values', 'a,b\n 1 ,2\n', { a: [' 1 '], b: ['2'] }, 0],
    ['comments are not', 'a,b\n#1,2\n', { a: ['#1'], b: ['2'] }, 0],
  ];

  it.each(cases)('%s', async (_, csv, rows, rejected) => {
    await withData(csv, 'csv', async (session) => {
      expect(session.columns).toEqual(Object.keys(rows));
      expect(await session.columnsOf(ROWS)).toEqual(rows);
      expect(rejectedRows(await session.rejects())).toBe(rejected);
    });
  });

  it('reads gzip by its content, not its name', async () => {
    await withData(gzipSync('a,b\n1,2\n'), 'csv', async (session) => {
      expect(await session.columnsOf(ROWS)).toEqual({ a: ['1'], b: ['2'] });
    });
  });

  it('reads gzip of several members', async () => {
    await withData(Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n')]), 'csv', async (session) => {
      expect(await session.columnsOf(ROWS)).toEqual({ a: ['1', '3'], b: ['2', '4'] });
    });
  });

  const ZIPPED = gzipSync(`a,b\n${'1,2\n'.repeat(100_000)}`);
  const flushed = deflateRawSync('a,b\n1,2\n3,4\n', { finishFlush: constants.Z_FULL_FLUSH });
  it.each([
    ['cut in the middle', ZIPPED.subarray(0, ZIPPED.length / 2)],
    ['without its checksum', ZIPPED.subarray(0, -8)],
    [
      'with another checksum',
      Buffer.concat([ZIPPED.subarray(0, -8), Buffer.from('deadbeef', 'hex'), ZIPPED.subarray(-4)]),
    ],
    ['cut where a line ends', Buffer.concat([ZIPPED.subarray(0, 10), flushed])],
    ['whose second member is cut', Buffer.concat([ZIPPED, ZIPPED.subarray(0, 40)])],
  ])('takes no gzip %s for all of the data', async (_, bytes) => {
    const opened = withData(bytes, 'csv', async () => undefined);
    await expect(opened).rejects.toMatchObject({ kind: 'refusal', findings: [{ code: 'data/unreadable' }] });
  });

  it('counts rows that are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\n1,'), Buffer.from([0xff, 0xfe]), Buffer.from('\n2,x\n')]);
    await withData(bytes, 'csv', async (session) => {
      expect(await session.columnsOf(ROWS)).toEqual({ a: ['2'], b: ['x'] });
      expect(rejectedRows(await session.rejects())).toBe(1);
    });
  });

  it('says so of them where a statement reads some columns alone', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\n1,'), Buffer.from([0xff, 0xfe]), Buffer.from('\n2,x\n')]);
    await withData(bytes, 'csv', async (session) => {
      const thrown = await session.columnsOf('SELECT max(b) AS b FROM source').catch((each) => each);
      expect(thrown).toMatchObject({ kind: 'refusal', findings: [{ code: 'data/not-utf-8' }] });
    });
  });

  it.each([
    ['a line end of Unix among those of Windows', 'a,b\r\n1,2\n3,4\r\n'],
    ['a line end of Windows among those of Unix', 'a,b\n1,2\r\n3,4\n'],
    ['an empty line of Unix', 'a,b\r\n1,2\r\n\n3,4\r\n'],
    ['a header from elsewhere', 'a,b\n1,2\r\n3,4\r\n'],
    ['a bare carriage return in a value', 'a,b\n1,2\rx\n3,4\n'],
    ['one far down', `a,b\r\n${'1,2\r\n'.repeat(500_000)}3,4\n`],
  ])('%s is the fault of the file, not of what is asked', async (_, csv) => {
    await withData(csv, 'csv', async (session) => {
      const thrown = await session.columnsOf('SELECT count(*) AS n, max(b) AS b FROM source').catch((each) => each);
      expect(thrown).toMatchObject({ kind: 'refusal', findings: [{ code: 'data/line-ends-mixed' }] });
    });
  });

  it('counts the rest of the file behind a quote that never ends', async () => {
    await withData('a,b\n1,"2\n3,4\n', 'csv', async (session) => {
      expect((await session.columnsOf(ROWS)).a).toEqual([]);
      expect(rejectedRows(await session.rejects())).toBeGreaterThan(0);
    });
  });
});

describe('a key that stands twice in a line', () => {
  it('is no row: readers do not agree on its value', async () => {
    await withData('{"a":1,"b":2}\n{"a":1,"b":2,"a":"bad"}\n{"b":3}\n', 'json-lines', async (session) => {
      expect(rejectedRows(await session.rejects())).toBe(1);
      expect(await session.columnsOf('SELECT b FROM source ORDER BY b')).toEqual({ b: ['2', '3'] });
    });
  });
});

describe('json lines', () => {
  it('reads values as text and counts what is no object', async () => {
    const lines = ['{"a":1,"b":"x","c/~d":true}', '{"a":null,"b":{"k":[1]}}', 'broken', '"text"', '{"a":1.5}'];
    await withData(lines.join('\n'), 'json-lines', async (session) => {
      expect(session.columns).toEqual(['a', 'b', 'c/~d']);
      expect(await session.columnsOf(ROWS)).toEqual({
        a: ['1', null, '1.5'],
        b: ['x', '{"k":[1]}', null],
        'c/~d': ['true', null, null],
      });
      expect(rejectedRows(await session.rejects())).toBe(2);
    });
  });

  it.each([
    ['plain', (text: string) => Buffer.from(text)],
    ['gzipped', (text: string) => gzipSync(text)],
  ])('pass over a byte order mark at the beginning, %s, and over no other', async (_, bytes) => {
    await withData(bytes('\uFEFF{"a":1}\n{"a":2}\n\uFEFF{"a":3}\n'), 'json-lines', async (session) => {
      expect(await session.columnsOf(ROWS)).toEqual({ a: ['1', '2'] });
      expect(rejectedRows(await session.rejects())).toBe(1);
    });
  });

  it('a mark alone is no line', async () => {
    const opened = withData('\uFEFF', 'json-lines', async () => undefined);
    await expect(opened).rejects.toMatchObject({ findings: [{ code: 'data/unreadable' }] });
  });
});

describe('parquet', () => {
  it('reads what the engine itself wrote', async () => {
    const parquet = await withData('a\n1\n', 'csv', async (session, scratch) => {
      const query = "SELECT 1 AS i, 0.5::DOUBLE AS d, DATE '2020-02-29' AS t, true AS b, NULL::INTEGER AS n";
      await session.columnsOf(`COPY (${query}) TO '${join(scratch, 'x.parquet')}' (FORMAT parquet)`);
      return readFileSync(join(scratch, 'x.parquet'));
    });
    await withData(parquet, 'parquet', async (session) => {
      expect(await session.columnsOf(ROWS)).toEqual({
        i: ['1'],
        d: ['0.5'],
        t: ['2020-02-29'],
        b: ['true'],
        n: [null],
      });
      expect(rejectedRows(await session.rejects())).toBe(0);
    });
  });
});

describe('what cannot be opened', () => {
  const cases: readonly [string, string | Uint8Array, 'csv' | 'json-lines' | 'parquet', string][] = [
    ['an empty csv', '', 'csv', 'data/unreadable'],
    ['a csv header that is not UTF-8', Buffer.from([0x61, 0xff, 0x2c, 0x62, 0x0a]), 'csv', 'data/unreadable'],
    ['a broken gzip', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'csv', 'data/unreadable'],
    ['text as parquet', 'a,b\n1,2\n', 'parquet', 'data/unreadable'],
    ['text as json', 'a,b\n1,2\n', 'json-lines', 'data/unreadable'],
    ['columns of one name', 'a,b,a\n1,2,3\n', 'csv', 'data/column-twice'],
    ['columns that differ by capitals', 'a,A\n1,2\n', 'csv', 'data/column-twice'],
    ['keys that differ by capitals', '{"a":1,"A":2}', 'json-lines', 'data/column-twice'],
    ['a column without a name', 'a,,b\n1,2,3\n', 'csv', 'data/column-unusable'],
    ['a name over two lines', '"a\nb",c\n1,2\n', 'csv', 'data/column-unusable'],
  ];

  it.each(cases)('%s', async (_, content, format, code) => {
    const opened = withData(content, format, async () => undefined);
    await expect(opened).rejects.toMatchObject({ findings: [{ code }] });
  });
});

describe('results for the site', () => {
  it('exports a query as csv, nulls told from empty text', async () => {
    await withData('a,b\n1,\n2,""\n3,"x,y"\n', 'csv', async (session, scratch) => {
      await session.exportCsv('SELECT b, a FROM source', 'out.csv');
      expect(readFileSync(join(scratch, 'out.csv'), 'utf8')).toBe('b,a\n,1\n"",2\n"x,y",3\n');
    });
  });

  it('keeps the order of the file', async () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => String(index));
    await withData(`id\n${ids.join('\n')}\n`, 'csv', async (session) => {
      expect((await session.columnsOf(ROWS)).id).toEqual(ids);
    });
  });
});
