import { clopperPearson } from './clopper-pearson.ts';
import { lastAllowed } from './crossing.ts';
import { EXACT_BELOW, mcnemar } from './mcnemar.ts';
import { moverDifference } from './mover.ts';
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
export const tango = (table: Pairs, confidence: number): Interval => tangoAt(table, normalQuantile(confidence));

/** The same at any z; the counts need not be whole. */
export function tangoAt(table: Pairs, z: number): Interval {
  const observed = (table.onlyFirst - table.onlySecond) / table.pairs;
  return {
    low: lastAllowed((difference) => score(table, difference) <= z, observed, -1),
    high: lastAllowed((difference) => score(table, difference) >= -z, observed, 1),
  };
}

export const pairedProportion = (table: Pairs, of: CountOf): Uncertain => {
  const isExact = table.onlyFirst + table.onlySecond < EXACT_BELOW;
  return {
    kind: 'estimate',
    value: (table.onlyFirst - table.onlySecond) / table.pairs,
    method: isExact ? 'tango-exact' : 'tango',
    n: table.pairs,
    of,
    bounds: (confidence) => (isExact ? ofFewDiscordant(table, confidence) : tango(table, confidence)),
    pValue: mcnemar(table),
    needed: (limit, confidence) => pairsNeeded(table, table.pairs, limit, confidence),
  };
};

/** Where few pairs are discordant, counts are coarse: the wider of Tango's and, by MOVER, of exact bounds of each share. */
function ofFewDiscordant(table: Pairs, confidence: number): Interval {
  const score = tango(table, confidence);
  const bounded = (count: number) => ({
    value: count / table.pairs,
    ...clopperPearson(count, table.pairs, confidence),
  });
  const exact = moverDifference(bounded(table.onlyFirst), bounded(table.onlySecond), 0);
  return { low: Math.min(score.low, exact.low), high: Math.max(score.high, exact.high) };
}

/** Of `n` units that gave this table. */
export function pairsNeeded(
  { onlyFirst, onlySecond, pairs }: Pairs,
  n: number,
  limit: number,
  confidence: number,
): number {
  const variance = (onlyFirst + onlySecond - (onlyFirst - onlySecond) ** 2 / pairs) / pairs ** 2;
  return scaledRows(n, Math.sqrt(variance), (onlyFirst - onlySecond) / pairs - limit, confidence);
}

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
