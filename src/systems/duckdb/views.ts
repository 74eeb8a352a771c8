import { literal, quoted } from '../../domain/contract/sql.ts';
import type { CsvHeader } from './header.ts';

/** A statement that makes the view `source`, and one that counts the rows that it had to leave out. */
export interface Views {
  readonly source: string;
  readonly rejected: string;
}

/** Rows that cannot be read are kept by their line; above this many it is enough to know that there are many. */
const MAX_REJECTED_ROWS = 100_000;

/**
 * Nothing is guessed: no types, no dialect. An empty field is NULL, an empty text in quotes is an empty text.
 * Columns get their names in the view, so that a header cannot reach the reader's options.
 */
export function csvViews(path: string, { delimiter, columns }: CsvHeader, gzip: boolean): Views {
  const options = [
    'auto_detect=false',
    'header=false',
    'skip=1',
    `delim=${literal(delimiter)}`,
    `quote='"'`,
    `escape='"'`,
    `nullstr=''`,
    'allow_quoted_nulls=false',
    'store_rejects=true',
    `rejects_limit=${MAX_REJECTED_ROWS}`,
    `compression='${gzip ? 'gzip' : 'none'}'`,
    `columns={${columns.map((_, at) => `c${at}: 'VARCHAR'`).join(', ')}}`,
  ];
  const named = columns.map((name, at) => `c${at} AS ${quoted(name)}`);
  const perScan = 'SELECT count(DISTINCT line) AS n FROM reject_errors GROUP BY scan_id';
  return {
    source: `CREATE VIEW source AS SELECT ${named.join(', ')} FROM read_csv(${literal(path)}, ${options.join(', ')})`,
    rejected: `SELECT coalesce(max(n), 0) AS rejected FROM (${perScan})`,
  };
}

/** Every line as one JSON value; NULL where it is none. */
export function jsonLines(path: string, gzip: boolean): string {
  const compression = gzip ? 'gzip' : 'uncompressed';
  const options = `format='newline_delimited', ignore_errors=true, compression='${compression}'`;
  return `CREATE VIEW lines AS SELECT json FROM read_json_objects(${literal(path)}, ${options})`;
}

export const JSON_KEYS = `SELECT DISTINCT unnest(json_keys(json)) AS name FROM lines WHERE json_type(json) = 'OBJECT' ORDER BY name`;

/** Of a key that stands twice the engine reads the first value, and the reader of a training program mostly the last. */
const IS_ROW = `json_type(json) = 'OBJECT' AND len(json_keys(json)) = len(list_distinct(json_keys(json)))`;

export function jsonViews(columns: readonly string[]): Views {
  const named = columns.map((name) => `json ->> ${literal(pointer(name))} AS ${quoted(name)}`);
  return {
    source: `CREATE VIEW source AS SELECT ${named.join(', ')} FROM lines WHERE ${IS_ROW}`,
    rejected: `SELECT count(*) FILTER (WHERE (${IS_ROW}) IS NOT TRUE) AS rejected FROM lines`,
  };
}

/** RFC 6901. */
const pointer = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const parquetColumns = (path: string): string =>
  `SELECT column_name AS name FROM (DESCRIBE SELECT * FROM read_parquet(${literal(path)}))`;

export function parquetViews(path: string, columns: readonly string[]): Views {
  const named = columns.map((name) => `CAST(${quoted(name)} AS VARCHAR) AS ${quoted(name)}`);
  return {
    source: `CREATE VIEW source AS SELECT ${named.join(', ')} FROM read_parquet(${literal(path)})`,
    rejected: 'SELECT 0 AS rejected',
  };
}
