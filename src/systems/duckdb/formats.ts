import type { Stored } from '../../domain/contract/aggregates.ts';
import type { DataForm } from '../../domain/data/form.ts';
import { withoutMarks } from './byte-order-mark.ts';
import type { Connection } from './connection.ts';
import { csvGroups } from './csv.ts';
import { wholeDialect } from './csv-dialect.ts';
import { isWholeGzip } from './gzip.ts';
import { isGzip } from './head.ts';
import { parquetGroups } from './parquet.ts';
import type { TextFile } from './text-stream.ts';
import { Unreadable } from './unreadable.ts';
import { csvViews, JSON_KEYS, jsonLines, jsonViews, parquetViews, type Views } from './views.ts';

export interface Prepared {
  readonly columns: readonly string[];
  readonly stored: Stored;
  /** A statement that counts the rows that could not be read so far, by kind. */
  readonly rejects: string;
  /** One that gives them by file and line, where the reader knows that. */
  readonly rejectedLines?: string | undefined;
}

export interface Given {
  readonly files: readonly string[];
  readonly form: DataForm;
  /** For copies that the engine can read, of files that it cannot. */
  readonly scratch: string;
}

/** Makes the view `source` over files. The names of its columns are checked before they stand in a statement. */
export async function prepare(
  connection: Connection,
  given: Given,
  check: (columns: readonly string[]) => void,
): Promise<Prepared> {
  const { columns, views } = await found(connection, given);
  check(columns);
  const { source, rejects, rejectedLines, stored } = views();
  await connection.run(source);
  const counted = { columns, rejects, rejectedLines };
  if (stored === undefined) return { ...counted, stored: { view: 'source', columns, types: new Map() } };
  await connection.run(stored.view);
  return { ...counted, stored: { view: 'stored', columns, types: stored.types } };
}

interface Found {
  readonly columns: readonly string[];
  readonly views: () => Views;
}

async function found(connection: Connection, { files, form, scratch }: Given): Promise<Found> {
  switch (form.format) {
    case 'csv': {
      const dialect = wholeDialect(form.csv);
      const groups = await csvGroups(await textFiles(files), dialect, scratch);
      const columns = groups[0]?.columns ?? [];
      return { columns, views: () => csvViews(groups, columns, dialect) };
    }
    case 'json-lines':
      return json(connection, await withoutMarks(await textFiles(files), scratch));
    case 'parquet': {
      const groups = await parquetGroups(connection, files);
      const columns = groups[0]?.columns ?? [];
      return { columns, views: () => parquetViews(groups, columns) };
    }
  }
}

/** Each as it is, gzipped or not; a gzip is read to its end first. */
async function textFiles(paths: readonly string[]): Promise<readonly TextFile[]> {
  const files: TextFile[] = [];
  for (const path of paths) {
    const gzip = await isGzip(path);
    if (gzip && !(await isWholeGzip(path))) throw new Unreadable('a gzip that is damaged or cut off', path);
    files.push({ path, gzip });
  }
  return files;
}

async function json(connection: Connection, files: readonly TextFile[]): Promise<Found> {
  await connection.run(jsonLines(files));
  const { name = [] } = await connection.columns(JSON_KEYS);
  const columns = name.map(String);
  if (columns.length === 0) throw new Unreadable('no line holds an object');
  return { columns, views: () => jsonViews(columns) };
}
