import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { parse } from 'yaml';
import type { PartitionTable } from '../../src/domain/data/table.ts';
import type { DataSession, OpenTables } from '../../src/ports.ts';
import { openTables, type TablesSource } from '../../src/systems/postgres/open.ts';
import type { Certificate } from './certificates.ts';

/** Where Debian keeps the programs of the server; another folder may be named. */
const DEBIAN = '/usr/lib/postgresql';

/** The programs of the newest server on this machine; undefined where there is none. */
export function serverPrograms(): string | undefined {
  const { DOMICILE_TEST_POSTGRES: named } = process.env;
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return [...(named ? [named] : []), ...versions.map((version) => join(DEBIAN, version, 'bin'))].find((folder) =>
    existsSync(join(folder, 'initdb')),
  );
}

export const NO_SERVER = 'no PostgreSQL on this machine (Debian: postgresql)';

/** Suites that need a server: where there is none they are skipped, and the reason stands in their name. */
export const describeWithServer = (name: string, body: () => void): void =>
  serverPrograms() === undefined ? describe.skip(`${name} (skipped: ${NO_SERVER})`, body) : describe(name, body);

export interface Server {
  /** The folder with its Unix socket: it listens nowhere else, unless it was asked to. */
  readonly folder: string;
  /** What a statement of the administrator gives. */
  run(sql: string): Promise<readonly Record<string, unknown>[]>;
  table(schema: string, table: string, more?: Partial<PartitionTable>): PartitionTable;
  stop(): Promise<void>;
}

/** The server refuses to run as root. */
const NOBODY = 65_534;

/** How a server is to be reached from this machine's own network. */
export interface Listening {
  readonly port: number;
  /** Without one nothing is encrypted. */
  readonly certificate?: Certificate;
}

/** A server of its own in a temporary folder. */
export async function startServer(listening?: Listening): Promise<Server> {
  const programs = serverPrograms() ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'tester',
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C',
  );
  const options = [
    `-k ${folder}`,
    '-c fsync=off',
    ...(listening ? over(listening, folder, isRoot) : ["-c listen_addresses=''"]),
  ];
  run('pg_ctl', '-D', data, '-w', '-s', '-l', join(folder, 'log'), '-o', options.join(' '), 'start');
  const client = new pg.Client({
    host: folder,
    port: listening?.port ?? 5432,
    user: 'tester',
    database: 'postgres',
    ssl: false,
  });
  await client.connect();
  return {
    folder,
    run: async (sql) => (await client.query(sql)).rows,
    table: (schema, table, more) => ({ ...tableAt(folder), schema, table, ...more }),
    stop: async () => {
      await client.end();
      spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-w', '-s', '-m', 'immediate', 'stop'], {
        ...user,
        cwd: folder,
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server takes no key that others could read. */
function over({ port, certificate }: Listening, folder: string, isRoot: boolean): readonly string[] {
  const listen = ['-c listen_addresses=localhost', `-c port=${port}`];
  if (certificate === undefined) return listen;
  const files = { ssl_cert_file: certificate.certFile, ssl_key_file: certificate.keyFile };
  const settings = Object.entries(files).map(([name, file]) => {
    const copy = join(folder, name);
    copyFileSync(file, copy);
    chmodSync(copy, 0o600);
    if (isRoot) chownSync(copy, NOBODY, NOBODY);
    return `-c ${name}=${copy}`;
  });
  return [...listen, '-c ssl=on', ...settings];
}

const tableAt = (host: string): Omit<PartitionTable, 'schema' | 'table'> => ({
  host,
  port: 5432,
  database: 'postgres',
  user: 'tester',
  tls: 'off',
  timeoutSeconds: 60,
});

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const cell = (text: string | null): string => (text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`);

/** Puts a table in place of one that may be there, all columns text. */
export async function fill(
  server: Server,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  types: Readonly<Record<string, string>> = {},
): Promise<void> {
  await server.run(`DROP TABLE IF EXISTS ${table}`);
  await server.run(
    `CREATE TABLE ${table} (${columns.map((each) => `${name(each)} ${types[each] ?? 'text'}`).join(', ')})`,
  );
  if (rows.length === 0) return;
  const values = rows.map((row) => `(${row.map(cell).join(', ')})`);
  await server.run(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
}

/** Has a site keep its partition in a table of the server. */
export function inTable(
  siteFile: string,
  origin: string,
  { schema, table, tls: _, timeoutSeconds: __, ...at }: PartitionTable,
): void {
  const site = parse(readFileSync(siteFile, 'utf8'));
  const partitions = { ...site.partitions, [origin]: { postgres: { ...at, table: `${schema}.${table}` } } };
  writeFileSync(siteFile, JSON.stringify({ ...site, partitions }));
}

/** The one table that a test asks about. */
export async function openTable(
  source: Omit<TablesSource, 'names'>,
): Promise<OpenTables & { readonly session: DataSession }> {
  const tables = await openTables({ ...source, names: [] });
  const [session] = tables.sessions;
  if (session === undefined) throw new Error('no table');
  return Object.assign(tables, { session });
}
