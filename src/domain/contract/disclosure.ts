import type { SmallestClass } from '../outcome/labelled.ts';
import { type Check, columnsOf, countsRows } from './check.ts';
import type { Limit } from './contract.ts';
import type { Result } from './judge.ts';
import type { Duplicates } from './measures.ts';

/** All that was found, since a count may give another away. */
export interface Found {
  readonly results: readonly Result[];
  readonly rows: number;
  /** Rows that could not be read and are in no other count. */
  readonly rejected: number;
}

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
  const others = found.results.flatMap((other) => (areOfOne(check, other.check) ? countsIn(other) : []));
  const distances = [0, found.rows, ...others].map((other) => Math.abs(number - other));
  return smallest(check.unit === 'percent' ? [...distances, ...aboutRows(found)] : distances);
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

/** Whether two checks are about one property: the same, or a column that both read. */
function areOfOne(check: Check, other: Check): boolean {
  const names = columnsOf(other).map(({ name }) => name);
  return check.property === other.property || columnsOf(check).some(({ name }) => names.includes(name));
}

const isOfAllRows = ({ measures }: Check): boolean => measures.kind === 'rows' && measures.of.kind === 'all';

/** The smallest group of rows that the number of all rows tells of. */
export const smallestOfRows = (found: Found): SmallestClass => smallest(aboutRows(found));

/**
 * Rows that could not be read, for somebody may know how many there should be; by how many the rows miss what the
 * contract says; and by how many they differ from what a committed baseline says.
 */
const aboutRows = ({ results, rows, rejected }: Found): readonly number[] => [
  rejected,
  ...results.flatMap(({ check: { measures } }) =>
    measures.kind === 'row-count-change' && measures.before !== undefined ? [Math.abs(rows - measures.before)] : [],
  ),
  ...results.flatMap(({ check, status }) =>
    isOfAllRows(check) && check.unit === 'rows' && status === 'fail' ? missedBy(rows, check.limit) : [],
  ),
];

const missedBy = (rows: number, limit: Limit): readonly number[] =>
  ('value' in limit ? [limit.value] : [limit.low, limit.high]).map((each) => Math.abs(rows - each));

/** A group of none is no group. */
function smallest(groups: readonly number[]): SmallestClass {
  const some = groups.filter((each) => each > 0);
  return some.length === 0 ? 'no-classes' : Math.min(...some);
}
