import type { SmallestClass } from '../outcome/labelled.ts';
import { type Check, columnsOf, countsRows } from './check.ts';
import type { Limit } from './contract.ts';
import type { Result } from './judge.ts';
import type { Duplicates } from './measures.ts';

/** What is told together of one table, since a count may give another away. */
export interface Found {
  readonly rows: number;
  /** The groups of rows that the number of all rows tells of. */
  readonly aboutRows: readonly number[];
  /** The counts that are told of a property, of a column, or of no property in particular. */
  readonly counts: ReadonlyMap<string, ReadonlySet<number>>;
}

/** `rejected`: rows that could not be read and are in no other count. */
export function foundIn(results: readonly Result[], rows: number, rejected: number): Found {
  const counts = new Map<string, Set<number>>();
  for (const result of results) {
    for (const subject of subjectsOf(result.check)) {
      const told = counts.get(subject) ?? new Set();
      for (const count of countsIn(result)) told.add(count);
      counts.set(subject, told);
    }
  }
  return { rows, aboutRows: [rejected, ...results.flatMap((result) => aboutRows(result, rows))], counts };
}

/** What a check is about: counts of checks that share one of them may give each other away. */
const subjectsOf = (check: Check): readonly string[] => [
  check.property === undefined ? 'the table' : `property ${check.property}`,
  ...columnsOf(check).map(({ name }) => `column ${name}`),
];

type Judged = Exclude<Result, { status: 'error' }>;

/**
 * The smallest group of rows that a count speaks about, alone or beside the other counts that are told: those that are
 * counted, those that are not, and, since the rows of one rule on a property may be among those of another, the
 * difference to every other count on that property, and to every cell that stands beside a drift. A count of all
 * rows, and a share, tell how many rows there are.
 */
export function smallestClass({ number, check }: Judged, found: Found): SmallestClass {
  if (isOfAllRows(check) || number === found.rows) return smallestOfRows(found);
  if (number === 0) return 'no-classes';
  const others = subjectsOf(check).flatMap((subject) => [...(found.counts.get(subject) ?? [])]);
  const distances = [0, found.rows, ...others].map((other) => Math.abs(number - other));
  return smallest(check.unit === 'percent' ? [...distances, ...found.aboutRows] : distances);
}

/** How many rows are told of with a result: what it counts, or, beside a distance, the cells that it is made of. */
function countsIn(result: Result): readonly number[] {
  if (result.status === 'error') return [];
  return countsRows(result.check.measures) ? [result.number] : (result.cells ?? []);
}

/** The same of the groups of repeated rows and of all rows in them, which stand beside the count. */
export function smallestOfDuplicates(result: Judged, { groups, members }: Duplicates, found: Found): SmallestClass {
  const own = smallestClass(result, found);
  const beside = [groups, members].map((number) => smallestClass({ ...result, number }, found));
  return smallest([own, ...beside].flatMap((each) => (each === 'no-classes' ? [] : [each])).concat(groups, members));
}

const isOfAllRows = ({ measures }: Check): boolean => measures.kind === 'rows' && measures.of.kind === 'all';

/** The smallest group of rows that the number of all rows tells of. */
export const smallestOfRows = ({ aboutRows }: Found): SmallestClass => smallest(aboutRows);

/**
 * Somebody may know how many rows there should be: by how many they miss what the contract says, or differ from what a
 * committed baseline says, is told with their number. So are rows that could not be read.
 */
function aboutRows({ check, status }: Result, rows: number): readonly number[] {
  const { measures, unit, limit } = check;
  if (measures.kind === 'row-count-change' && measures.before !== undefined) return [Math.abs(rows - measures.before)];
  return isOfAllRows(check) && unit === 'rows' && status === 'fail' ? missedBy(rows, limit) : [];
}

const missedBy = (rows: number, limit: Limit): readonly number[] =>
  ('value' in limit ? [limit.value] : [limit.low, limit.high]).map((each) => Math.abs(rows - each));

/** A group of none is no group. */
function smallest(groups: readonly number[]): SmallestClass {
  const some = groups.filter((each) => each > 0);
  return some.length === 0 ? 'no-classes' : Math.min(...some);
}
