import type { Column } from './check.ts';
import type { Property } from './contract.ts';
import type { MomentField } from './moment.ts';
import type { Reading } from './reading.ts';
import type { Kind, NamedColumn } from './user-sql.ts';

/** All columns, those of the contract first: as it types them, and as text where it does not. */
export function typedColumns(properties: readonly Property[], columns: readonly string[]): readonly Column[] {
  const described = new Set(properties.map(({ column }) => column));
  return [
    ...properties.map(({ column, reading }) => ({ name: column, reading })),
    ...columns.filter((name) => !described.has(name)).map((name): Column => ({ name, reading: { as: 'text' } })),
  ];
}

/** The same as SQL in a contract may call them: by their names in the data and in the contract. */
export function namedColumns(
  properties: readonly Property[],
  columns: readonly string[],
  sqlOf: (column: Column) => string,
): readonly NamedColumn[] {
  const inContract = new Map(properties.map(({ name, column }) => [column, name] as const));
  return typedColumns(properties, columns).map((column) => ({
    names: [column.name, inContract.get(column.name) ?? column.name],
    column: column.name,
    sql: inSql(column.reading, sqlOf(column)),
    kind: kindOf(column.reading),
  }));
}

/** Moments are kept as timestamps; without hours they are days, and without days hours. */
function inSql(reading: Reading, sql: string): string {
  if (reading.as !== 'moment') return sql;
  const has = (...fields: readonly MomentField[]) => reading.format.fields.some((field) => fields.includes(field));
  if (!has('hour', 'minute', 'second')) return `CAST(${sql} AS DATE)`;
  return has('year', 'month', 'day') ? sql : `CAST(${sql} AS TIME)`;
}

function kindOf({ as }: Reading): Kind {
  if (as === 'text') return 'text';
  return as === 'integer' || as === 'number' ? 'number' : 'other';
}
