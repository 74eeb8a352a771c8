import type { Stored } from '../../domain/contract/aggregates.ts';
import { postgresDialect } from '../../domain/contract/dialects/postgres.ts';
import type { Rejects } from '../../domain/data/rejects.ts';
import type { PartitionTable } from '../../domain/data/table.ts';
import { badInput, error, type Refusal, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DataSession, Scalar } from '../../ports.ts';
import type { Columns, Connection } from './connection.ts';
import { fingerprintSql, overSource, rowsSql } from './rows.ts';

export interface Opened {
  readonly partition: string;
  readonly table: PartitionTable;
  readonly columns: readonly string[];
}

/** A table as one snapshot shows it. */
export class Session implements DataSession {
  readonly dialect = postgresDialect;
  readonly columns: readonly string[];
  readonly stored: Stored;
  readonly #connection: Connection;
  readonly #rows: string;
  readonly #partition: string;

  constructor(connection: Connection, { partition, table, columns }: Opened) {
    this.columns = columns;
    this.stored = { view: 'source', columns, types: new Map() };
    this.#connection = connection;
    this.#partition = partition;
    this.#rows = rowsSql(table, columns);
  }

  async one(sql: string): Promise<Readonly<Record<string, Scalar>>> {
    const columns = Object.entries(await this.columnsOf(sql));
    if (columns.some(([, values]) => values.length !== 1)) throw new Error('the statement does not give one row');
    return Object.fromEntries(columns.map(([name, values]) => [name, values[0] ?? null]));
  }

  columnsOf(sql: string): Promise<Columns> {
    return this.#connection.columns(overSource(this.#rows, sql));
  }

  /** What tells these rows from any others. */
  async fingerprint(): Promise<readonly unknown[]> {
    const { rows, hash } = await this.one(fingerprintSql(this.columns));
    return [this.columns, String(rows), hash];
  }

  /** A server has read its rows already. */
  async rejects(): Promise<readonly Rejects[]> {
    return [];
  }

  exportCsv(): Promise<void> {
    throw refused(error('data/not-a-file', { partition: id(this.#partition) }));
  }

  exported(): never {
    throw refused(error('data/not-a-file', { partition: id(this.#partition) }));
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
