import { exactProportion } from './clopper-pearson.ts';
import { normalQuantile } from './normal.ts';
import { proportionRows } from './sample-size.ts';
import type { CountOf, Interval, Uncertain } from './uncertain.ts';

/** Wilson's score bounds of a proportion, each one-sided at `confidence`, within [0, 1] (Wilson, JASA 1927). */
export const wilson = (successes: number, n: number, confidence: number): Interval =>
  wilsonAt(successes / n, n, normalQuantile(confidence));

/** The same for a share of what says as much as `n` rows, and any z. */
export function wilsonAt(share: number, n: number, z: number): Interval {
  const middle = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const shrink = 1 + (z * z) / n;
  return { low: Math.max(0, (middle - reach) / shrink), high: Math.min(1, (middle + reach) / shrink) };
}

/** Of fewer rows counts are so coarse that Wilson's bounds let up to 7 % of the models at the limit pass (bench/gate.mjs). */
const EXACT_BELOW = 100;

export const proportion = (successes: number, n: number, of: CountOf): Uncertain =>
  n < EXACT_BELOW
    ? exactProportion(successes, n, of)
    : {
        kind: 'estimate',
        value: successes / n,
        method: 'wilson',
        n,
        of,
        bounds: (confidence) => wilson(successes, n, confidence),
        needed: (limit, confidence) => proportionRows(successes / n, limit, confidence),
      };
