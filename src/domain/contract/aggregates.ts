import { type Check, type Column, columnsOf } from './check.ts';
import type { Dialect } from './dialect.ts';
import { partsOf, takenOf, wholeNumber } from './measures.ts';
import { DATE } from './moment.ts';
import type { Names } from './row-test-sql.ts';
import { quoted } from './sql.ts';

/** What one pass over the data found: how many rows there are, and the number of each check that had one, by its name. */
export interface Aggregates {
  readonly rows: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** Of how many values a number was taken, where it is not of all rows. */
  readonly of: ReadonlyMap<string, number>;
}

/**
 * One statement for all checks, over a view `source` whose columns are text. It gives one row: `rows` and, of
 * the check at place n, the parts `kn_0`, `kn_1`, …. `now` is ISO 8601 in UTC. It reads every column, so that the engine meets every row that can't be read.
 */
export function aggregatesSql(
  checks: readonly Check[],
  columns: readonly string[],
  dialect: Dialect,
  now: string,
): string {
  const used = distinctColumns(checks);
  const typed = used.map(({ column, at }) => `${dialect.typed(column.reading, quoted(column.name))} AS v${at}`);
  const touched = columns.map((name, at) => `${quoted(name)} AS t${at}`);
  const names = namesOver(used, columns, dialect, now);
  const parts = checks.flatMap(({ measures }, at) =>
    partsOf(measures, names).map((part, nth) => `${part} AS ${partName(at, nth)}`),
  );
  const all = columns.map((_, at) => `count(t${at}) AS n${at}`);
  return [
    `WITH typed AS (${dialect.once(`SELECT ${[...touched, ...typed].join(', ')} FROM source`)})`,
    `SELECT ${['count(*) AS "rows"', ...parts, ...all].join(', ')} FROM typed`,
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

function namesOver(used: readonly Used[], columns: readonly string[], dialect: Dialect, now: string): Names {
  return {
    dialect,
    now: dialect.constant({ as: 'moment', format: DATE }, now.replace('T', ' ').replace('Z', '')),
    text: ({ name }) => `t${columns.indexOf(name)}`,
    value: ({ name }) => `v${used.find(({ column }) => column.name === name)?.at}`,
  };
}

type Row = Readonly<Record<string, unknown>>;

/** Reads that row. Throws where the engine gave what no such statement gives: that is our bug. */
export function aggregatesOf(checks: readonly Check[], row: Row): Aggregates {
  const taken = checks.flatMap(({ name, measures }, at) => {
    const each = takenOf(measures, partsIn(row, at));
    return each === undefined ? [] : [{ name, ...each }];
  });
  return {
    rows: wholeNumber(row.rows),
    numbers: new Map(taken.map(({ name, number }) => [name, number])),
    of: new Map(taken.flatMap(({ name, of }) => (of === undefined ? [] : [[name, of]]))),
  };
}

const partName = (check: number, nth: number): string => `k${check}_${nth}`;

function partsIn(row: Row, check: number): readonly unknown[] {
  const parts: unknown[] = [];
  while (Object.hasOwn(row, partName(check, parts.length))) parts.push(row[partName(check, parts.length)]);
  return parts;
}
