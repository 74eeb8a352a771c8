import { lastAllowed } from './crossing.ts';
import { mcnemar } from './mcnemar.ts';
import { normalQuantile } from './normal.ts';
import { scaledRows } from './sample-size.ts';
import type { CountOf, Interval, Uncertain } from './uncertain.ts';

/** Pairs of decisions on the same rows: only the first was right, only the second was, of so many pairs. */
export interface Pairs {
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly pairs: number;
}

/** Tango's score bounds of a paired difference of proportions, first − second (Tango, Statistics in Medicine 1998). */
export function tango(table: Pairs, confidence: number): Interval {
  const z = normalQuantile(confidence);
  const observed = (table.onlyFirst - table.onlySecond) / table.pairs;
  return {
    low: lastAllowed((difference) => score(table, difference) <= z, observed, -1),
    high: lastAllowed((difference) => score(table, difference) >= -z, observed, 1),
  };
}

export const pairedProportion = (table: Pairs, of: CountOf): Uncertain => {
  const { onlyFirst, onlySecond, pairs } = table;
  const value = (onlyFirst - onlySecond) / pairs;
  const variance = (onlyFirst + onlySecond - (onlyFirst - onlySecond) ** 2 / pairs) / pairs ** 2;
  return {
    kind: 'estimate',
    value,
    method: 'tango',
    n: pairs,
    of,
    bounds: (confidence) => tango(table, confidence),
    pValue: mcnemar(table),
    needed: (limit, confidence) => scaledRows(pairs, Math.sqrt(variance), value - limit, confidence),
  };
};

/** The score statistic at a difference: positive where the data lie above it. */
function score({ onlyFirst: b, onlySecond: c, pairs: n }: Pairs, difference: number): number {
  const distance = b - c - n * difference;
  const variance = n * (2 * discordance(b, c, n, difference) + difference * (1 - difference));
  if (variance > 0) return distance / Math.sqrt(variance);
  return distance === 0 ? 0 : distance * Number.POSITIVE_INFINITY;
}

/** The maximum-likelihood share of pairs in which only the second is right, given the difference. */
function discordance(b: number, c: number, n: number, difference: number): number {
  const linear = -b - c + (2 * n - b + c) * difference;
  const root = Math.sqrt(Math.max(0, linear * linear + 8 * n * c * difference * (1 - difference)));
  return (root - linear) / (4 * n);
}
