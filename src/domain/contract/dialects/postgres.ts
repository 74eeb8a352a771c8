import type { Dialect } from '../dialect.ts';
import { LARGEST_DECIMAL, LARGEST_WHOLE } from '../exact-sum.ts';
import { type Decimal, decimalText } from '../literal.ts';
import { INTEGER, NUMBER, type Reading } from '../reading.ts';
import { literal } from '../sql.ts';
import { constantIn } from './constant.ts';
import { momentConstant, momentSql } from './postgres-moment.ts';
import { sampled } from './postgres-sample.ts';
import { HALF_ABOVE_DOUBLE, HALF_OF_SMALLEST, storedValue } from './postgres-stored.ts';
import { areOf } from './re2-to-are.ts';

/**
 * PostgreSQL's casts raise an error on a value that they can't read, so each stands behind a test that lets no such
 * value through. Texts are expected in the collation "C", where equal means of the same characters.
 */
export const postgresDialect: Dialect = {
  typed,
  constant: constantIn({ integer: 'numeric', double: 'double precision', moment: momentConstant }),
  stored: storedValue,
  countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
  textOf: (value) => `(CAST(${value} AS text) COLLATE "C")`,
  matches: (text, { re2 }) => `(${text} ~ ${literal(areOf(re2))})`,
  isSinglePrecision: (value) => `abs(${value}) < ${double(HALF_ABOVE_SINGLE)}`,
  isMultiple,
  decimal,
  double: (value) => `CAST(${value} AS double precision)`,
  secondsBetween: (earlier, later) => `CAST(extract(epoch FROM ${later} - ${earlier}) AS double precision)`,
  mark: (columns) => `hashtextextended(CAST(ROW(${columns.join(', ')}) AS text), 0)`,
  sampled,
  // With OFFSET the planner keeps the select apart, and evaluates it once a row.
  once: (select) => `${select} OFFSET 0`,
};

function typed(reading: Reading, text: string): string {
  switch (reading.as) {
    case 'text':
      return text;
    case 'integer':
      return integer(text);
    case 'number':
      return number(text);
    case 'boolean':
      return `CASE WHEN lower(${text}) IN ('true', '1') THEN TRUE WHEN lower(${text}) IN ('false', '0') THEN FALSE END`;
    case 'json':
      // Before version 16 nothing can tell JSON from other text without an error.
      return 'CAST(NULL AS text)';
    case 'moment':
      return momentSql(reading.format, text);
  }
}

const like = (text: string, regex: string): string => `${text} ~ ${literal(`^(?:${areOf(regex)})$`)}`;

const double = (digits: string): string => `CAST('${digits}' AS double precision)`;

const SMALLEST = String(-(2n ** 127n));
const LARGEST = String(2n ** 127n - 1n);
/** So many digits of the largest have; fewer always fit. */
const MAX_DIGITS = LARGEST.length;

function integer(text: string): string {
  const whole = `split_part(${text}, '.', 1)`;
  const digits = `length(ltrim(${whole}, '+-0'))`;
  const value = `CAST(${whole} AS numeric)`;
  const fits = `WHEN ${digits} = ${MAX_DIGITS} AND ${value} BETWEEN ${SMALLEST} AND ${LARGEST} THEN ${value}`;
  return `CASE WHEN ${like(text, INTEGER)} THEN CASE WHEN ${digits} < ${MAX_DIGITS} THEN ${value} ${fits} END END`;
}

/** Numbers that surely fit a double: short, and with an exponent of two digits at most. */
const PLAIN = NUMBER.replace(/\[0-9\]\+\)\?$/, '[0-9]{1,2})?');
const PLAIN_CHARACTERS = 150;
/** Of others so many are looked at; their exponents may have four digits, which the engine's own decimals hold. */
const MAX_CHARACTERS = 1000;

/** Half way from the largest finite single to what would come next. */
const HALF_ABOVE_SINGLE = String(2n ** 128n - 2n ** 103n);

/** Adding zero makes zero of minus zero, so that the two don't count as different values. */
function number(text: string): string {
  const plain = `length(${text}) <= ${PLAIN_CHARACTERS} AND ${like(text, PLAIN)}`;
  const rare = `length(${text}) <= ${MAX_CHARACTERS} AND ${like(text, NUMBER)}`;
  const value = `CAST(${text} AS double precision) + 0`;
  return `CASE WHEN ${plain} THEN ${value} WHEN ${rare} THEN ${roundedSql(text, value)} END`;
}

function roundedSql(text: string, value: string): string {
  const size = [
    `CASE WHEN ${text} ~ '^[-+]?[0.]+[eE]' OR ${text} ~ '[eE]-0*[1-9][0-9]{4,}$' THEN 0`,
    `WHEN ${text} ~ '[eE][+]?0*[1-9][0-9]{4,}$' THEN ${HALF_ABOVE_DOUBLE}`,
    `ELSE abs(CAST(${text} AS numeric)) END`,
  ].join(' ');
  const rounded = `CASE WHEN size < ${HALF_OF_SMALLEST} THEN 0 WHEN size < ${HALF_ABOVE_DOUBLE} THEN ${value} END`;
  return `(SELECT ${rounded} FROM (SELECT ${size} AS size OFFSET 0) AS sized)`;
}

/** As many digits as DuckDB's decimals have. */
const DECIMAL_DIGITS = 38;

/**
 * In decimals, since no double is a tenth. A number with more decimals than the step is rounded, which the comparison
 * with its double brings to light; one that is too large for 38 digits is no multiple.
 */
function isMultiple(reading: Reading, text: string, value: string, step: Decimal): string {
  const fits = `abs(${value}) < ${10n ** BigInt(DECIMAL_DIGITS - step.scale)}`;
  if (reading.as === 'integer') return `(${fits} AND ${value} % ${decimalText(step)} = 0)`;
  const decimal = `round(CAST(${text} AS numeric), ${step.scale})`;
  const exact = `CAST(${decimal} AS double precision) = ${value} AND ${decimal} % ${decimalText(step)} = 0`;
  return `CASE WHEN ${value} = 0 THEN TRUE WHEN ${fits} THEN ${exact} END`;
}

function decimal(reading: Reading, text: string, value: string): string {
  if (reading.as === 'integer')
    return `CASE WHEN ${value} BETWEEN -${LARGEST_WHOLE} AND ${LARGEST_WHOLE} THEN ${value} END`;
  const read = `round(CAST(${text} AS numeric), 9)`;
  const exact = `CASE WHEN CAST(${read} AS double precision) = ${value} THEN ${read} END`;
  return `CASE WHEN ${value} = 0 THEN 0 WHEN abs(${value}) < ${double(String(LARGEST_DECIMAL))} THEN ${exact} END`;
}
