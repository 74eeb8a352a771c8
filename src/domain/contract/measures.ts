import type { Column, Measure } from './check.ts';
import { countSql, type Names } from './row-test-sql.ts';

/** The aggregates that a measure is made of, as SQL over one pass. */
export function partsOf(measure: Measure, names: Names): readonly string[] {
  switch (measure.kind) {
    case 'rows':
      return [countSql(measure.of, names)];
    case 'answer':
      return [];
    case 'condition':
    case 'query':
      throw new Error('SQL of a user that no session has made safe');
    case 'unmatched':
      throw new Error('keys of other tables are not in this statement');
    case 'mean':
      return [`avg(${doubleOf(measure.column, names)})`, `count(${names.value(measure.column)})`];
    case 'quantile':
      return [`percentile_cont(${measure.at}) WITHIN GROUP (ORDER BY ${doubleOf(measure.column, names)})`];
    case 'age': {
      const value = names.value(measure.column);
      return [names.dialect.secondsBetween(`max(${value}) FILTER (WHERE ${value} <= ${names.now})`, names.now)];
    }
  }
}

const doubleOf = (column: Column, names: Names): string => names.dialect.double(names.value(column));

/** What was measured, and of how many values where it is of some alone. */
export interface Taken {
  readonly number: number;
  readonly of?: number;
}

/**
 * Why there is no number: no value to take it of; SQL of a user that some value of the data does not suit; a query that
 * gave no or several rows or something else than a finite number, took too long or too much memory, or is not sound.
 */
export type Untaken =
  | 'nothing'
  | 'uncomputed'
  | 'no-row'
  | 'several-rows'
  | 'no-number'
  | 'too-slow'
  | 'too-large'
  | 'unsound';

export function takenOf(measure: Measure, [first, second]: readonly unknown[]): Taken | undefined {
  if (measure.kind === 'rows') return { number: wholeNumber(first) };
  if (typeof first !== 'number' || !Number.isFinite(first)) return undefined;
  if (measure.kind === 'age') return { number: Math.ceil(first) };
  return measure.kind === 'mean' ? { number: first, of: wholeNumber(second) } : { number: first };
}

export function wholeNumber(value: unknown): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw new Error('the engine gave no whole number');
  return number;
}
