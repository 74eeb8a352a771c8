import { hasCommaAtEnd } from '../../domain/contract/dialects/duckdb-json.ts';
import { literal, quoted } from '../../domain/contract/sql.ts';
import type { CsvGroup } from './csv.ts';
import type { WholeDialect } from './csv-dialect.ts';
import type { ParquetGroup } from './parquet.ts';
import type { TextFile } from './text-stream.ts';

/** A statement that makes the view `source`, and one that counts the rows that it had to leave out, by kind. */
export interface Views {
  readonly source: string;
  readonly rejects: string;
  /** One that gives them by file and line, where the reader knows that. */
  readonly rejectedLines?: string;
  /** Where columns are stored in types: a statement that makes the view `stored` of them, and what the types are. */
  readonly stored?: { readonly view: string; readonly types: ReadonlyMap<string, string> };
}

/** Rows that cannot be read are kept by their line; above this many it is enough to know that there are many. */
const MAX_REJECTED_ROWS = 100_000;

/** Else a folder called `age=30` would give its files a column, or put 30 in the place of every `age` that they hold. */
const FILES_ALONE = 'hive_partitioning=false';

/** A row may have several faults, and be read more than once: it is of the kind of its first fault. */
const CSV_REJECTED = `SELECT file_path AS file, line, arg_min(error_type, coalesce(column_idx, 0))::VARCHAR AS kind
  FROM reject_errors JOIN reject_scans USING (scan_id, file_id) GROUP BY file_path, line`;

const CSV_REJECTS = `SELECT kind, count(*) AS n FROM (${CSV_REJECTED}) GROUP BY kind ORDER BY kind`;

/** Who mends the first of them mends most. */
const CSV_REJECTED_LINES = `${CSV_REJECTED} ORDER BY file_path, line LIMIT 1000`;

/**
 * Nothing is guessed: no types, no dialect. An empty field is NULL, an empty text in quotes is an empty text.
 * Columns get their names in the view, so that a header cannot reach the reader's options.
 */
export function csvViews(groups: readonly CsvGroup[], columns: readonly string[], dialect: WholeDialect): Views {
  const selects = groups.map((group) => {
    const named = columns.map((name) => `c${group.columns.indexOf(name)} AS ${quoted(name)}`);
    return `SELECT ${named.join(', ')} FROM read_csv(${list(group.paths)}, ${csvOptions(group, dialect).join(', ')})`;
  });
  return { source: sourceOf(selects), rejects: CSV_REJECTS, rejectedLines: CSV_REJECTED_LINES };
}

const csvOptions = ({ delimiter, columns, gzip }: CsvGroup, dialect: WholeDialect): readonly string[] => [
  'auto_detect=false',
  FILES_ALONE,
  'header=false',
  `skip=${dialect.columns === undefined ? 1 : 0}`,
  // What was mended ends its lines with this alone.
  ...(dialect.lineEnds === 'mixed' ? [String.raw`new_line='\n'`] : []),
  `delim=${literal(delimiter)}`,
  `quote=${literal(dialect.quote)}`,
  `escape=${literal(dialect.escapedBy)}`,
  `nullstr=${list(dialect.nulls)}`,
  'allow_quoted_nulls=false',
  'store_rejects=true',
  `rejects_limit=${MAX_REJECTED_ROWS}`,
  `compression='${gzip ? 'gzip' : 'none'}'`,
  `columns={${columns.map((_, at) => `c${at}: 'VARCHAR'`).join(', ')}}`,
];

const sourceOf = (selects: readonly string[]): string => `CREATE VIEW source AS ${selects.join(' UNION ALL ')}`;

const list = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;

/** Every line as one JSON value; NULL where it is none. */
export function jsonLines(files: readonly TextFile[]): string {
  const reads = [true, false].flatMap((gzip) => {
    const paths = files.filter((each) => each.gzip === gzip).map(({ path }) => path);
    const options = `format='newline_delimited', ignore_errors=true, compression='${gzip ? 'gzip' : 'uncompressed'}', ${FILES_ALONE}`;
    return paths.length === 0 ? [] : [`SELECT json FROM read_json_objects(${list(paths)}, ${options})`];
  });
  return `CREATE VIEW lines AS ${reads.join(' UNION ALL ')}`;
}

export const JSON_KEYS = `SELECT DISTINCT unnest(json_keys(json)) AS name FROM lines WHERE json_type(json) = 'OBJECT' ORDER BY name`;

const IS_JSON = `json IS NOT NULL AND NOT ${hasCommaAtEnd('CAST(json AS VARCHAR)')}`;
const IS_OBJECT = `json_type(json) = 'OBJECT'`;
/** Of a key that stands twice the engine reads the first value, and the reader of a training program mostly the last. */
const HAS_EACH_KEY_ONCE = 'len(json_keys(json)) = len(list_distinct(json_keys(json)))';

const JSON_REJECTS = `SELECT kind, count(*) AS n FROM (
  SELECT CASE WHEN NOT (${IS_JSON}) THEN 'NO JSON' WHEN NOT ${IS_OBJECT} THEN 'NO OBJECT'
    WHEN (${HAS_EACH_KEY_ONCE}) IS NOT TRUE THEN 'KEY TWICE' END AS kind FROM lines
) WHERE kind IS NOT NULL GROUP BY kind ORDER BY kind`;

export function jsonViews(columns: readonly string[]): Views {
  const named = columns.map((name) => `json ->> ${literal(pointer(name))} AS ${quoted(name)}`);
  return {
    source: sourceOf([
      `SELECT ${named.join(', ')} FROM lines WHERE ${IS_JSON} AND ${IS_OBJECT} AND ${HAS_EACH_KEY_ONCE}`,
    ]),
    rejects: JSON_REJECTS,
  };
}

/** RFC 6901. */
const pointer = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const parquetColumns = (path: string): string =>
  `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM read_parquet(${literal(path)}, ${FILES_ALONE}))`;

export function parquetViews(groups: readonly ParquetGroup[], columns: readonly string[]): Views {
  const named = columns.map((name) => `CAST(${quoted(name)} AS VARCHAR) AS ${quoted(name)}`);
  const selects = groups.map(
    ({ paths }) => `SELECT ${named.join(', ')} FROM read_parquet(${list(paths)}, ${FILES_ALONE})`,
  );
  return {
    source: sourceOf(selects),
    rejects: `SELECT NULL AS kind, 0 AS n WHERE false`,
    stored: storedView(groups, columns),
  };
}

/** A column that files store in different types is text there, too. */
function storedView(groups: readonly ParquetGroup[], columns: readonly string[]): NonNullable<Views['stored']> {
  const types = new Map(
    columns.flatMap((name) => {
      const [type, ...others] = new Set(groups.map((group) => group.types.get(name)));
      return type === undefined || type === 'VARCHAR' || others.length > 0 ? [] : [[name, type] as const];
    }),
  );
  const named = columns.map((name) =>
    types.has(name) ? quoted(name) : `CAST(${quoted(name)} AS VARCHAR) AS ${quoted(name)}`,
  );
  const selects = groups.map(
    ({ paths }) => `SELECT ${named.join(', ')} FROM read_parquet(${list(paths)}, ${FILES_ALONE})`,
  );
  return { view: `CREATE VIEW stored AS ${selects.join(' UNION ALL ')}`, types };
}
