import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { error, type Finding, Refusal, refused } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import { ERROR_LOG, logWords } from '../../machine/engine-log.ts';
import type { DataEngine, DataSession, DataSource } from '../../ports.ts';
import { loadDuckDb } from './bindings.ts';
import { checkColumns } from './columns.ts';
import { Connection } from './connection.ts';
import { type EngineOptions, engineFolder } from './engine-files.ts';
import { prepare } from './formats.ts';
import { type Limits, limitsOf } from './limits.ts';
import { Session } from './session.ts';
import { ColumnsDiffer, Unreadable } from './unreadable.ts';

/** Longer than a pass over a large table takes, and short of what a job may. */
const MAX_QUERY_MILLISECONDS = 300_000;

/** DuckDB inside this process, on this machine's files. Throws `engine/…` where it can't be had. */
export async function duckDb(options: EngineOptions): Promise<DataEngine> {
  const api = await loadDuckDb(await engineFolder(options));
  return {
    name: 'duckdb',
    version: api.version(),
    open: (source) => open(api, source, limitsOf(options.memoryBytes, source.capacity ?? {})),
  };
}

type Api = Awaited<ReturnType<typeof loadDuckDb>>;

async function open(api: Api, source: DataSource, limits: Limits): Promise<DataSession> {
  const files = await readableFiles(source);
  const scratch = await realpath(source.scratch);
  const { errorLog = join(scratch, ERROR_LOG), queryMilliseconds = MAX_QUERY_MILLISECONDS } = source;
  const connection = await Connection.open(api, { files, scratch, errorLog, limits });
  try {
    const given = { files, form: source.data.form, scratch };
    const prepared = await prepare(connection, given, checkColumns);
    return new Session(connection, { ...prepared, scratch, queryMilliseconds });
  } catch (thrown) {
    connection.close();
    await tellSite(thrown, errorLog);
    throw unreadable(thrown, source);
  }
}

/** Names of files are the site's: a finding says how many there are, and the site's own log which. */
async function tellSite(thrown: unknown, errorLog: string): Promise<void> {
  if (thrown instanceof Unreadable && thrown.file !== undefined) {
    await logWords(errorLog, `${thrown.file}: ${thrown.message}`);
  }
  if (thrown instanceof ColumnsDiffer) {
    await logWords(errorLog, thrown.files.map((file) => `${file}: ${thrown.message}`).join('\n'));
  }
}

/** The engine takes these in a path for a pattern, and would read another file, or none. */
const PATTERN = /[*?[]/;

async function readableFiles({ data: { partition, files } }: DataSource): Promise<readonly string[]> {
  const paths = await Promise.all(files.map(regularFile));
  const there = paths.filter((path) => path !== undefined);
  if (there.length < files.length || there.length === 0) {
    throw refused(error('data/missing', { partition: id(partition) }));
  }
  const number = there.filter((path) => PATTERN.test(path)).length;
  if (number > 0) throw refused(error('data/name-unusable', { partition: id(partition), number: known(number) }));
  return there;
}

async function regularFile(file: string): Promise<string | undefined> {
  const path = await realpath(file).catch(() => undefined);
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  return found?.isFile() ? path : undefined;
}

/** Kinds of errors that come from a file. Others are about our statement, and no fault of the data. */
const OF_FILES = ['io', 'invalid-input', 'invalid', 'conversion', 'serialization'];

/** What the engine can't open is not what the site file says it is. */
function unreadable(thrown: unknown, { data: { partition, form } }: DataSource): unknown {
  const params = { partition: id(partition), format: id(form.format) };
  const told = (reason: string): Finding => error('data/unreadable', { ...params, reason: id(reason) });
  if (thrown instanceof Unreadable) return refused(told(thrown.message));
  if (thrown instanceof ColumnsDiffer) {
    return refused(error('data/columns-differ', { number: known(thrown.files.length), of: known(thrown.of) }));
  }
  const kind = thrown instanceof Refusal ? thrown.findings[0]?.params.kind : undefined;
  const ofFile = kind && 'value' in kind && OF_FILES.includes(String(kind.value));
  return ofFile ? refused(told('it is not of this format')) : thrown;
}
