import { STORED_TYPES } from '../../domain/contract/dialects/postgres-stored.ts';
import { literal, quoted } from '../../domain/contract/sql.ts';
import type { PartitionTable } from '../../domain/data/table.ts';

const nameOf = ({ schema, table }: PartitionTable): string => `${quoted(schema)}.${quoted(table)}`;

/** The kind of the relation, where there is one; a name is looked up, never run. */
export const relationSql = (table: PartitionTable): string =>
  [
    `SELECT c.oid::bigint AS oid, c.relkind::text AS kind FROM pg_class AS c`,
    `JOIN pg_namespace AS n ON n.oid = c.relnamespace`,
    `WHERE n.nspname = ${literal(table.schema)} AND c.relname = ${literal(table.table)}`,
    `AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`,
  ].join(' ');

/** Of a domain the type that it is made of. */
export const columnNamesSql = (oid: bigint): string =>
  [
    `SELECT a.attname::text AS name, format_type(COALESCE(NULLIF(t.typbasetype, 0), t.oid), NULL) AS type`,
    `FROM pg_attribute AS a JOIN pg_type AS t ON t.oid = a.atttypid`,
    `WHERE a.attrelid = ${oid} AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
  ].join(' ');

/** What the server would do to read it all. */
export const planSql = (table: PartitionTable): string => `EXPLAIN (FORMAT JSON) SELECT * FROM ${nameOf(table)}`;

/** The columns of a table by their names, each with its type in the server's words. */
export type Typed = ReadonlyMap<string, string>;

export interface Described {
  readonly table: PartitionTable;
  readonly columns: Typed;
}

/** As the server writes it. Cast to text, an address would get a mask, and look like a block of a network. */
function text(name: string, type: string): string {
  const value = type === 'inet' ? `inet_out(${quoted(name)})` : quoted(name);
  return `CAST(${value} AS text) COLLATE "C" AS ${quoted(name)}`;
}

/**
 * A statement over `source`, where every value is text as the server writes it, or over `stored`, where some keep their
 * types. No view is made, for nothing is written. Texts are equal where their characters are.
 */
export function overTable({ table, columns }: Described, sql: string): string {
  const source = [...columns].map(([name, type]) => text(name, type));
  const stored = [...columns].map(([name, type]) => (STORED_TYPES.includes(type) ? quoted(name) : text(name, type)));
  const views = [`source AS ${viewSql(table, source)}`, `stored AS ${viewSql(table, stored)}`];
  return `WITH ${views.join(', ')} SELECT * FROM (\n${sql}\n) AS asked`;
}

/** OFFSET keeps the planner from putting a constant of a view in place of its column: it would compute with that before any test of ours. */
const viewSql = (table: PartitionTable, columns: readonly string[]): string =>
  `NOT MATERIALIZED (SELECT ${columns.join(', ')} FROM ${nameOf(table)} OFFSET 0)`;

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
