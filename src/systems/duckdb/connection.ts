import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { literal } from '../../domain/contract/sql.ts';
import { logWords } from '../../machine/engine-log.ts';
import type { Scalar } from '../../ports.ts';
import { told } from './errors.ts';
import type { Limits } from './limits.ts';

type Api = typeof import('@duckdb/node-api');

export interface Confinement {
  /** The only files that may be read. */
  readonly files: readonly string[];
  /** The one folder that may be written. */
  readonly scratch: string;
  /** The site's file for the engine's own words; written by us, out of the engine's reach. */
  readonly errorLog: string;
  readonly limits: Limits;
}

/** One connection to an engine that can reach those files and one folder, and nothing else; settings are locked. */
export class Connection {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #errorLog: string;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, errorLog: string) {
    this.#instance = instance;
    this.#connection = connection;
    this.#errorLog = errorLog;
  }

  static async open(api: Api, confinement: Confinement): Promise<Connection> {
    const instance = await api.DuckDBInstance.create(':memory:');
    const connection = new Connection(instance, await instance.connect(), confinement.errorLog);
    for (const statement of settings(confinement)) await connection.run(statement);
    return connection;
  }

  /** Columns by name, in the order of the rows. Throws `engine/…` or `data/expression-failed`. */
  async columns(sql: string, milliseconds?: number): Promise<Readonly<Record<string, readonly Scalar[]>>> {
    const read = await this.#guarded(() => this.#within(milliseconds, () => this.#connection.runAndReadAll(sql)));
    const values = read.getColumns();
    const names = read.deduplicatedColumnNames();
    return Object.fromEntries(names.map((name, at) => [name, (values[at] ?? []).map(scalar)]));
  }

  async run(sql: string): Promise<void> {
    await this.#guarded(() => this.#connection.run(sql));
  }

  /** Words for the site alone. */
  keep(words: string): Promise<void> {
    return logWords(this.#errorLog, words);
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  /** What runs longer is interrupted, and fails. */
  async #within<T>(milliseconds: number | undefined, work: () => Promise<T>): Promise<T> {
    const timer = milliseconds === undefined ? undefined : setTimeout(() => this.#connection.interrupt(), milliseconds);
    return work().finally(() => clearTimeout(timer));
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw await told(thrown, this.#errorLog);
    }
  }
}

const KEPT_BY_ALLOCATOR = '16MB';

/** The order matters: what is locked can't be set, and paths are allowed before access is taken away. */
function settings({ files, scratch, limits }: Confinement): readonly string[] {
  return [
    `SET autoinstall_known_extensions = false`,
    `SET autoload_known_extensions = false`,
    `SET memory_limit = '${limits.memoryBytes}B'`,
    `SET threads = ${limits.threads}`,
    // What a statement gives back goes back to the machine, not into a stock: else that grows beyond the limit.
    `SET allocator_flush_threshold = '${KEPT_BY_ALLOCATOR}'`,
    `SET allocator_bulk_deallocation_flush_threshold = '${KEPT_BY_ALLOCATOR}'`,
    `SET temp_directory = ${literal(scratch)}`,
    `SET TimeZone = 'UTC'`,
    `SET allowed_paths = [${files.map(literal).join(', ')}]`,
    `SET allowed_directories = [${literal(scratch)}]`,
    `SET enable_external_access = false`,
    `SET lock_configuration = true`,
  ];
}

function scalar(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return String(value);
  return value as Scalar;
}
