import { readFile } from 'node:fs/promises';

const CELL = /^(?:"([^",]*)"|([^",]*))$/;

/**
 * Reads a simple CSV file: a header, one row a line, no commas or quotes inside a cell. Anything else is an error,
 * and errors name the line, never what stands in it: these rows are people.
 * @returns {Promise<{columns: string[], rows: Record<string, string>[]}>}
 */
export async function readTable(path) {
  const lines = (await readFile(path, 'utf8')).replace(/\r?\n$/, '').split(/\r?\n/);
  const [columns, ...records] = lines.map((line, index) => cells(line, index + 1));
  if (new Set(columns).size !== columns.length) throw new Error('a column name stands twice in the header');
  return { columns, rows: records.map((record, index) => row(columns, record, index + 2)) };
}

function cells(line, number) {
  return line.split(',').map((cell) => {
    const match = CELL.exec(cell);
    if (!match) throw new Error(`line ${number}: not a simple CSV cell`);
    return match[1] ?? match[2];
  });
}

function row(columns, record, number) {
  if (record.length !== columns.length)
    throw new Error(`line ${number}: ${record.length} cells, not ${columns.length}`);
  return Object.fromEntries(columns.map((column, index) => [column, record[index]]));
}

/** A column as numbers. A missing column, an empty cell or a text is an error: nothing is guessed. */
export const numbers = (table, column) => texts(table, column).map((text, index) => toNumber(text, column, index + 2));

/** A column as texts. */
export function texts(table, column) {
  if (!table.columns.includes(column)) throw new Error(`column ${column} is missing`);
  return table.rows.map((each) => each[column]);
}

function toNumber(text, column, line) {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new Error(`line ${line}: ${column} is not a number`);
  return value;
}
