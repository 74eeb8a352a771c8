import { cellsSql } from '../profile/cells-sql.ts';
import { type Before, driftAtMost, driftOf } from '../profile/drifted.ts';
import type { DistanceName } from '../statistics/drift.ts';
import type { Column, Measure } from './check.ts';
import { meanBySum, sumIn, sumText } from './exact-sum.ts';
import { countSql, type Names } from './row-test-sql.ts';

/** The aggregates that a measure is made of, as SQL over one pass. */
export function partsOf(measure: Measure, names: Names): readonly string[] {
  switch (measure.kind) {
    case 'rows':
      return [countSql(measure.of, names)];
    case 'answer':
      return [];
    case 'condition':
    case 'query':
      throw new Error('SQL of a user that no session has made safe');
    case 'unmatched':
      throw new Error('keys of other tables are not in this statement');
    case 'cells':
      return cellsSql(measure.column, measure.bins, names);
    case 'drift':
      return cellsSql(measure.column, given(measure.before).bins, names);
    case 'row-count-change':
      return ['count(*)'];
    case 'mean':
      return meanParts(measure.column, names);
    case 'quantile':
      return [`percentile_cont(${measure.at}) WITHIN GROUP (ORDER BY ${doubleOf(measure.column, names)})`];
    case 'age': {
      const value = names.value(measure.column);
      return [names.dialect.secondsBetween(`max(${value}) FILTER (WHERE ${value} <= ${names.now})`, names.now)];
    }
  }
}

/** Beyond it a sum, or the sum of squares that PostgreSQL keeps beside it, may be more than a double: infinity to one engine, an error to another. */
const LARGEST_MEANT = 1e140;

/** A sum of doubles is not exact, and another one in another order: that of decimals is, where all values are some. */
function meanParts(column: Column, names: Names): readonly string[] {
  const { dialect } = names;
  const value = doubleOf(column, names);
  const [low, high] = [-LARGEST_MEANT, LARGEST_MEANT].map((each) => dialect.constant({ as: 'number' }, each));
  const some = `FILTER (WHERE ${value} > ${low} AND ${value} < ${high})`;
  const mean = `CASE WHEN min(${value}) > ${low} AND max(${value}) < ${high} THEN avg(${value}) ${some} END`;
  const decimal = dialect.decimal(column.reading, names.text(column), names.value(column));
  const sum = [`count(${decimal})`, dialect.textOf(`sum(${decimal})`)];
  return [mean, `count(${value})`, `min(${value})`, `max(${value})`, ...sum];
}

const doubleOf = (column: Column, names: Names): string => names.dialect.double(names.value(column));

export interface Duplicates {
  readonly groups: number;
  readonly members: number;
}

/** What was measured, and of how many values where it is of some alone. */
export interface Taken {
  readonly number: number;
  /** Where it is no more than known: no less than it can be. */
  readonly atMost?: number;
  readonly of?: number;
  /** What the values of a mean make together, where that is exact. */
  readonly sum?: string;
  /** Of rows that are repeated, how many different ones there are, and how many rows these are in all. */
  readonly duplicates?: Duplicates;
  /** The smallest group of rows that it tells of, where that is known. */
  readonly smallest?: number;
  /** How many rows there are in each cell that it was made of. */
  readonly cells?: readonly number[];
}

/**
 * Why there is no number: no value to take it of; SQL of a user that some value of the data does not suit; a query that
 * gave no or several rows or something else than a finite number, took too long or too much memory, or is not sound; a
 * baseline that leaves out what may have moved.
 */
export type Untaken =
  | 'nothing'
  | 'uncomputed'
  | 'no-row'
  | 'several-rows'
  | 'no-number'
  | 'too-slow'
  | 'too-large'
  | 'unsound'
  | 'left-out';

export function takenOf(measure: Measure, parts: readonly unknown[]): Taken | Untaken | undefined {
  const [first, count] = parts;
  if (measure.kind === 'rows') return { number: wholeNumber(first) };
  if (measure.kind === 'row-count-change') return changeOf(given(measure.before), wholeNumber(first));
  if (measure.kind === 'cells' || measure.kind === 'drift') return ofCells(measure, parts.map(wholeNumber));
  // Of values there is a mean, unless they are too large for one: that is not the same as none.
  if (measure.kind === 'mean' && first === null && wholeNumber(count) > 0) return 'no-number';
  if (typeof first !== 'number' || !Number.isFinite(first)) return undefined;
  if (measure.kind === 'age') return { number: Math.ceil(first) };
  return measure.kind === 'mean' ? meanOf(first, parts) : { number: first };
}

/**
 * A mean tells of single rows where few make it what it is: of a thousand zeros and ones it tells how many ones there
 * are. So it speaks of no more rows than would have to lie at one end, all others at the other, to give it; where all
 * are equal, of each.
 */
function meanOf(ofDoubles: number, [, count, least, most, exact, text]: readonly unknown[]): Taken {
  const of = wholeNumber(count);
  const sum = wholeNumber(exact) === of ? sumIn(String(text)) : undefined;
  const mean = sum === undefined ? ofDoubles : meanBySum(sum, of);
  const [low, high] = [Number(least), Number(most)];
  const atOneEnd = [mean - low, high - mean].map((part) => Math.floor((of * part) / (high - low) + ROUNDING));
  const smallest = Math.max(1, Math.min(...atOneEnd.map((rows) => rows || 1)));
  return { number: mean, of, smallest, ...(sum === undefined ? {} : { sum: sumText(sum) }) };
}

const ROUNDING = 1e-6;

/** By how many percent; of none nothing can be said. */
function changeOf(before: number, rows: number): Taken | undefined {
  const change = Math.abs(rows - before);
  return before === 0 ? undefined : { number: (100 * change) / before, of: rows, smallest: change };
}

function ofCells(measure: Extract<Measure, { kind: 'cells' | 'drift' }>, cells: readonly number[]): Taken | undefined {
  const of = cells.reduce((sum, cell) => sum + cell, 0);
  if (measure.kind === 'cells') return { number: of, of, cells };
  const before = given(measure.before);
  const number = driftOf(measure.distance, before, cells);
  if (number === undefined) return undefined;
  const atMost = driftAtMost(measure.distance, before, cells);
  const bound = atMost === undefined ? {} : { atMost };
  return {
    number,
    of,
    cells,
    ...bound,
    ...(givesCellsAway(measure.distance, before, cells) ? smallestCell(cells) : {}),
  };
}

/** Of so few cells a distance can be turned back into counts; the largest difference is one already. */
const FEW_CELLS = 3;

const givesCellsAway = (distance: DistanceName, before: Before, cells: readonly number[]): boolean =>
  distance === 'l-infinity' || cells.filter((cell, at) => cell > 0 || before.cells[at] !== 0).length <= FEW_CELLS;

function smallestCell(cells: readonly number[]): Pick<Taken, 'smallest'> {
  return { smallest: Math.min(...cells.filter((cell) => cell > 0)) };
}

function given<T>(before: T | undefined): T {
  if (before === undefined) throw new Error('a rule against a baseline that nobody has read');
  return before;
}

export function wholeNumber(value: unknown): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw new Error('the engine gave no whole number');
  return number;
}
