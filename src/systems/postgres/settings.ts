import { readFile } from 'node:fs/promises';
import type { ClientConfig } from 'pg';
import type { PartitionTable } from '../../domain/data/table.ts';
import { error, refused } from '../../domain/outcome/finding.ts';

const CONNECT_MILLISECONDS = 15_000;

/** Where secrets are kept besides files. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How to get to the server. All is said, since what is left open the library takes from variables of the environment,
 * which are the job's. Every value stays text as the server writes it.
 */
export async function clientConfig(table: PartitionTable, environment: Environment): Promise<ClientConfig> {
  const password = await passwordOf(table, environment);
  return {
    host: table.host,
    port: table.port,
    database: table.database,
    user: table.user,
    // A function keeps the library from looking for a password of its own; the server may ask for none.
    password: () => password,
    ssl: await tlsOf(table),
    application_name: 'domicile',
    client_encoding: 'UTF8',
    options: '-c default_transaction_read_only=on',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    types: { getTypeParser: () => (text: unknown) => text },
  };
}

async function passwordOf({ password }: PartitionTable, environment: Environment): Promise<string> {
  if (password === undefined) return '';
  const found = 'file' in password ? await textOf(password.file) : environment[password.variable];
  // A file written by an editor ends with a line end, which belongs to no password.
  const plain = found?.replace(/\r?\n$/, '') ?? '';
  if (plain === '') throw refused(error('engine/password-missing'));
  return plain;
}

async function tlsOf({ host, tls, ca }: PartitionTable): Promise<ClientConfig['ssl']> {
  if (tls === 'off' || host.startsWith('/')) return false;
  if (ca === undefined) return { rejectUnauthorized: true };
  const text = await textOf(ca);
  if (text === undefined) throw refused(error('engine/authority-missing'));
  return { rejectUnauthorized: true, ca: text };
}

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);
