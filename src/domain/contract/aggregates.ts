import { type Check, type Column, columnsOf } from './check.ts';
import { countSql, type Names } from './row-test-sql.ts';
import { quoted, typedSql } from './sql.ts';

/** What one pass over the data found: how many rows there are, and how many each check counted, by its name. */
export interface Aggregates {
  readonly rows: number;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * One statement for all checks, over a view `source` whose columns are text. It gives one row: `rows` and, in the
 * order of the checks, `k0`, `k1`, …. It reads every column, so that the engine meets every row that can't be read.
 */
export function aggregatesSql(checks: readonly Check[], columns: readonly string[]): string {
  const used = distinctColumns(checks);
  const typed = used.map(({ column, at }) => `${typedSql(column.reading, quoted(column.name))} AS v${at}`);
  const touched = columns.map((name, at) => `${quoted(name)} AS t${at}`);
  const names = namesOver(used, columns);
  const counts = checks.map(({ counts: test }, at) => `${countSql(test, names)} AS k${at}`);
  const all = columns.map((_, at) => `count(t${at}) AS n${at}`);
  return [
    `WITH typed AS (SELECT ${[...touched, ...typed].join(', ')} FROM source)`,
    `SELECT ${['count(*) AS "rows"', ...counts, ...all].join(', ')} FROM typed`,
  ].join(' ');
}

interface Used {
  readonly column: Column;
  readonly at: number;
}

function distinctColumns(checks: readonly Check[]): readonly Used[] {
  const columns = new Map(checks.flatMap(columnsOf).map((column) => [column.name, column] as const));
  return [...columns.values()].map((column, at) => ({ column, at }));
}

function namesOver(used: readonly Used[], columns: readonly string[]): Names {
  return {
    text: ({ name }) => `t${columns.indexOf(name)}`,
    value: ({ name }) => `v${used.find(({ column }) => column.name === name)?.at}`,
  };
}

type Row = Readonly<Record<string, unknown>>;

export function aggregatesOf(checks: readonly Check[], row: Row): Aggregates {
  const counts = checks.map(({ name }, at) => [name, wholeNumber(row[`k${at}`])] as const);
  return { rows: wholeNumber(row.rows), counts: new Map(counts) };
}

function wholeNumber(value: unknown): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw new Error('the engine gave no whole number');
  return number;
}
