import type { Stored } from './aggregates.ts';
import type { Dialect } from './dialect.ts';
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

/** What has to stand in a statement for a sample to come out of it: in the select of the values, and over that. */
export interface Drawing {
  readonly selected: readonly string[];
  readonly parts: readonly string[];
}

/** By a hash of the whole row, so that rows are chosen alike from every place of the table. Columns are `s0`, `s1`, … there. */
export function drawingOf({ columns, types }: Stored, oneIn: number, dialect: Dialect): Drawing {
  const most = Math.max(MIN_VALUES, Math.min(MAX_VALUES, Math.floor(MAX_VALUES_IN_ALL / columns.length)));
  const chosen = oneIn === 1 ? 'TRUE' : `mark % ${oneIn} = 0`;
  const drawn = columns.map((name, at) => {
    const text = (value: string) => (types.has(name) ? dialect.textOf(value) : value);
    return `${dialect.someOf(`s${at}`, text, chosen, most)} AS d${at}`;
  });
  return {
    selected: [`${dialect.mark(columns.map(quoted))} AS mark`],
    parts: [...drawn, `count(DISTINCT mark) FILTER (WHERE ${chosen}) AS marks`],
  };
}

/** A statement for a sample alone. */
export function sampleSql(stored: Stored, oneIn: number, dialect: Dialect): string {
  const { columns, view } = stored;
  const { selected, parts } = drawingOf(stored, oneIn, dialect);
  const named = columns.map((name, at) => `${quoted(name)} AS s${at}`);
  const filled = columns.map((_, at) => `count(s${at}) AS n${at}`);
  return `SELECT ${[...parts, ...filled].join(', ')} FROM (SELECT ${[...named, ...selected].join(', ')} FROM ${view}) AS drawn`;
}

type Row = Readonly<Record<string, unknown>>;

/** Reads what such a statement gave. Throws where it gave none: what was not looked at would pass for clean. */
export function sampleOf(row: Row, columns: readonly string[], oneIn: number): Sample {
  return {
    oneIn,
    rows: numberIn(row, 'marks'),
    columns: columns.map((name, at) => ({ name, values: valuesIn(row[`d${at}`]), filled: numberIn(row, `n${at}`) })),
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
export const sparseColumns = ({ oneIn, columns }: Sample): readonly string[] =>
  columns.filter(({ filled }) => oneIn > 1 && filled > 0 && filled < FEW_VALUES * oneIn).map(({ name }) => name);
