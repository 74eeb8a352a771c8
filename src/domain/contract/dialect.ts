import type { Decimal, Value } from './literal.ts';
import type { Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/** Of a value that is read as JSON, and so NULL where it is none. */
export interface JsonWords {
  /** A column of a type of the engine's that holds lists or objects, as JSON; undefined for other types. */
  textOf(column: string, type: string): string | undefined;
  itemCount(value: string): string;
  keyCount(value: string): string;
  hasRepeatedItem(value: string): string;
  hasKey(value: string, key: string): string;
  /** What stands under a key, as text; NULL where nothing does. */
  part(value: string, key: string): string;
  /** Whether a condition on the text of an item, which is called so, holds for one of them. */
  someItem(value: string, item: string, condition: string): string;
}

/**
 * What checks need said in SQL, in the words of one engine. What two engines say here has to count the same, and nothing
 * of it may raise an error on a value: what can't be read is NULL. Names, texts and the rest of SQL are in common.
 */
export interface Dialect {
  /** The typed value of a text expression, NULL where it is not of the type. */
  typed(reading: Reading, text: string): string;
  /** The same in two steps, where what is made first is needed more than once. */
  inSteps?(reading: Reading, text: string): Steps | undefined;
  /**
   * The same of a column that is stored in a type of the engine's, where that type alone tells what its text would;
   * undefined where the text has to be read.
   */
  stored(reading: Reading, type: string, column: string): string | undefined;
  /** A value in fewer bytes, if the reading has values that need more; NULL for those. */
  compact?(reading: Reading, value: string): string | undefined;
  /** How many rows meet a condition; those do not for which it is NULL. */
  countIf(condition: string): string;
  /** A contract's value as the reading's type. */
  constant(reading: Reading, value: Value): string;
  /** A typed value as text: the same for equal values alone. */
  textOf(value: string): string;
  /** Whether a pattern matches somewhere in a text. */
  matches(text: string, pattern: Pattern): string;
  /** Whether a double is finite in single precision, too; FALSE or NULL where it is not. */
  isSinglePrecision(value: string): string;
  /** Whether a value of which both the text and the typed value are given is a multiple; FALSE or NULL where it is not. */
  isMultiple(reading: Reading, text: string, value: string, step: Decimal): string;
  /** A number of which both the text and the typed value are given as a decimal, so that sums are exact; NULL where it is none of nine decimals. */
  decimal(reading: Reading, text: string, value: string): string;
  /** A number as a double. */
  double(value: string): string;
  /** Seconds from one moment to another, as a double. */
  secondsBetween(earlier: string, later: string): string;
  /** A whole number that is the same for rows whose columns are, and spread evenly over others. */
  mark(columns: readonly string[]): string;
  /**
   * What goes on after `WITH typed AS (…)`: a select of one row, of these parts and, of every column, of a sample. `dn`
   * is a JSON list of distinct values of the column at n as texts, cut to 500 characters, those with the lowest hashes
   * where there are too many; `marks` is how many different rows they are from.
   */
  sampled(parts: readonly string[], draw: Draw): string;
  /** What is asked of JSON; undefined where the engine can't be asked without an error. */
  readonly json?: JsonWords;
  /** A select that gives typed values, so that each is made once a row, however often it is used. */
  once(select: string): string;
}

/** What is made of a text, and the typed value by the names that this and the text have then. */
export interface Steps {
  readonly first: string;
  value(first: string, text: string): string;
}

/** What is drawn of `typed`: of one row in so many, by its `mark`, at most so many values a column. */
export interface Draw {
  readonly columns: readonly { readonly name: string; readonly text: string }[];
  readonly oneIn: number;
  readonly most: number;
}
