import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Labelled } from '../../../src/domain/outcome/labelled.ts';
import { withData } from '../../support/data-engine.ts';
import type { Given, Validated } from './run.ts';

/**
 * Each folder of test/golden/contract is a case: a contract, data (`data.csv`, `data.jsonl`, in `parquet.sql` the query
 * whose rows a Parquet file holds, or in `tables` a file a schema object), and what is expected of them.
 * `findings`: code and line of the contract. `checks`: verdict and what was found, by the check's name.
 */
const FOLDER = 'test/golden/contract';

export interface Expected {
  readonly verdict: string;
  readonly findings: readonly string[];
  readonly checks?: Readonly<Record<string, string>>;
}

export interface GoldenContract {
  readonly name: string;
  readonly contract: string;
  readonly data: Given['data'];
  /** Puts the data there that is no text. */
  readonly before?: Given['before'];
  readonly expected: Expected;
  /** Where the expectation stands. */
  readonly file: string;
}

const read = (name: string, file: string): string => readFileSync(join(FOLDER, name, file), 'utf8');

export const goldenContracts = (): readonly GoldenContract[] =>
  readdirSync(FOLDER)
    .sort()
    .map((name) => ({
      name,
      contract: read(name, 'contract.odcs.yaml'),
      data: dataOf(name),
      ...beforeOf(name),
      expected: existsSync(join(FOLDER, name, 'expected.json')) ? JSON.parse(read(name, 'expected.json')) : {},
      file: join(FOLDER, name, 'expected.json'),
    }));

function dataOf(name: string): Given['data'] {
  if (existsSync(join(FOLDER, name, 'data.csv'))) return read(name, 'data.csv');
  if (existsSync(join(FOLDER, name, 'data.jsonl'))) {
    return { format: 'json-lines', texts: { 'data.jsonl': read(name, 'data.jsonl') }, path: 'data.jsonl' };
  }
  if (existsSync(join(FOLDER, name, PARQUET))) return { format: 'parquet', texts: {}, path: 'data.parquet' };
  return existsSync(join(FOLDER, name, 'tables')) ? tablesOf(name) : 'a\n1\n';
}

const PARQUET = 'parquet.sql';

function beforeOf(name: string): Pick<GoldenContract, 'before'> {
  if (!existsSync(join(FOLDER, name, PARQUET))) return {};
  const sql = read(name, PARQUET);
  return {
    before: (site) =>
      withData('a\n1\n', 'csv', async (session, scratch) => {
        const file = join(scratch, 'x.parquet');
        await session.columnsOf(`COPY (${sql}) TO '${file}' (FORMAT parquet)`);
        copyFileSync(file, site.partition('registry/nl'));
      }),
  };
}

const tablesOf = (name: string): Given['data'] => ({
  format: 'csv',
  texts: Object.fromEntries(
    readdirSync(join(FOLDER, name, 'tables')).map((file) => [file, read(name, join('tables', file))]),
  ),
  path: '{table}.csv',
});

export function summaryOf({ outcome, refusal, findings }: Validated): Expected {
  const shown = findings.map(({ code, severity, at }) => `${at?.line ?? 0} ${severity} ${code}`);
  if (!outcome) return { verdict: `refused: ${refusal?.kind}`, findings: shown };
  return { verdict: outcome.verdict, findings: shown, checks: Object.fromEntries(checksOf(outcome.summary.document)) };
}

function checksOf(document: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const checks = document.checks as readonly Readonly<Record<'name' | 'status' | 'observed', Labelled | null>>[];
  return checks.map(({ name, status, observed }) => [
    String(name?.value),
    `${status?.value} ${observed === null ? '-' : observed.value}`,
  ]);
}
