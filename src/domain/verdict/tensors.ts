import type { Feed } from './predictor.ts';

/** A tensor of numbers, row by row. */
export interface Tensor extends Pick<Feed, 'name' | 'datatype'> {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

type Value = number | bigint | string | boolean | null;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The columns of these feeds that are not there. */
export const missingColumns = (feeds: readonly Feed[], columns: readonly string[]): readonly string[] => [
  ...new Set(feeds.flatMap((feed) => feed.columns).filter((name) => !columns.includes(name))),
];

/** Rows as tensors, columns in the order of the feeds. A value that is no number of the datatype is NaN. */
export const tensorsOf = (
  feeds: readonly Feed[],
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): readonly Tensor[] =>
  feeds.map(({ name, datatype, columns: fed }) => {
    const places = fed.map((column) => columns.indexOf(column));
    const read = datatype === 'INT64' ? toInteger : toFinite;
    return {
      name,
      datatype,
      shape: [rows.length, places.length],
      data: rows.flatMap((row) => places.map((place) => read(row[place] ?? null))),
    };
  });

/** How many rows have a value that is no number. */
export function rowsWithoutNumber(tensors: readonly Tensor[]): number {
  const rows = tensors.flatMap(({ data, shape: [, width = 1] }) =>
    data.flatMap((value, at) => (Number.isNaN(value) ? [Math.floor(at / width)] : [])),
  );
  return new Set(rows).size;
}

function toFinite(value: Value): number {
  const number = typeof value === 'string' && !NUMBER.test(value.trim()) ? Number.NaN : Number(value ?? Number.NaN);
  return Number.isFinite(number) ? number : Number.NaN;
}

/** Beyond 2⁵³ neighbours are one number here, and another model would be asked. */
function toInteger(value: Value): number {
  const number = toFinite(value);
  return Number.isSafeInteger(number) ? number : Number.NaN;
}

/**
 * The numbers by row of an answer for so many rows; undefined where it has not the shape of the task: `[n]` or `[n, 1]`
 * for a probability or a value, `[n, 2]` for the probabilities of classes 0 and 1, of which the second is taken, and
 * `[n, k]` for those of k classes.
 */
export function answerRows(
  { shape, data }: Pick<Tensor, 'shape' | 'data'>,
  rows: number,
  question: { readonly task: string; readonly classes?: readonly string[] },
): readonly (readonly number[])[] | undefined {
  const [length, width = 1, ...more] = shape;
  const isOf = length === rows && more.length === 0 && data.length === rows * width;
  if (!isOf || !widthsOf(question).includes(width)) return undefined;
  const from = question.task === 'binary' ? width - 1 : 0;
  return Array.from({ length: rows }, (_, row) => data.slice(row * width + from, (row + 1) * width));
}

function widthsOf({ task, classes = [] }: { readonly task: string; readonly classes?: readonly string[] }) {
  if (task === 'multiclass') return [classes.length];
  return task === 'binary' ? [1, 2] : [1];
}
