import type { Column, RowTest } from './check.ts';
import type { BoundKind, Listed } from './contract.ts';
import { type Decimal, decimalText } from './literal.ts';
import type { Pattern } from './pattern.ts';
import { literal, valueSql } from './sql.ts';

/** Expressions for the text and the typed value of a column. */
export interface Names {
  text(column: Column): string;
  value(column: Column): string;
}

const OPERATORS: Record<BoundKind, string> = {
  minimum: '>=',
  exclusiveMinimum: '>',
  maximum: '<=',
  exclusiveMaximum: '<',
};

/** An aggregate that counts the rows a test is about. */
export function countSql(test: RowTest, names: Names): string {
  if (test.kind === 'all') return 'count(*)';
  if (test.kind === 'repeated') return repeatedSql(test.columns, names);
  return `count(*) FILTER (WHERE ${conditionSql(test, names)})`;
}

function repeatedSql(columns: readonly Column[], names: Names): string {
  const present = columns.map((column) => `${names.text(column)} IS NOT NULL`).join(' AND ');
  // What is not of its type still has to differ from the others, as text.
  const keys = columns.map((column) =>
    column.reading.as === 'text'
      ? names.text(column)
      : `COALESCE(CAST(${names.value(column)} AS VARCHAR), ${names.text(column)})`,
  );
  const key = keys.length === 1 ? keys[0] : `row(${keys.join(', ')})`;
  return `count(*) FILTER (WHERE ${present}) - count(DISTINCT ${key}) FILTER (WHERE ${present})`;
}

type Conditional = Exclude<RowTest, { kind: 'all' | 'repeated' }>;

function conditionSql(test: Conditional, names: Names): string {
  const text = names.text(test.column);
  const value = names.value(test.column);
  switch (test.kind) {
    case 'null':
      return `${text} IS NULL`;
    case 'not-of-type':
      return `${text} IS NOT NULL AND ${value} IS NULL`;
    case 'outside':
      return `NOT (${value} ${OPERATORS[test.bound]} ${valueSql(test.column.reading, test.value)})`;
    case 'not-in-range':
      return `NOT (${value} BETWEEN CAST('${test.low}' AS HUGEINT) AND CAST('${test.high}' AS HUGEINT))`;
    case 'not-single-precision':
      return `${value} IS NOT NULL AND NOT COALESCE(isfinite(TRY_CAST(${value} AS FLOAT)), FALSE)`;
    case 'shorter':
      return `length(${text}) < ${test.characters}`;
    case 'longer':
      return `length(${text}) > ${test.characters}`;
    case 'unlike':
      return `NOT ${matches(text, test.pattern)}`;
    case 'no-multiple':
      return `${value} IS NOT NULL AND NOT COALESCE(${isMultiple(test.column, test.step, names)}, FALSE)`;
    case 'invalid':
      return invalidSql(test, names);
    case 'missing':
      return missingSql(test, names);
  }
}

const matches = (text: string, { re2 }: Pattern): string => `regexp_matches(${text}, ${literal(re2)})`;

/**
 * In decimals, since no double is a tenth. A number with more decimals than the step is rounded on the way in, which
 * the comparison with its double brings to light; one too large for 38 digits is no multiple that we can show.
 */
function isMultiple(column: Column, step: Decimal, names: Names): string {
  const decimal = `TRY_CAST(${names.text(column)} AS DECIMAL(38, ${step.scale}))`;
  const exact = column.reading.as === 'integer' ? '' : `CAST(${decimal} AS DOUBLE) = ${names.value(column)} AND `;
  return `${exact}${decimal} % CAST('${decimalText(step)}' AS DECIMAL(38, ${step.scale})) = 0`;
}

function invalidSql({ column, valid, pattern }: Extract<RowTest, { kind: 'invalid' }>, names: Names): string {
  const demands = [
    ...(valid ? [among(column, valid, names)] : []),
    ...(pattern ? [matches(names.text(column), pattern)] : []),
  ];
  return `${names.text(column)} IS NOT NULL AND NOT (${demands.join(' AND ')})`;
}

function missingSql({ column, missing, orNull }: Extract<RowTest, { kind: 'missing' }>, names: Names): string {
  const listed = among(column, missing, names);
  return orNull ? `${names.text(column)} IS NULL OR ${listed}` : listed;
}

/** Never NULL, so that it can be negated. */
function among(column: Column, { values, texts }: Listed, names: Names): string {
  const sides = [
    ...(values.length > 0 ? [`${names.value(column)} IN (${sqlList(values, column)})`] : []),
    ...(texts.length > 0 ? [`${names.text(column)} IN (${texts.map(literal).join(', ')})`] : []),
  ];
  return `(${['FALSE', ...sides.map((side) => `COALESCE(${side}, FALSE)`)].join(' OR ')})`;
}

const sqlList = (values: Listed['values'], column: Column): string =>
  values.map((value) => valueSql(column.reading, value)).join(', ');
