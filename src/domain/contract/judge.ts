import type { Verdict } from '../verdict/verdict.ts';
import type { Aggregates } from './aggregates.ts';
import { type Check, columnsOf, countsRows } from './check.ts';
import type { Limit } from './contract.ts';
import type { Duplicates, Taken, Untaken } from './measures.ts';

/**
 * What became of a check. `number` is what was measured, `observed` the same in the check's unit. `error`: it could not
 * run, or there was nothing to measure, and that is never a pass.
 */
export type Result =
  | {
      readonly check: Check;
      readonly status: 'pass' | 'fail';
      readonly number: number;
      readonly observed: number;
      /** Of how many values it was taken, where it is not of all rows. */
      readonly of?: number;
      readonly duplicates?: Duplicates;
      /** The smallest group of rows that it tells of, where that is known. */
      readonly smallest?: number;
      /** How many rows there are in each cell that it was made of. */
      readonly cells?: readonly number[];
    }
  | {
      readonly check: Check;
      readonly status: 'error';
      readonly missing: readonly string[];
      readonly why: Untaken | undefined;
    };

/** Checks whose columns the data has, and those that can't run. */
export function runnable(checks: readonly Check[], columns: readonly string[]): readonly Check[] {
  return checks.filter((check) => missingColumns(check, columns).length === 0);
}

const missingColumns = (check: Check, columns: readonly string[]): readonly string[] =>
  columnsOf(check)
    .map(({ name }) => name)
    .filter((name) => !columns.includes(name));

/** Every check judged, in the contract's order. */
export function judge(checks: readonly Check[], columns: readonly string[], found: Aggregates): readonly Result[] {
  return checks.map((check) => {
    const taken = found.taken.get(check.name);
    const missing = missingColumns(check, columns);
    if (missing.length > 0 || taken === undefined) return { check, status: 'error', missing, why: undefined };
    if (typeof taken === 'string') return { check, status: 'error', missing, why: taken };
    if (isShare(check) && found.rows === 0) return { check, status: 'error', missing, why: 'nothing' };
    return judged(check, taken, isShare(check) ? (100 * taken.number) / found.rows : taken.number);
  });
}

/** What may be more than is known passes only if it keeps the limit then, too. */
function judged(check: Check, { atMost, ...taken }: Taken, observed: number): Result {
  if (!keeps(observed, check.limit)) return { check, status: 'fail', ...taken, observed };
  const isSure = atMost === undefined || keeps(atMost, check.limit);
  return isSure
    ? { check, status: 'pass', ...taken, observed }
    : { check, status: 'error', missing: [], why: 'left-out' };
}

/** Only counts of rows are made a share of all: a query that is about percent gives them itself. */
const isShare = ({ unit, measures }: Check): boolean => unit === 'percent' && countsRows(measures);

export function keeps(observed: number, limit: Limit): boolean {
  switch (limit.operator) {
    case 'mustBe':
      return observed === limit.value;
    case 'mustNotBe':
      return observed !== limit.value;
    case 'mustBeGreaterThan':
      return observed > limit.value;
    case 'mustBeGreaterOrEqualTo':
      return observed >= limit.value;
    case 'mustBeLessThan':
      return observed < limit.value;
    case 'mustBeLessOrEqualTo':
      return observed <= limit.value;
    case 'mustBeBetween':
      return observed > limit.low && observed < limit.high;
    case 'within':
      return observed >= limit.low && observed <= limit.high;
    case 'mustNotBeBetween':
      return observed < limit.low || observed > limit.high;
  }
}

/** Data passes if there is some, if it kept at least one check that closes the gate, and if it failed none of those. */
export function verdictOf(results: readonly Result[], rows: number): Verdict {
  if (rows === 0 || !results.some(opens)) return 'fail';
  return results.some(closes) ? 'fail' : 'pass';
}

/** A check that passed and that could have closed the gate: one that only warns shows nothing by passing. */
export const opens = ({ status, check }: Result): boolean => status === 'pass' && check.severity === 'error';

export const closes = ({ status, check }: Result): boolean =>
  status === 'error' || (status === 'fail' && check.severity === 'error');
