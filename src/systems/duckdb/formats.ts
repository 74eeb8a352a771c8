import type { PartitionFiles } from '../../ports.ts';
import type { Connection } from './connection.ts';
import { isWholeGzip } from './gzip.ts';
import { headLine, isGzip } from './head.ts';
import { csvHeader } from './header.ts';
import { csvViews, JSON_KEYS, jsonLines, jsonViews, parquetColumns, parquetViews, type Views } from './views.ts';

/** The file is not of its format; the message is a word of ours. */
export class Unreadable extends Error {}

export interface Prepared {
  readonly columns: readonly string[];
  /** A statement that counts the rows that could not be read so far. */
  readonly rejected: string;
}

/** Makes the view `source` over a file. The names of its columns are checked before they stand in a statement. */
export async function prepare(
  connection: Connection,
  file: string,
  format: PartitionFiles['format'],
  check: (columns: readonly string[]) => void,
): Promise<Prepared> {
  if (format !== 'parquet' && (await isGzip(file)) && !(await isWholeGzip(file))) {
    throw new Unreadable('a gzip that is damaged or cut off');
  }
  const { columns, views } = await found(connection, file, format);
  check(columns);
  const { source, rejected } = views();
  await connection.run(source);
  return { columns, rejected };
}

interface Found {
  readonly columns: readonly string[];
  readonly views: () => Views;
}

async function found(connection: Connection, file: string, format: PartitionFiles['format']): Promise<Found> {
  switch (format) {
    case 'csv':
      return csv(file);
    case 'json-lines':
      return json(connection, file);
    case 'parquet': {
      const columns = await names(connection, parquetColumns(file));
      return { columns, views: () => parquetViews(file, columns) };
    }
  }
}

async function csv(file: string): Promise<Found> {
  const gzip = await isGzip(file);
  const line = await headLine(file, gzip);
  if (line === undefined) throw new Unreadable('no header line: it is empty, or not UTF-8');
  const header = csvHeader(line);
  return { columns: header.columns, views: () => csvViews(file, header, gzip) };
}

async function json(connection: Connection, file: string): Promise<Found> {
  await connection.run(jsonLines(file, await isGzip(file)));
  const columns = await names(connection, JSON_KEYS);
  if (columns.length === 0) throw new Unreadable('no line holds an object');
  return { columns, views: () => jsonViews(columns) };
}

async function names(connection: Connection, sql: string): Promise<readonly string[]> {
  const { name = [] } = await connection.columns(sql);
  return name.map(String);
}
