import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { say } from '../../../src/domain/outcome/document.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import { written } from '../../../src/report/formats/formats.ts';
import type { View } from '../../../src/report/mask.ts';
import { found, PLANTED } from '../../support/canaries/canaries.ts';
import { withData } from '../../support/data-engine.ts';
import type { TestSite } from '../../support/site.ts';
import type { Validated } from './run.ts';

export type Bytes = string | Uint8Array;

const cells = (row: readonly string[]): string => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

export const csvOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((row) => `${cells(row)}\n`).join('');

export const linesOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.map((row) => JSON.stringify(Object.fromEntries(head.map((name, at) => [name, row[at]])))).join('\n');

export const parquetOf = (csv: string): Promise<Uint8Array> =>
  withData(csv, 'csv', async (session, scratch) => {
    await session.columnsOf(`COPY (SELECT * FROM source) TO '${join(scratch, 'x.parquet')}' (FORMAT parquet)`);
    return readFileSync(join(scratch, 'x.parquet'));
  });

/** A table in each format, and what the site file calls that. */
export const IN_FORMATS: Readonly<
  Record<string, { format: string; of(...table: Parameters<typeof csvOf>): Bytes | Promise<Bytes> }>
> = {
  csv: { format: 'csv', of: csvOf },
  'csv.gz': { format: 'csv', of: (...table) => gzipSync(csvOf(...table)) },
  'json-lines': { format: 'json-lines', of: linesOf },
  parquet: { format: 'parquet', of: (...table) => parquetOf(csvOf(...table)) },
};

/** Puts a content in the place of the partition's file, under a name that is a canary. */
export const holding =
  (format: string, content?: Bytes) =>
  (site: TestSite): void => {
    const file = site.partition('registry/nl');
    const renamed = `${file}.${PLANTED.file}`;
    const text = readFileSync(site.siteFile, 'utf8').replace(file, renamed).replace('"csv"', `"${format}"`);
    writeFileSync(site.siteFile, text);
    rmSync(file);
    if (content !== undefined) writeFileSync(renamed, content);
  };

/** A refusal as a report of its findings alone. */
const asOutcome = ({ outcome, findings }: Validated): Outcome =>
  outcome ?? {
    verdict: 'fail',
    findings,
    outputs: {},
    summary: { title: say`Refused`, blocks: [], document: {}, cases: [] },
    evidence: [],
  };

const SURFACES = ['text', 'markdown', 'json', 'junit', 'sarif', 'github'] as const;

/** All that the host could print, in each format, and what an error carries. */
export const shown = (done: Validated, view: View): string[] => [
  ...SURFACES.map((format) => written(format, asOutcome(done), view)),
  JSON.stringify(asOutcome(done).evidence),
  done.refusal?.stack ?? '',
];

export const kindsIn = (texts: readonly string[]): string[] => [...new Set(texts.flatMap(found))];
