import { betaQuantile } from './beta.ts';
import { proportionRows } from './sample-size.ts';
import type { CountOf, Interval, Uncertain } from './uncertain.ts';

/** Exact bounds of a proportion, each one-sided: never let through more often than they say (Clopper and Pearson 1934). */
export const clopperPearson = (successes: number, n: number, confidence: number): Interval => ({
  low: successes === 0 ? 0 : betaQuantile(1 - confidence, successes, n - successes + 1),
  high: successes === n ? 1 : betaQuantile(confidence, successes + 1, n - successes),
});

/** A proportion that is judged strictly: rates of failure, of which often none is seen. */
export const exactProportion = (successes: number, n: number, of: CountOf): Uncertain => ({
  kind: 'estimate',
  value: successes / n,
  method: 'clopper-pearson',
  n,
  of,
  bounds: (confidence) => clopperPearson(successes, n, confidence),
  needed: (limit, confidence) => proportionRows(successes / n, limit, confidence),
});
