import type { Stored } from '../domain/contract/aggregates.ts';
import type { Dialect } from '../domain/contract/dialect.ts';
import type { Untaken } from '../domain/contract/measures.ts';
import type { NamedColumn, QueryTable, SafeCondition, SafeQuery } from '../domain/contract/user-sql.ts';
import type { Rejects } from '../domain/data/rejects.ts';
import type { Capacity } from '../domain/policy/policy.ts';
import type { LocalData } from './data-files.ts';

export type Scalar = number | bigint | string | boolean | null;

/** A query engine that runs where the data lies. Its errors never carry data: codes and counts only. */
export interface DataEngine {
  readonly name: string;
  readonly version: string;
  open(source: DataSource): Promise<DataSession>;
}

export interface DataSource {
  readonly data: Pick<LocalData, 'partition' | 'files' | 'form'>;
  /** The only folder that may be written. */
  readonly scratch: string;
  /** A file of the site for the engine's own error texts, which quote data; `engine-errors.log` in the scratch folder. */
  readonly errorLog?: string;
  /** What the policy says that the machine has: the engine takes no more than a part of it. */
  readonly capacity?: Capacity;
  /** How long a query of a user may take, if not as long as the engine lets it. */
  readonly queryMilliseconds?: number;
}

/**
 * One opened partition: a view `source` with every column as text, NULL where the data has no value.
 * What a method can't do it says by throwing a Refusal: `engine/…` or `data/…`, without a word of the data.
 */
export interface DataSession {
  /** The words in which statements are put. */
  readonly dialect: Dialect;
  /** As they stand in the data; no two differ by case alone. Names of data: labelled like values. */
  readonly columns: readonly string[];
  /** The same columns as they are stored, for statements that can use their types. */
  readonly stored: Stored;
  /** One row. For aggregates only. */
  one(sql: string): Promise<Readonly<Record<string, Scalar>>>;
  /** Rows that could not be read, of those met so far: complete after a statement that reads every column. */
  rejects(): Promise<readonly Rejects[]>;
  /** Columns by name, for computing on the site; never for a surface. */
  columnsOf(sql: string): Promise<Readonly<Record<string, readonly Scalar[]>>>;
  /** Writes the rows of a query as CSV with a header to a file in the scratch folder, by its name; gives its path. */
  exportCsv(sql: string, file: string): Promise<string>;
  /** What `exportCsv` wrote into the same scratch folder, in this session or another: all text, to stand after FROM. */
  exported(file: string, columns: readonly string[]): string;
  /**
   * An expression that a user wrote, made safe to stand in a statement over `source`: one scalar expression of columns,
   * constants and known functions; no other statement, table, file or setting can be reached from it.
   * Throws `data/expression-refused` with what was met, or `data/expression-column` with a name that is no column.
   */
  expression(sql: string): Promise<string>;
  /** The same for a condition of a contract, over what its columns are in the statement that it will stand in. */
  condition(sql: string, columns: readonly NamedColumn[]): Promise<SafeCondition>;
  /**
   * A query that a user wrote, made safe: one SELECT over one table, which gives one value. `counted` is what the columns
   * are in the statement that a plain count of rows will stand in; without it there are none. Throws as `expression` does.
   */
  query(sql: string, table: QueryTable, counted?: readonly NamedColumn[]): Promise<SafeQuery>;
  /** The number that such a query gives, or why there is none. */
  answer(statement: string): Promise<number | Untaken>;
  close(): Promise<void>;
}
