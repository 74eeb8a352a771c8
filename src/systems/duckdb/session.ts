import { join } from 'node:path';
import type { Stored } from '../../domain/contract/aggregates.ts';
import { duckDbDialect } from '../../domain/contract/dialects/duckdb.ts';
import type { Untaken } from '../../domain/contract/measures.ts';
import { literal, quoted } from '../../domain/contract/sql.ts';
import type { NamedColumn, QueryTable, SafeCondition, SafeQuery } from '../../domain/contract/user-sql.ts';
import type { Rejects } from '../../domain/data/rejects.ts';
import type { DataSession, Scalar } from '../../ports.ts';
import type { Connection } from './connection.ts';
import { rebuilt } from './expression.ts';
import type { Prepared } from './formats.ts';
import { asStatement, remade } from './parsed.ts';
import { numberIn, whyNot } from './query/answer.ts';
import { plainCount, rebuiltQuery } from './query/query.ts';
import { kindOfReject } from './rejects.ts';
import { readsSome, rowScope } from './scope.ts';

const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

interface Opened extends Prepared {
  readonly scratch: string;
  /** How long a query of a user may take. */
  readonly queryMilliseconds: number;
}

export class Session implements DataSession {
  readonly dialect = duckDbDialect;
  readonly columns: readonly string[];
  readonly stored: Stored;
  readonly #connection: Connection;
  readonly #rejects: string;
  readonly #rejectedLines: string | undefined;
  readonly #scratch: string;
  readonly #queryMilliseconds: number;

  constructor(connection: Connection, opened: Opened) {
    const { columns, stored, rejects, rejectedLines, scratch, queryMilliseconds } = opened;
    this.columns = columns;
    this.stored = stored;
    this.#connection = connection;
    this.#rejects = rejects;
    this.#rejectedLines = rejectedLines;
    this.#scratch = scratch;
    this.#queryMilliseconds = queryMilliseconds;
  }

  async one(sql: string): Promise<Readonly<Record<string, Scalar>>> {
    const columns = Object.entries(await this.#connection.columns(sql));
    if (columns.some(([, values]) => values.length !== 1)) throw new Error('the statement does not give one row');
    return Object.fromEntries(columns.map(([name, values]) => [name, values[0] ?? null]));
  }

  async rejects(): Promise<readonly Rejects[]> {
    const { kind = [], n = [] } = await this.#connection.columns(this.#rejects);
    if (kind.length > 0) await this.#tellSite();
    return kind.map((each, at) => ({ kind: kindOfReject(each), rows: Number(n[at]) }));
  }

  /** Which rows they are: a line for each, for whoever has to mend them. */
  async #tellSite(): Promise<void> {
    if (this.#rejectedLines === undefined) return;
    const { file = [], line = [], kind = [] } = await this.#connection.columns(this.#rejectedLines);
    const lines = file.map((path, at) => `${path}:${line[at]}: ${kindOfReject(kind[at])}`);
    await this.#connection.keep(lines.join('\n'));
  }

  columnsOf(sql: string): Promise<Readonly<Record<string, readonly Scalar[]>>> {
    return this.#connection.columns(sql);
  }

  async exportCsv(sql: string, file: string): Promise<string> {
    if (!FILE_NAME.test(file)) throw new Error('not the name of a file');
    const path = join(this.#scratch, file);
    await this.#connection.run(`COPY (${sql}) TO ${literal(path)} (FORMAT csv, HEADER true)`);
    return path;
  }

  exported(file: string, columns: readonly string[]): string {
    if (!FILE_NAME.test(file)) throw new Error('not the name of a file');
    const options = [
      ...[
        'auto_detect=false',
        'hive_partitioning=false',
        'header=false',
        'skip=1',
        "delim=','",
        `quote='"'`,
        `escape='"'`,
      ],
      ...["nullstr=''", 'allow_quoted_nulls=false'],
      `columns={${columns.map((name) => `${name}: 'VARCHAR'`).join(', ')}}`,
    ];
    return `read_csv(${literal(join(this.#scratch, file))}, ${options.join(', ')})`;
  }

  expression(sql: string): Promise<string> {
    const scope = rowScope(this.columns.map((name) => textColumn(name)));
    return remade(this.#connection, asStatement(sql), (tree) => rebuilt(tree, scope));
  }

  condition(sql: string, columns: readonly NamedColumn[]): Promise<SafeCondition> {
    const used = new Set<string>();
    const scope = rowScope(columns, { used });
    return remade(this.#connection, asStatement(sql), (tree) => {
      const safe = rebuilt(tree, scope);
      return { sql: safe, columns: readsSome(used) };
    });
  }

  query(sql: string, table: QueryTable, counted?: readonly NamedColumn[]): Promise<SafeQuery> {
    const used = new Set<string>();
    return remade(this.#connection, sql, (tree): SafeQuery => {
      const count = plainCount(tree, table, counted ?? table.columns);
      if (count && counted) return { count };
      return { statement: rebuiltQuery(tree, table, used), columns: [...used] };
    });
  }

  async answer(statement: string): Promise<number | Untaken> {
    try {
      return numberIn(await this.#connection.columns(statement, this.#queryMilliseconds));
    } catch (thrown) {
      return whyNot(thrown);
    }
  }

  async close(): Promise<void> {
    this.#connection.close();
  }
}

const textColumn = (name: string): NamedColumn => ({ names: [name], column: name, sql: quoted(name), kind: 'text' });
