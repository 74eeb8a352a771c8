import { join } from 'node:path';
import { duckDbDialect } from '../../domain/contract/dialects/duckdb.ts';
import { literal } from '../../domain/contract/sql.ts';
import type { Rejects } from '../../domain/data/rejects.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DataSession, Scalar } from '../../ports.ts';
import type { Connection } from './connection.ts';
import { rebuilt } from './expression.ts';
import { kindOfReject } from './rejects.ts';
import type { Tree } from './tree.ts';

const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** A user's label or slice is a line or a few. */
const MAX_EXPRESSION_CHARACTERS = 4000;

export class Session implements DataSession {
  readonly dialect = duckDbDialect;
  readonly columns: readonly string[];
  readonly #connection: Connection;
  readonly #rejects: string;
  readonly #scratch: string;

  constructor(connection: Connection, columns: readonly string[], rejects: string, scratch: string) {
    this.columns = columns;
    this.#connection = connection;
    this.#rejects = rejects;
    this.#scratch = scratch;
  }

  async one(sql: string): Promise<Readonly<Record<string, Scalar>>> {
    const columns = Object.entries(await this.#connection.columns(sql));
    if (columns.some(([, values]) => values.length !== 1)) throw new Error('the statement does not give one row');
    return Object.fromEntries(columns.map(([name, values]) => [name, values[0] ?? null]));
  }

  async rejects(): Promise<readonly Rejects[]> {
    const { kind = [], n = [] } = await this.#connection.columns(this.#rejects);
    return kind.map((each, at) => ({ kind: kindOfReject(each), rows: Number(n[at]) }));
  }

  columnsOf(sql: string): Promise<Readonly<Record<string, readonly Scalar[]>>> {
    return this.#connection.columns(sql);
  }

  exportCsv(sql: string, file: string): Promise<void> {
    if (!FILE_NAME.test(file)) throw new Error('not the name of a file');
    return this.#connection.run(`COPY (${sql}) TO ${literal(join(this.#scratch, file))} (FORMAT csv, HEADER true)`);
  }

  async expression(sql: string): Promise<string> {
    if (sql.length > MAX_EXPRESSION_CHARACTERS) throw notAllowed('more than 4000 characters');
    if (sql.includes('\0')) throw notAllowed('a NUL character');
    const read = rebuilt(await this.#parsed(sql), this.columns);
    if ('noColumn' in read) throw badInput(error('data/expression-column', { column: id(read.noColumn) }));
    if ('refused' in read) throw notAllowed(read.refused);
    return read.sql;
  }

  /** By DuckDB's own parser, so that what is judged is what would run. A line end keeps a comment from going on. */
  async #parsed(sql: string): Promise<Tree> {
    const statement = `SELECT json_serialize_sql(${literal(`SELECT (\n${sql}\n)`)}) AS tree`;
    const { tree } = await this.one(statement).catch(() => ({ tree: null }));
    if (tree === null) throw notAllowed('a syntax error');
    try {
      return JSON.parse(String(tree)) as Tree;
    } catch {
      throw notAllowed('a number that is not finite');
    }
  }

  async close(): Promise<void> {
    this.#connection.close();
  }
}

const notAllowed = (construct: string) => badInput(error('data/expression-refused', { construct: id(construct) }));
