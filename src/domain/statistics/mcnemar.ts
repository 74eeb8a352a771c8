import { binomialCdf } from './beta.ts';
import { normalCdf } from './normal.ts';
import type { Pairs } from './tango.ts';

/** Fewer discordant pairs than this and the test, like the bounds of the difference, is exact. */
export const EXACT_BELOW = 25;

/** The two-sided p-value of "both are right equally often"; without discordant pairs 1 (McNemar 1947, Edwards 1948). */
export function mcnemar({ onlyFirst, onlySecond }: Pairs): number {
  const discordant = onlyFirst + onlySecond;
  if (discordant === 0) return 1;
  const smaller = Math.min(onlyFirst, onlySecond);
  if (discordant < EXACT_BELOW) return Math.min(1, 2 * binomialCdf(smaller, discordant, 0.5));
  const corrected = Math.abs(onlyFirst - onlySecond) - 1;
  return 2 * normalCdf(-Math.max(0, corrected) / Math.sqrt(discordant));
}
