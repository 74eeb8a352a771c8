import type { Column, Measure } from './check.ts';
import { countSql, type Names } from './row-test-sql.ts';

/** The aggregates that a measure is made of, as SQL over one pass. */
export function partsOf(measure: Measure, names: Names): readonly string[] {
  switch (measure.kind) {
    case 'rows':
      return [countSql(measure.of, names)];
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

/** What the parts make; undefined where the data has nothing to take it of. */
export function takenOf(measure: Measure, parts: readonly unknown[]): Taken | undefined {
  if (measure.kind === 'rows') return { number: wholeNumber(parts[0]) };
  const [number, of] = parts;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  if (measure.kind === 'age') return { number: Math.ceil(number) };
  return measure.kind === 'mean' ? { number, of: wholeNumber(of) } : { number };
}

export function wholeNumber(value: unknown): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw new Error('the engine gave no whole number');
  return number;
}
