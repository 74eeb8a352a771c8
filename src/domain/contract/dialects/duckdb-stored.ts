import { isPlainDate, isTimestamp } from '../moment.ts';
import type { Reading } from '../reading.ts';
import { hasFourDigitYear } from './duckdb-plain.ts';

/**
 * The value of a column that is stored in one of the engine's types, where it is what the text of the column would be
 * read as; undefined where that is not sure, and the text has to be read.
 */
export function storedValue(reading: Reading, type: string, column: string): string | undefined {
  switch (reading.as) {
    case 'text':
      return undefined;
    case 'integer':
      return INTEGERS.has(type) ? `CAST(${column} AS HUGEINT)` : undefined;
    case 'number':
      return storedNumber(type, column);
    case 'boolean':
      return type === 'BOOLEAN' ? column : undefined;
    case 'moment':
      return storedMoment(reading, type, column);
  }
}

const INTEGERS = new Set([
  ...['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT'],
]);

/** Whole numbers that a double holds exactly, and others that it rounds as it rounds their digits. */
const AS_DOUBLE = new Set([...INTEGERS].filter((each) => each !== 'HUGEINT'));

/** A double divides two whole numbers below 2^53, and ten to the power of 22, as exactly as it reads their decimals. */
const MAX_DECIMAL_DIGITS = 15;

function storedNumber(type: string, column: string): string | undefined {
  // A single is not the double that its digits are.
  if (type === 'DOUBLE') return finite(column);
  const digits = /^DECIMAL\((\d+),\s?\d+\)$/.exec(type)?.[1];
  const isExact = AS_DOUBLE.has(type) || (digits !== undefined && Number(digits) <= MAX_DECIMAL_DIGITS);
  return isExact ? `CAST(${column} AS DOUBLE)` : undefined;
}

/** Zero has one sign, so that the two don't count as different values. */
export const finite = (double: string): string => `CASE WHEN isfinite(${double}) THEN ${double} + 0.0 END`;

function storedMoment({ format }: Extract<Reading, { as: 'moment' }>, type: string, column: string) {
  const isDate = isPlainDate(format) && type === 'DATE';
  const isStamp = isTimestamp(format) && format.zone !== 'demanded' && type === 'TIMESTAMP';
  if (!isDate && !isStamp) return undefined;
  return `CASE WHEN ${hasFourDigitYear(column)} THEN CAST(${column} AS TIMESTAMP) END`;
}
