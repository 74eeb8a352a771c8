import type { Column } from '../contract/check.ts';
import { readValue } from '../contract/reading.ts';
import type { Names } from '../contract/row-test-sql.ts';
import type { Bins } from './bins.ts';

/** Aggregates that count the rows of each cell, in the order of the cells. Every row is in one. */
export function cellsSql(column: Column, bins: Bins, names: Names): readonly string[] {
  const { dialect } = names;
  const [stored, value] = [names.stored(column), names.value(column)];
  const conditions = [
    `${stored} IS NULL`,
    `${stored} IS NOT NULL AND ${value} IS NULL`,
    ...(bins.kind === 'edges' ? byEdges(bins.edges, column, names) : byValue(bins.values, column, names)),
  ];
  return conditions.map((each) => dialect.countIf(each));
}

function byEdges(edges: readonly number[], column: Column, names: Names): readonly string[] {
  const value = names.dialect.double(names.value(column));
  const double = (edge = 0): string => names.dialect.constant({ as: 'number' }, edge);
  const last = edges.length - 1;
  const inside = edges.slice(1).map((high, at) => {
    const below = at + 1 === last ? '<=' : '<';
    return `${value} >= ${double(edges[at])} AND ${value} ${below} ${double(high)}`;
  });
  return [...inside, `${value} < ${double(edges[0])}`, `${value} > ${double(edges[last])}`];
}

function byValue(
  values: readonly string[],
  column: Column,
  { dialect, value, text, stored }: Names,
): readonly string[] {
  const typed = column.reading.as === 'text' ? text(column) : value(column);
  const constants = values.map((each) => {
    const read = readValue(column.reading, each);
    if (read === undefined) throw new Error('a bin for a value that its column could not hold');
    return dialect.constant(column.reading, read);
  });
  const other = `${stored(column)} IS NOT NULL AND ${typed} IS NOT NULL AND ${typed} NOT IN (${constants.join(', ')})`;
  return [...constants.map((each) => `${typed} = ${each}`), other];
}
