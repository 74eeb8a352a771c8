/** What a value is, as far as that says how it may be compared. */
export type Kind = 'text' | 'number' | 'other';

/** A column that a user's SQL may read. */
export interface NamedColumn {
  /** What it may be called there; capitals do not count. */
  readonly names: readonly string[];
  /** Its name in the data. */
  readonly column: string;
  /** What stands for it in the statement that is run. */
  readonly sql: string;
  readonly kind: Kind;
}

/** A condition on one row, safe to stand in a statement, and the columns of the data that it reads. */
export interface SafeCondition {
  readonly sql: string;
  readonly columns: readonly string[];
}

/** The one table that a user's query may read. */
export interface QueryTable {
  /** What it may be called; capitals do not count. */
  readonly names: readonly string[];
  /** A select that gives its columns by their names in the data, each as the contract types it. */
  readonly select: string;
  readonly columns: readonly NamedColumn[];
}

/** What a query became: a count of the rows that keep a condition, or a statement of its own that `answer` runs. */
export type SafeQuery =
  | { readonly count: SafeCondition }
  | { readonly statement: string; readonly columns: readonly string[] };
