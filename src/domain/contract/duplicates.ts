import { namesOver, type Stored, typedSql } from './aggregates.ts';
import { type Asked, type Column, columnsOf } from './check.ts';
import type { Dialect } from './dialect.ts';
import { groupsOf, type Names, presentSql } from './row-test-sql.ts';

/** One of several parts of a table; rows whose values are equal are in the same. */
interface Part {
  readonly of: number;
  readonly nth: number;
}

/**
 * How many rows of a part are repeated, for an engine that has too little memory for all values at once. It puts groups
 * on the disk where it keeps what it counts distinct of, and where that is not enough the parts are smaller.
 */
export function repeatedSql(check: Asked, stored: Stored, dialect: Dialect, { of, nth }: Part): string {
  const { table, keys } = keyedSql(columnsOf(check), stored, dialect);
  return [
    table,
    'SELECT COALESCE(sum(n - 1), 0) AS repeated FROM',
    `(SELECT count(*) AS n FROM keyed WHERE abs(${dialect.mark(keys)} % ${of}) = ${nth} GROUP BY ${keys.join(', ')}) AS grouped`,
  ].join(' ');
}

/**
 * Of rows that occur more than once by these columns, none of them null: how many groups, and how many rows in all. Values
 * of one column are grouped alone, which takes half of the memory; `others` are the rows whose value is not of its type, or
 * too large for that.
 */
export function duplicatesSql(columns: readonly Column[], stored: Stored, dialect: Dialect): string {
  const [column] = columns;
  if (column && columns.length === 1 && column.reading.as !== 'text') return ofValuesSql(column, stored, dialect);
  const { table, keys } = keyedSql(columns, stored, dialect);
  return `${table} ${groupedSql('keyed', keys)}`;
}

/** The same of those others. */
export function duplicateOthersSql(column: Column, stored: Stored, dialect: Dialect): string {
  const names = namesOver(stored.columns, dialect, '');
  const where = `WHERE ${compactSql(column, names)} IS NULL AND ${presentSql([column], names)}`;
  return `${typedSql([column], stored, names)} ${groupedSql('typed', groupsOf([column], names), where)}`;
}

function ofValuesSql(column: Column, stored: Stored, dialect: Dialect): string {
  const names = namesOver(stored.columns, dialect, '');
  const value = compactSql(column, names);
  const groups = `SELECT ${value} AS v, count(*) AS n FROM typed WHERE ${presentSql([column], names)} GROUP BY ${value}`;
  const repeated = 'FILTER (WHERE v IS NOT NULL AND n > 1)';
  return [
    `${typedSql([column], stored, names)} SELECT count(*) ${repeated} AS "groups",`,
    `CAST(COALESCE(sum(n) ${repeated}, 0) AS BIGINT) AS members,`,
    `COALESCE(max(n) FILTER (WHERE v IS NULL), 0) AS others FROM (${groups}) AS grouped`,
  ].join(' ');
}

const compactSql = (column: Column, names: Names): string =>
  names.dialect.compact?.(column.reading, names.value(column)) ?? names.value(column);

function groupedSql(table: string, keys: readonly string[], where = ''): string {
  const groups = `SELECT count(*) AS n FROM ${table} ${where} GROUP BY ${keys.join(', ')} HAVING count(*) > 1`;
  const members = 'CAST(COALESCE(sum(n), 0) AS BIGINT) AS members';
  return `SELECT count(*) AS "groups", ${members}, 0 AS others FROM (${groups}) AS grouped`;
}

/** A table `keyed` of what rows are grouped by to find those that are repeated, and what its columns are called. */
function keyedSql(columns: readonly Column[], stored: Stored, dialect: Dialect) {
  const names = namesOver(stored.columns, dialect, '');
  const groups = groupsOf(columns, names).map((sql, at) => ({ sql, name: `g${at}` }));
  const keyed = groups.map(({ sql, name }) => `${sql} AS ${name}`).join(', ');
  return {
    table: `${typedSql(columns, stored, names)}, keyed AS (SELECT ${keyed} FROM typed WHERE ${presentSql(columns, names)})`,
    keys: groups.map(({ name }) => name),
  };
}
