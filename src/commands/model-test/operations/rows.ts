import { rowsOf } from '../behavior/cases.ts';
import type { Family } from '../family.ts';
import type { Table } from '../predictor/predictor.ts';

/** Rows of the partition as the predictor gets them, as many as asked or there are, under numbers of ours. */
export async function questions(atMost: number, { drawing, session }: Family): Promise<Table> {
  const found = rowsOf(await session.columnsOf(`${drawing.input} LIMIT ${atMost}`), drawing.features);
  return {
    columns: ['id', ...drawing.features],
    rows: found.map((row, at) => [String(at + 1), ...drawing.features.map((column) => row[column] ?? null)]),
  };
}

/** Some rows from a place on, from the first again after the last; never one twice. */
export function part({ columns, rows }: Table, from: number, length: number): Table {
  const taken = [...rows.slice(from, from + length), ...rows.slice(0, Math.max(0, from + length - rows.length))];
  return { columns, rows: taken.slice(0, rows.length) };
}
