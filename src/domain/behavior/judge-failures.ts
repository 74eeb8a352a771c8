import { binomialCdf } from '../statistics/beta.ts';
import { exactProportion } from '../statistics/clopper-pearson.ts';
import { POWER } from '../statistics/sample-size.ts';
import type { Uncertain } from '../statistics/uncertain.ts';
import { type Judgement, judgeBy } from '../verdict/judge.ts';

/**
 * A rate of failures against the highest that is allowed, by the exact upper bound of Clopper and Pearson: that none of
 * twenty cases failed does not show a rate below 5 %. Without cases nothing was tested, and the test fails.
 */
export function judgeFailures(failures: number, cases: number, highest: number, confidence: number): Judgement {
  const bar = { limit: highest, better: 'lower', require: 'bound' } as const;
  return cases === 0
    ? { status: 'error', limit: highest, n: 0, reason: 'no-cases' }
    : judgeBy(bar, failureRate(failures, cases), confidence);
}

const failureRate = (failures: number, cases: number): Uncertain => ({
  ...exactProportion(failures, cases, 'cases'),
  needed: (limit, confidence) => casesNeeded(failures / cases, limit, confidence),
});

/** Beyond this nobody writes cases. */
const MAX_CASES = 2 ** 24;

/**
 * How many cases would show, with a power of .8, that a true rate is at most `limit`; infinite where no number would.
 * The power jumps with each failure that may be, so the number is the first by halving, not the very smallest.
 */
export function casesNeeded(rate: number, limit: number, confidence: number): number {
  if (!(rate < limit)) return Number.POSITIVE_INFINITY;
  const isEnough = (cases: number) => binomialCdf(mostFailures(cases, limit, confidence), cases, rate) >= POWER;
  let enough = 1;
  while (!isEnough(enough)) {
    enough *= 2;
    if (enough > MAX_CASES) return Number.POSITIVE_INFINITY;
  }
  return smallest(isEnough, Math.floor(enough / 2), enough);
}

/** How many of the cases may fail for their rate still to be shown; −1 where even none is too few cases to tell. */
const mostFailures = (cases: number, limit: number, confidence: number): number =>
  smallest((failures) => binomialCdf(failures, cases, limit) > 1 - confidence, -1, cases) - 1;

/** The first whole number in (`below`, `enough`] that holds, where those that hold come last. */
function smallest(holds: (value: number) => boolean, below: number, enough: number): number {
  let [low, high] = [below, enough];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
