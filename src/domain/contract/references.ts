import type { Check, Column, Measure } from './check.ts';
import type { Contract, Reference } from './contract.ts';
import type { Dialect } from './dialect.ts';
import type { Reading } from './reading.ts';
import { type Names, presentSql } from './row-test-sql.ts';
import { quoted } from './sql.ts';

type Unmatched = Extract<Measure, { kind: 'unmatched' }>;

/** Each reference of a table as a check: so many rows refer to what is not there. */
export const referenceChecks = (contract: Contract): readonly (Omit<Check, 'name'> & { readonly name?: string })[] =>
  contract.references.map((reference) => {
    const { from, limit, unit, says, severity, at, name } = reference;
    const [only] = from.length === 1 ? from : [];
    return {
      schema: contract.table,
      metric: 'references',
      measures: { kind: 'unmatched', columns: referring(contract, reference), to: reference.to },
      limit,
      says,
      unit,
      severity,
      at,
      ...(only === undefined ? {} : { property: only }),
      name: name ?? `${from.join(', ')}: references`,
    };
  });

/** The columns that refer, read as those that they refer to are: among integers `01` refers to `1`. */
function referring({ properties }: Contract, { from, to }: Reference): readonly Column[] {
  return from.map((name, at) => {
    const property = properties.find((each) => each.name === name);
    const target = to.columns[at];
    if (!property || !target) throw new Error('a reference that its reader did not resolve');
    return { name: property.column, reading: target.reading };
  });
}

/** The keys that there are, each once, as `k0`, `k1`, …; rows with a null in their key have none. */
export const keysSql = (columns: readonly Column[], dialect: Dialect): string =>
  `SELECT DISTINCT ${keysOf(columns, dialect)} FROM source WHERE ${arePresent(columns)}`;

/** How many rows refer to a key that is not there; those with a null in it refer to nothing. */
export function unmatchedSql({ columns }: Unmatched, keys: string, dialect: Dialect): string {
  const own = `SELECT ${keysOf(columns, dialect)} FROM source WHERE ${arePresent(columns)}`;
  const same = columns.map((_, at) => `there.k${at} = own.k${at}`).join(' AND ');
  return `SELECT count(*) AS unmatched FROM (${own}) AS own WHERE NOT EXISTS (SELECT 1 FROM ${keys} AS there WHERE ${same})`;
}

const keysOf = (columns: readonly Column[], dialect: Dialect): string =>
  columns.map((column, at) => `${keySql(column, dialect)} AS k${at}`).join(', ');

const keySql = ({ name, reading }: Column, dialect: Dialect): string =>
  comparable(reading, { text: quoted(name), value: dialect.typed(reading, quoted(name)) }, dialect);

/** What is not of its type is compared as text, and is none of the values: the first letter keeps the two apart. */
const comparable = ({ as }: Reading, { text, value }: Readonly<Record<'text' | 'value', string>>, dialect: Dialect) =>
  as === 'text' ? text : `COALESCE('v' || ${dialect.textOf(value)}, 't' || ${text})`;

/** What selects the rows of `typed` that refer to a key that is not there. */
export function rowsUnmatched({ columns }: Unmatched, keys: string, names: Names): string {
  const same = columns.map((column, at) => {
    const read = { text: names.text(column), value: names.value(column) };
    return `there.k${at} = ${comparable(column.reading, read, names.dialect)}`;
  });
  return `WHERE ${presentSql(columns, names)} AND NOT EXISTS (SELECT 1 FROM ${keys} AS there WHERE ${same.join(' AND ')})`;
}

const arePresent = (columns: readonly Column[]): string =>
  columns.map(({ name }) => `${quoted(name)} IS NOT NULL`).join(' AND ');
