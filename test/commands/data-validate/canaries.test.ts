import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { viewOf } from '../../../src/report/mask.ts';
import { found, PLANTED } from '../../support/canaries/canaries.ts';
import type { TestSite } from '../../support/site.ts';
import { type Bytes, csvOf, holding, kindsIn, linesOf, parquetOf, shown } from './canary-data.ts';
import { type Validated, validated } from './run.ts';

/** Rows as text, with a canary of each kind in every one of them. */
const HEAD = ['id', 'name', 'amount', 'code', PLANTED.column] as const;
const ROWS = Array.from({ length: 3 }, (_, row) => [
  String(row),
  PLANTED.text,
  PLANTED.number,
  PLANTED.slice,
  PLANTED.encoded,
]);
const CSV = csvOf(HEAD, ROWS);

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: canaries
version: 1.0.0
status: active
schema:
  - name: people
    quality:
      - {metric: rowCount, mustBe: 7}
      - {name: a condition that fails, type: custom, engine: domicile, implementation: {rows: amount < 5}}
      - {name: a condition that meets a value, type: custom, engine: domicile, implementation: {rows: CAST(name AS INTEGER) = 1}}
      - {name: a count that meets a value, type: sql, mustBe: 1, query: "SELECT count(*) FROM people WHERE CAST(name AS DATE) > DATE '2026-01-01'"}
      - {name: a query that meets a value, type: sql, mustBe: 1, query: "SELECT max(CAST(name AS DOUBLE)) FROM people"}
      - {name: a query that gives a value, type: sql, mustBe: 1, query: "SELECT max(amount) FROM people"}
      - {name: a query that gives a text, type: sql, mustBe: 1, query: "SELECT max(name) FROM people"}
      - {name: a query that makes no sense, type: sql, mustBe: 1, query: "SELECT max(name) + DATE '2026-01-01' FROM people"}
    properties:
      - {name: id, logicalType: integer, unique: true}
      - {name: name, quality: [{metric: invalidValues, mustBe: 0, arguments: {validValues: [1]}}]}
      - name: amount
        logicalType: number
        logicalTypeOptions: {maximum: 5}
        quality:
          - {type: custom, engine: domicile, implementation: {mean: {max: 5}}}
          - {type: custom, engine: domicile, implementation: {quantile: {at: 0.5, max: 5}}}
      - {name: code, logicalType: integer, unique: true, quality: [{metric: invalidValues, mustBe: 0, arguments: {pattern: "^x$"}}]}
`;

const LINES = linesOf(HEAD, ROWS);
const ALL = Object.values(PLANTED).join(' ');

/** Each format, as it should be and with something in it that can't be read. */
const FORMATS: Readonly<Record<string, { format: string; good(): Bytes | Promise<Bytes>; bad: Bytes }>> = {
  csv: { format: 'csv', good: () => CSV, bad: `${CSV}${ALL.replaceAll(' ', ',"')}\n` },
  'csv.gz': { format: 'csv', good: () => gzipSync(CSV), bad: gzipSync(`${CSV}${Array(8).fill(ALL).join(',')}\n`) },
  'json-lines': { format: 'json-lines', good: () => LINES, bad: `${LINES}\n{"${ALL}\n[${JSON.stringify(ALL)}]\n` },
  parquet: { format: 'parquet', good: () => parquetOf(CSV), bad: `PAR1${ALL}PAR1` },
};

describe.each(Object.entries(FORMATS))('%s: no canary leaves', (_, { format, good, bad }) => {
  const played = async (content?: Bytes): Promise<{ done: Validated; log: string }> => {
    let log = '';
    const after = (site: TestSite): void => {
      log = readFileSync(join(site.stateRoot, 'engine-errors.log'), 'utf8');
    };
    const before = holding(format, content);
    const aggregates = '{becomes: internal, min-records: 10}';
    const done = await validated({
      contract: CONTRACT,
      data: '',
      aggregates,
      before,
      after: (site) => {
        try {
          after(site);
        } catch {
          log = '';
        }
      },
    });
    return { done, log };
  };

  it('of values that break the contract, and of SQL that fails on them or gives them', async () => {
    const { done, log } = await played(await good());
    expect(done.refusal?.findings).toBeUndefined();
    expect(kindsIn(shown(done, viewOf(done.host.caps(), 'output')))).toEqual([]);
    const codes = new Set(done.findings.map(({ code }) => code));
    expect([...codes]).toEqual(
      expect.arrayContaining(['contract/check-failed', 'contract/rule-uncomputed', 'contract/query-unanswered']),
    );
    // They were there to be told: with the mask off, and in the engine's own words on the site.
    expect(kindsIn(shown(done, { cap: 'restricted' }))).toEqual(expect.arrayContaining(['column', 'number']));
    expect(found(log)).toContain('text');
  });

  it('of what cannot be read', async () => {
    const { done } = await played(bad);
    const codes = done.findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([expect.stringMatching(/^data\/(rows-)?unreadable$/)]));
    expect(kindsIn(shown(done, viewOf(done.host.caps(), 'output')))).toEqual([]);
  });

  it('of a file that is not there', async () => {
    const { done } = await played();
    expect(done.refusal?.findings.map(({ code }) => code)).toEqual(['data/missing']);
    expect(kindsIn(shown(done, viewOf(done.host.caps(), 'output')))).toEqual([]);
  });
});
