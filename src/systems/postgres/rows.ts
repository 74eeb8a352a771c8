import { literal, quoted } from '../../domain/contract/sql.ts';
import type { PartitionTable } from '../../domain/data/table.ts';

const nameOf = ({ schema, table }: PartitionTable): string => `${quoted(schema)}.${quoted(table)}`;

/** The kind of the relation, where there is one; a name is looked up, never run. */
export const relationSql = (table: PartitionTable): string =>
  [
    `SELECT c.oid::bigint AS oid, c.relkind::text AS kind FROM pg_class AS c`,
    `JOIN pg_namespace AS n ON n.oid = c.relnamespace`,
    `WHERE n.nspname = ${literal(table.schema)} AND c.relname = ${literal(table.table)}`,
  ].join(' ');

export const columnNamesSql = (oid: bigint): string =>
  `SELECT attname::text AS name FROM pg_attribute WHERE attrelid = ${oid} AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;

/** What the server would do to read it all. */
export const planSql = (table: PartitionTable): string => `EXPLAIN (FORMAT JSON) SELECT * FROM ${nameOf(table)}`;

/**
 * All rows, every value as text as the server writes it; texts are equal where their characters are. OFFSET keeps the
 * planner from putting a constant of a view in place of its column: it would compute with it before any test of ours.
 */
export function rowsSql(table: PartitionTable, columns: readonly string[]): string {
  const texts = columns.map((name) => `CAST(${quoted(name)} AS text) COLLATE "C" AS ${quoted(name)}`);
  return `SELECT ${texts.join(', ')} FROM ${nameOf(table)} OFFSET 0`;
}

/** A statement over `source`: no view is made, for nothing is written. */
export const overSource = (rows: string, sql: string): string =>
  `WITH source AS NOT MATERIALIZED (${rows}) SELECT * FROM (\n${sql}\n) AS asked`;

/**
 * The number of rows and one hash over all of them, whatever their order: the hashes of rows in their own order, hashed
 * again, in 65,536 bundles, so that no value grows with the table. To find other rows with this hash is to break
 * SHA-256. A row is written so that no other is written the same.
 */
export function fingerprintSql(columns: readonly string[]): string {
  const values = columns.map((name) => valueSql(quoted(name)));
  const row = `sha256(convert_to(${values.join(' || ')}, 'UTF8'))`;
  const bundled = `SELECT substr(h, 1, 2) AS b, count(*) AS n, sha256(string_agg(h, ''::bytea ORDER BY h)) AS s FROM (SELECT ${row} AS h FROM source) AS hashed GROUP BY 1`;
  const whole = `encode(sha256(COALESCE(string_agg(s, ''::bytea ORDER BY b), ''::bytea)), 'hex')`;
  return `SELECT COALESCE(sum(n), 0)::bigint AS "rows", ${whole} AS hash FROM (${bundled}) AS bundles`;
}

/** Its length and itself; a dash where there is none. */
const valueSql = (name: string): string => `COALESCE(CAST(octet_length(${name}) AS text) || ':' || ${name}, '-')`;
