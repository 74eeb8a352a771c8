import type { Measure } from './check.ts';
import { countSql, type Names } from './row-test-sql.ts';

/** The aggregates that a measure is made of, as SQL over one pass. */
export function partsOf(measure: Measure, names: Names): readonly string[] {
  switch (measure.kind) {
    case 'rows':
      return [countSql(measure.of, names)];
  }
}

/** The number that the parts make; undefined where the data has nothing to take it of. */
export function numberOf(measure: Measure, parts: readonly unknown[]): number | undefined {
  switch (measure.kind) {
    case 'rows':
      return wholeNumber(parts[0]);
  }
}

export function wholeNumber(value: unknown): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw new Error('the engine gave no whole number');
  return number;
}
