import type { Column, RowTest } from './check.ts';
import type { BoundKind, Listed } from './contract.ts';
import type { Dialect } from './dialect.ts';
import { jsonSql } from './json-test-sql.ts';
import { literal } from './sql.ts';

/** Expressions for a column as it is stored, as text and as a typed value, and the words to say the rest in. */
export interface Names {
  readonly dialect: Dialect;
  /** Null where the data has no value. */
  stored(column: Column): string;
  text(column: Column): string;
  value(column: Column): string;
  /** The moment of this run. */
  readonly now: string;
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
  if (test.kind === 'sql') return names.dialect.countIf(test.where);
  // The difference of two counts, which others need as well, costs next to nothing.
  if (test.kind === 'null') return `count(*) - count(${names.stored(test.column)})`;
  if (test.kind === 'not-of-type') return `count(${names.stored(test.column)}) - count(${names.value(test.column)})`;
  return names.dialect.countIf(conditionSql(test, names));
}

/** What selects the rows of `typed` that a test is about; undefined where it is about none in particular. */
export function rowsOfTest(test: RowTest, names: Names, mostGroups: number): string | undefined {
  if (test.kind === 'all') return undefined;
  if (test.kind === 'sql') return `WHERE ${test.where}`;
  if (test.kind !== 'repeated') return `WHERE ${conditionSql(test, names)}`;
  const present = presentSql(test.columns, names);
  const keys = groupsOf(test.columns, names);
  const named = keys.map((key, at) => `${key} AS g${at}`).join(', ');
  const same = keys.map((key, at) => `again.g${at} IS NOT DISTINCT FROM ${key}`).join(' AND ');
  // Groups go to the disk where memory is too small; a window over all rows does not.
  const groups = `SELECT ${named} FROM typed WHERE ${present} GROUP BY ${keys.join(', ')} HAVING count(*) > 1 LIMIT ${mostGroups}`;
  return `JOIN (${groups}) AS again ON ${same} WHERE ${present}`;
}

/** Rows in which none of the columns is null. */
export const presentSql = (columns: readonly Column[], names: Names): string =>
  columns.map((column) => `${names.stored(column)} IS NOT NULL`).join(' AND ');

function repeatedSql(columns: readonly Column[], names: Names): string {
  const [column] = columns;
  if (column && columns.length === 1) return `count(${names.stored(column)}) - ${distinctOf(column, names)}`;
  const present = presentSql(columns, names);
  return `${names.dialect.countIf(present)} - ${distinctRows(columns, present, names)}`;
}

/** What is not of its type differs from the others as text, and from all values. */
function distinctOf(column: Column, names: Names): string {
  const [text, value] = [names.text(column), names.value(column)];
  if (column.reading.as === 'text') return `count(DISTINCT ${text})`;
  return `count(DISTINCT ${value}) - count(DISTINCT ${text}) FILTER (WHERE ${value} IS NULL)`;
}

const distinctRows = (columns: readonly Column[], present: string, names: Names): string =>
  `count(DISTINCT row(${groupsOf(columns, names).join(', ')})) FILTER (WHERE ${present})`;

/** What rows are grouped by to find those that are repeated: what is not of its type differs as text, and from all values. */
export const groupsOf = (columns: readonly Column[], names: Names): readonly string[] =>
  columns.flatMap((column) => {
    const [text, value] = [names.text(column), names.value(column)];
    return column.reading.as === 'text' ? [text] : [value, `CASE WHEN ${value} IS NULL THEN ${text} END`];
  });

type Conditional = Exclude<RowTest, { kind: 'all' | 'repeated' | 'sql' }>;

function conditionSql(test: Conditional, names: Names): string {
  const stored = names.stored(test.column);
  const text = names.text(test.column);
  const value = names.value(test.column);
  const { reading } = test.column;
  const { dialect } = names;
  switch (test.kind) {
    case 'null':
      return `${stored} IS NULL`;
    case 'not-of-type':
      return `${stored} IS NOT NULL AND ${value} IS NULL`;
    case 'outside':
      return `NOT (${value} ${OPERATORS[test.bound]} ${dialect.constant(reading, test.value)})`;
    case 'not-in-range':
      return `NOT (${value} BETWEEN ${dialect.constant(reading, test.low)} AND ${dialect.constant(reading, test.high)})`;
    case 'not-single-precision':
      return `${value} IS NOT NULL AND NOT COALESCE(${dialect.isSinglePrecision(value)}, FALSE)`;
    case 'shorter':
      return `length(${text}) < ${test.characters}`;
    case 'longer':
      return `length(${text}) > ${test.characters}`;
    case 'unlike':
      return `NOT ${dialect.matches(text, test.pattern)}`;
    case 'no-multiple':
      return `${value} IS NOT NULL AND NOT COALESCE(${dialect.isMultiple(reading, text, value, test.step)}, FALSE)`;
    case 'invalid':
      return invalidSql(test, names);
    case 'missing':
      return missingSql(test, names);
    case 'json':
      return jsonSql(test, names, conditionSql);
  }
}

function invalidSql({ column, valid, pattern }: Extract<RowTest, { kind: 'invalid' }>, names: Names): string {
  const demands = [
    ...(valid ? [among(column, valid, names)] : []),
    ...(pattern ? [names.dialect.matches(names.text(column), pattern)] : []),
  ];
  return `${names.stored(column)} IS NOT NULL AND NOT (${demands.join(' AND ')})`;
}

function missingSql({ column, missing, orNull }: Extract<RowTest, { kind: 'missing' }>, names: Names): string {
  const listed = among(column, missing, names);
  return orNull ? `${names.stored(column)} IS NULL OR ${listed}` : listed;
}

/** Never NULL, so that it can be negated. */
function among(column: Column, { values, texts }: Listed, names: Names): string {
  const sides = [
    ...(values.length > 0
      ? [
          `${names.value(column)} IN (${values.map((value) => names.dialect.constant(column.reading, value)).join(', ')})`,
        ]
      : []),
    ...(texts.length > 0 ? [`${names.text(column)} IN (${texts.map(literal).join(', ')})`] : []),
  ];
  return `(${['FALSE', ...sides.map((side) => `COALESCE(${side}, FALSE)`)].join(' OR ')})`;
}
