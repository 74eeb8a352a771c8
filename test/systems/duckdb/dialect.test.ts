import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import type { CsvDialect } from '../../../src/domain/data/form.ts';
import { alikeLineEnds } from '../../../src/systems/duckdb/line-ends.ts';
import { withFiles } from '../../support/data-engine.ts';

const ROWS = 'SELECT * FROM source';

type Rows = Readonly<Record<string, readonly (string | null)[]>>;

const read = (bytes: string | Uint8Array, csv: CsvDialect) =>
  withFiles({ 'data.csv': bytes }, { format: 'csv', csv }, async (session) => ({
    rows: await session.columnsOf(ROWS),
    rejects: await session.rejects(),
  }));

describe('csv as the site file says that it is written', () => {
  const cases: readonly [string, string, CsvDialect, Rows][] = [
    ['a delimiter that the header does not tell', 'a,x:b\n1:2\n', { delimiter: ':' }, { 'a,x': ['1'], b: ['2'] }],
    ['a delimiter of two characters', 'a||b\n1||"x||y"\n', { delimiter: '||' }, { a: ['1'], b: ['x||y'] }],
    ['single quotes', "'a;1';b\n'x;''y';2\n", { quote: "'", delimiter: ';' }, { 'a;1': ["x;'y"], b: ['2'] }],
    ['no quotes', 'a,"b\n1,"2\n', { quote: 'none' }, { a: ['1'], '"b': ['"2'] }],
    ['an escape of its own', 'a,"b\\"c"\n1,"x\\"y"\n', { escape: '\\' }, { a: ['1'], 'b"c': ['x"y'] }],
    ['no header', '1,2\n3,4\n', { columns: ['a', 'b'] }, { a: ['1', '3'], b: ['2', '4'] }],
    ['no header, behind a byte order mark', '\uFEFF1;2\n', { columns: ['a', 'b'] }, { a: ['1'], b: ['2'] }],
    ['one word for null', 'a,b\nNA,"NA"\n,x\n', { nulls: ['NA'] }, { a: [null, ''], b: ['NA', 'x'] }],
    ['words for null', 'a,b\nNA,\\N\n,x\n', { nulls: ['', 'NA', '\\N'] }, { a: [null, null], b: [null, 'x'] }],
    ['mixed line ends', 'a,b\r\n1,2\n3,4\r5,6\r\n', { lineEnds: 'mixed' }, { a: ['1', '3', '5'], b: ['2', '4', '6'] }],
    ['line ends inside quotes', 'a,b\r\n1,"x\r\ny\r"\n', { lineEnds: 'mixed' }, { a: ['1'], b: ['x\r\ny\r'] }],
  ];

  it.each(cases)('%s', async (_, text, csv, rows) => {
    expect(await read(text, csv)).toEqual({ rows, rejects: [] });
    expect(await read(gzipSync(text), csv)).toEqual({ rows, rejects: [] });
  });

  it('knows no header where the site file names the columns: a line of another length is no row', async () => {
    const { rejects } = await read('1,2,3\n1,2\n', { columns: ['a', 'b'] });
    expect(rejects).toEqual([{ kind: 'too many columns', rows: 1 }]);
  });
});

