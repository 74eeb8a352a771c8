import type { Stored } from '../../domain/contract/aggregates.ts';
import { postgresDialect } from '../../domain/contract/dialects/postgres.ts';
import { STORED_TYPES } from '../../domain/contract/dialects/postgres-stored.ts';
import type { Rejects } from '../../domain/data/rejects.ts';
import type { PartitionTable } from '../../domain/data/table.ts';
import { badInput, error, type Refusal } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DataSession, Scalar } from '../../ports.ts';
import type { Columns, Connection } from './connection.ts';
import { fingerprintSql, overTable, type Typed } from './rows.ts';

export interface Relation {
  readonly table: PartitionTable;
  readonly columns: Typed;
  /** Whether the server computes it each time anew. */
  readonly isView: boolean;
}

export interface Opened {
  readonly partition: string;
  readonly relation: Relation;
  readonly aside: Map<string, string>;
}

/** A table as one snapshot shows it. */
export class Session implements DataSession {
  readonly dialect = postgresDialect;
  readonly columns: readonly string[];
  readonly stored: Stored;
  readonly #connection: Connection;
  readonly #relation: Relation;
  readonly #partition: string;
  /** What sessions of one transaction put aside for each other. */
  readonly #aside: Map<string, string>;
  #fingerprint: Promise<readonly unknown[]> | undefined;

  constructor(connection: Connection, { partition, relation, aside }: Opened) {
    const { columns } = relation;
    this.#aside = aside;
    this.columns = [...columns.keys()];
    const types = new Map([...columns].filter(([, type]) => STORED_TYPES.includes(type)));
    this.stored = { view: 'stored', columns: this.columns, types };
    this.#connection = connection;
    this.#partition = partition;
    this.#relation = relation;
  }

  async one(sql: string): Promise<Readonly<Record<string, Scalar>>> {
    const columns = Object.entries(await this.columnsOf(sql));
    if (columns.some(([, values]) => values.length !== 1)) throw new Error('the statement does not give one row');
    return Object.fromEntries(columns.map(([name, values]) => [name, values[0] ?? null]));
  }

  columnsOf(sql: string): Promise<Columns> {
    return this.#connection.columns(overTable(this.#relation, sql));
  }

  /**
   * What tells these rows from any others. Of a table it is taken once: a snapshot shows the same rows all along, and
   * the lock that reading takes keeps off TRUNCATE and ALTER, which care for no snapshot. A view may compute others.
   */
  fingerprint(): Promise<readonly unknown[]> {
    if (this.#relation.isView) return this.#fingerprintNow();
    this.#fingerprint ??= this.#fingerprintNow();
    return this.#fingerprint;
  }

  async #fingerprintNow(): Promise<readonly unknown[]> {
    const { rows, hash } = await this.one(fingerprintSql(this.columns));
    return [this.columns, String(rows), hash];
  }

  /** A server has read its rows already. */
  async rejects(): Promise<readonly Rejects[]> {
    return [];
  }

  /** Nothing is written: what would be in the file is asked for again where it is needed. */
  async exportCsv(sql: string, file: string): Promise<string> {
    this.#aside.set(file, overTable(this.#relation, sql));
    return file;
  }

  exported(file: string): string {
    const sql = this.#aside.get(file);
    if (sql === undefined) throw new Error('nothing was put aside under that name');
    return `(${sql})`;
  }

  expression(): Promise<never> {
    throw this.#notHere();
  }

  condition(): Promise<never> {
    throw this.#notHere();
  }

  query(): Promise<never> {
    throw this.#notHere();
  }

  answer(): Promise<never> {
    throw this.#notHere();
  }

  #notHere(): Refusal {
    return badInput(error('data/expression-on-table', { partition: id(this.#partition) }));
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}
