import type { Aggregates, Stored } from './aggregates.ts';
import type { Asked } from './check.ts';
import type { Dialect, Draw } from './dialect.ts';
import { quoted } from './sql.ts';

/** Some distinct values of a column, and how many values there are in all that are not null. */
export interface Drawn {
  readonly name: string;
  readonly values: readonly string[];
  readonly filled: number;
}

/** Values that were drawn of columns, to be judged where the data lies. They are data: nothing of them is ever shown. */
export interface Sample {
  /** One row in so many was looked at, the same every time. */
  readonly oneIn: number;
  /** Different rows that were looked at. */
  readonly rows: number;
  readonly columns: readonly Drawn[];
}

/** How rows are chosen: few at first, for that costs next to nothing, and more where these were few. */
export const SPARSE = 1024;
const DENSER: ReadonlyMap<number, number> = new Map([
  [SPARSE, 32],
  [32, 1],
]);

const ENOUGH_ROWS = 1000;

/** Where a sample can't be expected to hold so many values of a column, all of them are looked at. */
const FEW_VALUES = 50;

const MAX_VALUES = 2000;
const MAX_VALUES_IN_ALL = 60_000;
const MIN_VALUES = 200;

/** By a hash of the whole row, so that rows are chosen alike from every place of the table. Columns are `s0`, `s1`, … there. */
export function drawOf({ columns, types }: Stored, oneIn: number, dialect: Dialect): Draw {
  return {
    columns: columns.map((name, at) => ({
      name: `s${at}`,
      text: types.has(name) ? dialect.textOf(`s${at}`) : `s${at}`,
    })),
    oneIn,
    most: Math.max(MIN_VALUES, Math.min(MAX_VALUES, Math.floor(MAX_VALUES_IN_ALL / columns.length))),
  };
}

/** What the rows are chosen by, for the select of the values: some columns that tell them apart. */
export const markSql = (columns: readonly string[], dialect: Dialect): string =>
  `${dialect.mark(columns.map(quoted))} AS mark`;

/** A check by whose columns rows are told apart: where there is one, the rest of a row need not be hashed for that. */
export function keyOf(
  checks: readonly Asked[],
): { readonly name: string; readonly columns: readonly string[] } | undefined {
  const keys = checks.flatMap(({ name, measures }) =>
    measures.kind === 'rows' && measures.of.kind === 'repeated' ? [{ name, columns: measures.of.columns }] : [],
  );
  return keys[0] && { name: keys[0].name, columns: keys[0].columns.map((column) => column.name) };
}

/**
 * Rows with one key, or with none, are looked at together or not at all. Where they are so many that a column could have
 * half of its values in them, and yet more than are looked at one by one, the sample counts as one of no rows.
 */
export function fairSample(sample: Sample, checks: readonly Asked[], { rows, taken }: Aggregates): Sample {
  const key = keyOf(checks);
  if (key === undefined) return sample;
  const found = taken.get(key.name);
  const repeated = typeof found === 'object' ? found.number : rows;
  const empty = sample.columns.reduce(
    (sum, { name, filled }) => sum + (key.columns.includes(name) ? rows - filled : 0),
    0,
  );
  const alike = empty + 2 * repeated;
  return alike < (FEW_VALUES * sample.oneIn) / 2 ? sample : { ...sample, rows: 0 };
}

/** A statement for a sample alone. */
export function sampleSql(stored: Stored, oneIn: number, dialect: Dialect): string {
  const named = stored.columns.map((name, at) => `${quoted(name)} AS s${at}`);
  const typed = `SELECT ${[...named, markSql(stored.columns, dialect)].join(', ')} FROM ${stored.view}`;
  return `WITH typed AS (${typed})${dialect.sampled([], drawOf(stored, oneIn, dialect))}`;
}

type Row = Readonly<Record<string, unknown>>;

/** Reads the sample that came with counts, `nn` of the column at n. Throws without one: not looked at is not clean. */
export function sampleOf(row: Row, columns: readonly string[], oneIn: number): Sample {
  return drawnAgain(
    row,
    columns.map((name, at) => ({ name, filled: numberIn(row, `n${at}`) })),
    oneIn,
  );
}

/** Reads one that came alone. */
export function drawnAgain(row: Row, columns: readonly Omit<Drawn, 'values'>[], oneIn: number): Sample {
  return {
    oneIn,
    rows: numberIn(row, 'marks'),
    columns: columns.map((column, at) => ({ ...column, values: valuesIn(row[`d${at}`]) })),
  };
}

function numberIn(row: Row, name: string): number {
  const number = Number(row[name] ?? Number.NaN);
  if (!Number.isSafeInteger(number)) throw new Error(`the engine gave no number of ${name}`);
  return number;
}

/** Of a column without values the engine makes no list. */
function valuesIn(json: unknown): readonly string[] {
  if (json === null) return [];
  if (typeof json !== 'string') throw new Error('the engine gave no list of values');
  return (JSON.parse(json) as readonly (string | null)[]).filter((value) => value !== null);
}

/** How rows have to be chosen next; undefined where there were enough, or all. */
export const denser = ({ oneIn, rows }: Sample): number | undefined =>
  rows < ENOUGH_ROWS ? DENSER.get(oneIn) : undefined;

/** Columns of which a sample says nothing, for so few rows have a value. */
export const sparseColumns = ({ oneIn, columns }: Sample): readonly Drawn[] =>
  columns.filter(({ filled }) => oneIn > 1 && filled > 0 && filled < FEW_VALUES * oneIn);
