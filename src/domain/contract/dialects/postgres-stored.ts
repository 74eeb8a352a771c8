import { isPlainDate, isTimestamp } from '../moment.ts';
import type { Reading } from '../reading.ts';

/** Half way from the largest finite number to what would come next: from here on a number is rounded to infinity. */
export const HALF_ABOVE_DOUBLE = String(2n ** 1024n - 2n ** 970n);
/** Half of the smallest number is rounded to zero, and PostgreSQL has an error for it. */
export const HALF_OF_SMALLEST = '2.4703282292062328e-324';

const INTEGERS = ['smallint', 'integer', 'bigint'];

/** Types of columns that are read as they are; of all others the text is read. */
export const STORED_TYPES: readonly string[] = [
  ...INTEGERS,
  ...['double precision', 'numeric', 'boolean', 'date', 'timestamp without time zone', 'timestamp with time zone'],
];

/**
 * The value of a column that is stored in one of the server's types, where it is what the text of the column would be
 * read as; undefined where that is not sure, and the text has to be read.
 */
export function storedValue(reading: Reading, type: string, column: string): string | undefined {
  switch (reading.as) {
    case 'text':
      return undefined;
    case 'integer':
      return INTEGERS.includes(type) ? `CAST(${column} AS numeric)` : undefined;
    case 'number':
      return storedNumber(type, column);
    case 'boolean':
      return type === 'boolean' ? column : undefined;
    case 'moment':
      return storedMoment(reading, type, column);
  }
}

/** Adding zero makes zero of minus zero, so that the two don't count as different values. */
function storedNumber(type: string, column: string): string | undefined {
  const value = `CAST(${column} AS double precision) + 0`;
  if (INTEGERS.includes(type)) return value;
  if (type === 'double precision')
    return `CASE WHEN ${column} NOT IN ('NaN', 'Infinity', '-Infinity') THEN ${value} END`;
  if (type !== 'numeric') return undefined;
  // NaN is above all numbers here.
  return `CASE WHEN abs(${column}) < ${HALF_OF_SMALLEST} THEN 0 WHEN abs(${column}) < ${HALF_ABOVE_DOUBLE} THEN ${value} END`;
}

const ZONES: Readonly<Record<string, string>> = {
  'timestamp without time zone': 'demanded',
  'timestamp with time zone': 'forbidden',
};

/** Years of other than four digits are no dates, and neither is infinity. */
function storedMoment({ format }: Extract<Reading, { as: 'moment' }>, type: string, column: string) {
  const isDate = isPlainDate(format) && type === 'date';
  const isStamp = isTimestamp(format) && !format.local && type in ZONES && ZONES[type] !== format.zone;
  if (!isDate && !isStamp) return undefined;
  const value = type === 'timestamp with time zone' ? `(${column} AT TIME ZONE 'UTC')` : `CAST(${column} AS timestamp)`;
  return `CASE WHEN ${column} >= '0001-01-01' AND ${column} < '10000-01-01' THEN ${value} END`;
}
