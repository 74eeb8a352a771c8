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
