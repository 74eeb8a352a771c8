import type { CheckUnit, Limit } from './contract.ts';
import { keeps } from './judge.ts';

/** How many of the values that a count could have keep a limit: one that all keep can't fail and checks nothing. */
export type Reach = 'all' | 'some' | 'none';

export function reachOf(limit: Limit, unit: CheckUnit): Reach {
  // A value may be any number: each limit has some that keep it, and some that don't.
  if (unit === 'value' || unit === 'seconds') return 'some';
  const named = 'value' in limit ? [limit.value] : [limit.low, limit.high];
  const values = unit === 'rows' ? countsAround(named) : sharesAround(named);
  const kept = values.filter((value) => keeps(value, limit)).length;
  if (kept === 0) return 'none';
  return kept === values.length ? 'all' : 'some';
}

/** Rows are whole, not negative, and have no end: what a limit does to any count, it does to one of these. */
const countsAround = (named: readonly number[]): readonly number[] =>
  [0, 1, ...named.flatMap((each) => [Math.floor(each) - 1, Math.floor(each), Math.ceil(each), Math.ceil(each) + 1])]
    .filter((each) => each >= 0)
    .filter(Number.isSafeInteger);

/** Percent go from 0 to 100: the limits within, the ends, and what lies between them. */
function sharesAround(named: readonly number[]): readonly number[] {
  const marks = [0, ...named.filter((each) => each > 0 && each < 100), 100];
  const between = marks.slice(1).map((mark, at) => (mark + (marks[at] ?? 0)) / 2);
  return [...marks, ...between];
}
