import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { error, type Finding, Refusal, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DataEngine, DataSession, DataSource } from '../../ports.ts';
import { loadDuckDb } from './bindings.ts';
import { checkColumns } from './columns.ts';
import { Connection } from './connection.ts';
import { type EngineOptions, engineFolder } from './engine-files.ts';
import { ERROR_LOG } from './errors.ts';
import { prepare, Unreadable } from './formats.ts';
import { Session } from './session.ts';

/** DuckDB inside this process, on this machine's files. Throws `engine/…` where it can't be had. */
export async function duckDb(options: EngineOptions): Promise<DataEngine> {
  const api = await loadDuckDb(await engineFolder(options));
  return {
    name: 'duckdb',
    version: api.version(),
    open: (source) => open(api, source),
  };
}

async function open(api: Awaited<ReturnType<typeof loadDuckDb>>, source: DataSource): Promise<DataSession> {
  const file = await regularFile(source);
  const scratch = await realpath(source.scratch);
  const { errorLog = join(scratch, ERROR_LOG) } = source;
  const connection = await Connection.open(api, {
    file,
    scratch,
    errorLog,
  });
  try {
    const { columns, rejected } = await prepare(connection, file, source.files.format, checkColumns);
    return new Session(connection, columns, rejected, scratch);
  } catch (thrown) {
    connection.close();
    throw unreadable(thrown, source);
  }
}

async function regularFile({ files, partition }: DataSource): Promise<string> {
  const path = await realpath(files.path).catch(() => undefined);
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (path === undefined || !found?.isFile()) throw refused(error('data/missing', { partition: id(partition) }));
  return path;
}

/** Kinds of errors that come from a file. Others are about our statement, and no fault of the data. */
const OF_FILES = ['io', 'invalid-input', 'invalid', 'conversion', 'serialization'];

/** What the engine can't open is not what the site file says it is. */
function unreadable(thrown: unknown, { partition, files }: DataSource): unknown {
  const params = { partition: id(partition), format: id(files.format) };
  const told = (reason: string): Finding => error('data/unreadable', { ...params, reason: id(reason) });
  if (thrown instanceof Unreadable) return refused(told(thrown.message));
  const kind = thrown instanceof Refusal ? thrown.findings[0]?.params.kind : undefined;
  const ofFile = kind && 'value' in kind && OF_FILES.includes(String(kind.value));
  return ofFile ? refused(told('it is not of this format')) : thrown;
}
