import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import type { CsvDialect, Encoding } from '../../../src/domain/data/form.ts';
import { withFiles } from '../../support/data-engine.ts';

/** A table and how it is written; what is written so must be read as it was. */
interface Written {
  readonly rows: readonly (readonly [string | null, string | null])[];
  readonly delimiter: string;
  readonly quote: string;
  readonly escapedBy: string | undefined;
  readonly nulls: readonly string[];
  readonly encoding: Encoding;
  readonly ends: readonly string[];
  readonly header: boolean;
  readonly gzip: boolean;
}

const CHARACTERS = [...'ab1 é½ÿ,;|\t"\'\\\n\r'];

const value = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 5 }).map((each) => each.join(''));

const cell: fc.Arbitrary<string | null> = fc.option(value);

const written: fc.Arbitrary<Written> = fc.record({
  rows: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
  delimiter: fc.constantFrom(',', ';', '|', '\t', '||', '^'),
  quote: fc.constantFrom('"', "'"),
  escapedBy: fc.constantFrom(undefined, '\\'),
  nulls: fc.constantFrom([''], ['NA'], ['', 'NA'], ['-']),
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'),
  ends: fc.constantFrom(['\n'], ['\r\n'], ['\n', '\r\n', '\r']),
  header: fc.boolean(),
  gzip: fc.boolean(),
});

const csvOf = ({ quote, escapedBy, nulls, encoding, ends, delimiter, header }: Written): CsvDialect => ({
  delimiter,
  quote,
  nulls,
  encoding,
  ...(escapedBy === undefined ? {} : { escape: escapedBy }),
  // The engine takes the first line end for that of all rows; without a header it may be one inside quotes.
  ...(ends.length > 1 || !header ? { lineEnds: 'mixed' } : {}),
  ...(header ? {} : { columns: ['a', 'b'] }),
});

/** Every value stands in quotes; what stands for null does not. */
function textOf({ rows, quote, escapedBy, nulls, ends, delimiter, header }: Written): string {
  const before = escapedBy ?? quote;
  const field = (each: string | null): string => {
    if (each === null) return nulls[0] ?? '';
    const escaped = escapedBy === undefined ? each : each.replaceAll(escapedBy, escapedBy + escapedBy);
    return quote + escaped.replaceAll(quote, before + quote) + quote;
  };
  const lines = rows.map((row) => row.map(field).join(delimiter));
  return [...(header ? [`a${delimiter}b`] : []), ...lines].map((line, at) => line + ends[at % ends.length]).join('');
}

function bytesOf(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  // Windows differs from latin-1 in characters that are none of these.
  return encoding === 'utf-16be' ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');
}

it('what is written in a dialect is read in it as it was', async () => {
  await fc.assert(
    fc.asyncProperty(written, async (table) => {
      const bytes = bytesOf(textOf(table), table.encoding);
      const files = { 'data.csv': table.gzip ? gzipSync(bytes) : bytes };
      const read = await withFiles(files, { format: 'csv', csv: csvOf(table) }, async (session) => ({
        rows: await session.columnsOf('SELECT * FROM source'),
        rejects: await session.rejects(),
      }));
      expect(read.rows).toEqual({ a: table.rows.map(([a]) => a), b: table.rows.map(([, b]) => b) });
      expect(read.rejects).toEqual([]);
    }),
    // An engine is opened for each.
    { numRuns: Math.ceil(Number(process.env.LAW_RUNS ?? 120) / 4) },
  );
}, 120_000);
