import type { Client, QueryArrayConfig } from 'pg';
import type { PartitionTable } from '../../domain/data/table.ts';
import type { Scalar } from '../../ports.ts';
import { notConnected, told } from './errors.ts';
import { clientConfig, type Environment } from './settings.ts';
import { scalarOf } from './values.ts';

/**
 * One read-only transaction: all statements see the same snapshot of the data, nothing can be written, and what the
 * server's own settings would change in texts and names is fixed. `row_security` off makes the server refuse a table of
 * which this user may see some rows alone: counts of a part would pass for counts of all.
 */
const begin = ({ timeoutSeconds }: PartitionTable): readonly string[] => [
  'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  `SET LOCAL statement_timeout = '${timeoutSeconds}s'`,
  `SET LOCAL lock_timeout = '${LOCK_SECONDS}s'`,
  'SET LOCAL idle_in_transaction_session_timeout = 0',
  'SET LOCAL search_path = pg_catalog',
  'SET LOCAL row_security = off',
  'SET LOCAL standard_conforming_strings = on',
  "SET LOCAL TimeZone = 'UTC'",
  "SET LOCAL DateStyle = 'ISO, YMD'",
  "SET LOCAL IntervalStyle = 'iso_8601'",
  "SET LOCAL bytea_output = 'hex'",
  'SET LOCAL extra_float_digits = 1',
  WHILE_ASKED,
];

const LOCK_SECONDS = 60;

/**
 * A process that is killed can't end its statement: the server looks by itself whether somebody still waits for it.
 * Version 14 can on Linux alone, and has an error for it elsewhere.
 */
const WHILE_ASKED = `SELECT set_config('client_connection_check_interval', '5s', true) WHERE version() LIKE '%linux%'`;

/** Columns by name, in the order of the rows. */
export type Columns = Readonly<Record<string, readonly Scalar[]>>;

export class Connection {
  readonly #client: Client;
  readonly #errorLog: string;

  private constructor(client: Client, errorLog: string) {
    this.#client = client;
    this.#errorLog = errorLog;
  }

  static async open(table: PartitionTable, environment: Environment, errorLog: string): Promise<Connection> {
    const { default: pg } = await import('pg');
    const client = new pg.Client(await clientConfig(table, environment));
    // A connection that breaks tells whoever waits for a statement; without a listener it would end this process.
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (thrown) {
      await client.end().catch(() => undefined);
      throw await notConnected(thrown, errorLog);
    }
    const connection = new Connection(client, errorLog);
    try {
      for (const statement of begin(table)) await connection.columns(statement);
    } catch (thrown) {
      await connection.close();
      throw thrown;
    }
    return connection;
  }

  /** One statement: the extended protocol takes no second one. Throws `engine/…` or `data/…`. */
  async columns(sql: string): Promise<Columns> {
    const query: QueryArrayConfig & { readonly queryMode: 'extended' } = {
      text: sql,
      rowMode: 'array',
      queryMode: 'extended',
    };
    const { fields, rows } = await this.#client.query<(string | null)[]>(query).catch(async (thrown) => {
      throw await told(thrown, this.#errorLog);
    });
    return Object.fromEntries(
      fields.map(({ name, dataTypeID }, at) => [name, rows.map((row) => scalarOf(dataTypeID, row[at] ?? null))]),
    );
  }

  /** What was begun ends with the connection; nothing was written. */
  async close(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }
}
