import type { Limit } from '../contract/contract.ts';
import { keeps } from '../contract/judge.ts';
import { type Shift, shiftBetween } from './shift.ts';

/** Between the numbers that limits name nothing changes: one look at each, one between them, and one beyond. */
export function limitShift(before: Limit, after: Limit): Shift {
  const named = [...new Set([before, after].flatMap(numbersIn))].sort((one, other) => one - other);
  const between = named.slice(1).map((each, at) => (each + (named[at] ?? each)) / 2);
  const beyond = [(named[0] ?? 0) - 1, (named.at(-1) ?? 0) + 1];
  const probes = [...named, ...between, ...beyond];
  return shiftBetween(
    probes.map((each) => keeps(each, before)),
    probes.map((each) => keeps(each, after)),
  );
}

const numbersIn = (limit: Limit): readonly number[] => ('value' in limit ? [limit.value] : [limit.low, limit.high]);