describe('encodings', () => {
  const TEXT = 'naïve,b\n"é, ",Ångström ½\n';
  const ROW: Rows = { naïve: ['é, '], b: ['Ångström ½'] };
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const WINDOWS = 'a\n€‚Š–™ÿ\n';
  const cases: readonly [string, Uint8Array, CsvDialect, Rows][] = [
    ['latin-1', Buffer.from(TEXT, 'latin1'), { encoding: 'latin-1' }, ROW],
    ['utf-16 of little end', utf16(`\uFEFF${TEXT}`), { encoding: 'utf-16' }, ROW],
    ['utf-16 of big end', utf16(`\uFEFF${TEXT}`).swap16(), { encoding: 'utf-16' }, ROW],
    ['utf-16le without a mark', utf16(TEXT), { encoding: 'utf-16le' }, ROW],
    ['utf-16be without a mark', utf16(TEXT).swap16(), { encoding: 'utf-16be' }, ROW],
    ['characters beyond 16 bits', utf16('a\n😀\n'), { encoding: 'utf-16le' }, { a: ['😀'] }],
    ['windows-1252', toWindows(WINDOWS), { encoding: 'windows-1252' }, { a: ['€‚Š–™ÿ'] }],
    ['latin-1 where windows has signs', Buffer.from('a\n\x80\n', 'latin1'), { encoding: 'latin-1' }, { a: ['\x80'] }],
  ];

  /** The bytes by the Encoding Standard: its own decoder has to read them back. */
  function toWindows(text: string): Buffer {
    const byte = new Map(Array.from({ length: 256 }, (_, at) => [decodeByte(at), at]));
    return Buffer.from([...text].map((each) => byte.get(each) ?? 0x3f));
  }

  function decodeByte(byte: number): string {
    const SIGNS: Readonly<Record<number, string>> = { 128: '€', 130: '‚', 138: 'Š', 150: '–', 153: '™' };
    return SIGNS[byte] ?? String.fromCharCode(byte);
  }

  it.each(cases)('%s', async (_, bytes, csv, rows) => {
    expect((await read(bytes, csv)).rows).toEqual(rows);
    expect((await read(gzipSync(bytes), csv)).rows).toEqual(rows);
  });

  it('decodes a character that two chunks share', async () => {
    const text = `a\n${'é😀'.repeat(100_000)}\n`;
    expect((await read(utf16(text), { encoding: 'utf-16le' })).rows).toEqual({ a: ['é😀'.repeat(100_000)] });
  });

  it.each<[string, Uint8Array, CsvDialect, string]>([
    ['utf-16 that nobody told', utf16(`\uFEFF${TEXT}`), {}, 'it is UTF-16, which the site file has to say'],
    ['utf-16 without a mark', utf16(TEXT), { encoding: 'utf-16' }, 'no byte order mark: say utf-16le or utf-16be'],
    ['half a character', utf16('a\n1\n').subarray(0, -1), { encoding: 'utf-16le' }, 'it is not utf-16le'],
    ['half a pair', utf16('a\n\ud83d\n'), { encoding: 'utf-16le' }, 'it is not utf-16le'],
    ['latin-1 that nobody told', Buffer.from('é,b\n1,2\n', 'latin1'), {}, 'its first line is not UTF-8'],
    [
      'a null that the delimiter is in',
      Buffer.from('a;b\n1;2\n'),
      { nulls: ['n;a'] },
      'one of the nulls in the site file holds the delimiter',
    ],
    [
      'a first row that hides how rows end',
      Buffer.from('1,"\r"\n2,x\n'),
      { columns: ['a', 'b'] },
      'its first row holds line ends in quotes: the site file has to say line-ends: mixed',
    ],
    ['nothing', Buffer.alloc(0), { encoding: 'latin-1' }, 'it is empty'],
  ])('refuses %s', async (_, bytes, csv, reason) => {
    await expect(read(bytes, csv)).rejects.toMatchObject({
      findings: [{ code: 'data/unreadable', params: { reason: { value: reason } } }],
    });
  });
});

describe('the law of line ends', () => {
  const field = fc.oneof(
    fc.stringMatching(/^[a-z "]{0,4}$/).filter((each) => !each.startsWith('"')),
    fc.stringMatching(/^[a-z,\r\n]{0,6}$/).map((each) => `"${each}"`),
    fc.constant('"a""\r\n""b"'),
  );
  const row = fc.array(field, { minLength: 1, maxLength: 3 });
  const ends = fc.constantFrom('\n', '\r', '\r\n');
  const lines = fc.array(fc.tuple(row, ends), { minLength: 1, maxLength: 5 });
  const files = fc.tuple(lines, fc.integer({ min: 1, max: 7 }), fc.constantFrom(',', '||', ';'));

  it('every end of a row becomes LF and nothing else changes, however the bytes are cut', async () => {
    const runs = { numRuns: Number(process.env.LAW_RUNS ?? 100) };
    await fc.assert(
      fc.asyncProperty(files, async ([rows, size, delimiter]) => {
        // A row that is empty would stand between a CR and an LF of two ends, and be one end with them.
        const full = rows.map(([fields, end]) => [fields.join(delimiter), end]).filter(([line]) => line !== '');
        const given = Buffer.from(full.map(([line, end]) => `${line}${end}`).join(''));
        const chunks = Array.from({ length: Math.ceil(given.length / size) }, (_, at) =>
          given.subarray(at * size, (at + 1) * size),
        );
        const signs = { delimiter, quote: '"', escapedBy: '"' };
        const mended = await Readable.from(chunks).compose(alikeLineEnds(signs)).toArray();
        expect(Buffer.concat(mended).toString()).toBe(full.map(([line]) => `${line}\n`).join(''));
      }),
      runs,
    );
  });
});
