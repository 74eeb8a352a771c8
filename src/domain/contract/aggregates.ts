import { type Asked, type Column, columnsOf } from './check.ts';
import type { Dialect } from './dialect.ts';
import { partsOf, type Taken, takenOf, type Untaken, wholeNumber } from './measures.ts';
import { DATE } from './moment.ts';
import type { Names } from './row-test-sql.ts';
import { drawOf, keyOf, markSql } from './sample.ts';
import { quoted } from './sql.ts';

/** What was found: how many rows there are, and what each check took, by its name, or why there was nothing to take. */
export interface Aggregates {
  readonly rows: number;
  readonly taken: ReadonlyMap<string, Taken | Untaken>;
}

/** A view with the columns of the data. */
export interface Stored {
  readonly view: string;
  readonly columns: readonly string[];
  /** The types of columns in the engine's words; others are text. */
  readonly types: ReadonlyMap<string, string>;
}

/**
 * One statement for all checks. It gives one row: `rows` and, of the check at place n, the parts `kn_0`, `kn_1`, ….
 * `now` is ISO 8601 in UTC. It reads every column, so that the engine meets every row that can't be read. With `oneIn` a
 * sample is drawn in the same pass.
 */
export function aggregatesSql(
  checks: readonly Asked[],
  stored: Stored,
  dialect: Dialect,
  now: string,
  oneIn?: number,
): string {
  const { columns } = stored;
  const names = namesOver(columns, dialect, now);
  const parts = checks.flatMap(({ measures }, at) =>
    partsOf(measures, names).map((part, nth) => `${part} AS ${partName(at, nth)}`),
  );
  const all = columns.map((_, at) => `count(s${at}) AS n${at}`);
  const told = ['count(*) AS "rows"', ...parts, ...all];
  const used = distinctColumns(checks);
  if (oneIn === undefined) return `${typedSql(used, stored, names)} SELECT ${told.join(', ')} FROM typed`;
  const typed = typedSql(used, stored, names, [markSql(keyOf(checks)?.columns ?? columns, dialect)]);
  return typed + dialect.sampled(told, drawOf(stored, oneIn, dialect));
}

/** A table `typed` of the values of some columns, of all columns as they are and as text, and of more. */
export function typedSql(used: readonly Column[], stored: Stored, names: Names, more: readonly string[] = []): string {
  const { view, columns, types } = stored;
  const { dialect } = names;
  const steps = used.map((column) => stepsOf(column, stored, names));
  const touched = columns.flatMap((name, at) => [
    `${quoted(name)} AS s${at}`,
    `${textSql(name, types, dialect)} AS t${at}`,
  ]);
  const read = [...touched, ...steps.map(({ inRead }) => inRead), ...more];
  const typed = ['*', ...steps.flatMap(({ inTyped }) => inTyped ?? [])];
  return [
    `WITH read AS (${dialect.once(`SELECT ${read.join(', ')} FROM ${view}`)}),`,
    `typed AS (SELECT ${typed.join(', ')} FROM read)`,
  ].join(' ');
}

/** The typed value of a column: where the column is read, or there what it is made of, and the value around that. */
function stepsOf(
  column: Column,
  { types }: Stored,
  names: Names,
): { readonly inRead: string; readonly inTyped?: string } {
  const { dialect } = names;
  const value = names.value(column);
  const steps = types.has(column.name) ? undefined : dialect.inSteps?.(column.reading, quoted(column.name));
  if (!steps) return { inRead: `${valueSql(column, types, dialect)} AS ${value}` };
  const cast = `cast_${value}`;
  return { inRead: `${steps.first} AS ${cast}`, inTyped: `${steps.value(cast, names.text(column))} AS ${value}` };
}

const textSql = (name: string, types: Stored['types'], dialect: Dialect): string =>
  types.has(name)
    ? (dialect.json?.textOf(quoted(name), types.get(name) ?? '') ?? dialect.textOf(quoted(name)))
    : quoted(name);

/** The typed value of a column of that view. */
export function valueSql({ name, reading }: Column, types: Stored['types'], dialect: Dialect): string {
  const type = types.get(name);
  const value = type === undefined ? undefined : dialect.stored(reading, type, quoted(name));
  return value ?? dialect.typed(reading, textSql(name, types, dialect));
}

export function distinctColumns(checks: readonly Asked[]): readonly Column[] {
  return [...new Map(checks.flatMap(columnsOf).map((column) => [column.name, column] as const)).values()];
}

/** What the columns are called in that statement. */
export function namesOver(columns: readonly string[], dialect: Dialect, now: string): Names {
  const places = new Map(columns.map((name, at) => [name, at] as const));
  const named = (letter: string) => (column: Column) => `${letter}${places.get(column.name)}`;
  return {
    dialect,
    now: dialect.constant({ as: 'moment', format: DATE }, now.replace('T', ' ').replace('Z', '')),
    stored: named('s'),
    text: named('t'),
    value: named('v'),
  };
}

type Row = Readonly<Record<string, unknown>>;

/** Reads that row. Throws where the engine gave what no such statement gives: that is our bug. */
export function aggregatesOf(checks: readonly Asked[], row: Row): Aggregates {
  const taken = checks.map(
    ({ name, measures }, at) => [name, takenOf(measures, partsIn(row, at)) ?? 'nothing'] as const,
  );
  return { rows: wholeNumber(row.rows), taken: new Map(taken) };
}

const partName = (check: number, nth: number): string => `k${check}_${nth}`;

function partsIn(row: Row, check: number): readonly unknown[] {
  const parts: unknown[] = [];
  while (Object.hasOwn(row, partName(check, parts.length))) parts.push(row[partName(check, parts.length)]);
  return parts;
}
