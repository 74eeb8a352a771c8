import type { Interval } from './uncertain.ts';

/** An estimate with its bounds at some confidence. */
export interface Bounded extends Interval {
  readonly value: number;
}

/**
 * first − second from the bounds of each and the correlation of both estimates (Zou and Donner, Statistics in Medicine
 * 2008). With Wilson's bounds and the correlation φ of paired decisions this is Newcombe's method 10.
 */
export function moverDifference(first: Bounded, second: Bounded, correlation: number): Interval {
  const difference = first.value - second.value;
  return {
    low: difference - reach(first.value - first.low, second.high - second.value, correlation),
    high: difference + reach(first.high - first.value, second.value - second.low, correlation),
  };
}

/** first ÷ second, both above 0: where the bound of first − ratio·second is 0 (Donner and Zou, SMMR 2012). */
export function moverRatio(first: Bounded, second: Bounded, correlation: number): Interval {
  return {
    low: crossing(first, second, correlation, first.value - first.low, second.high - second.value, -1),
    high: crossing(first, second, correlation, first.high - first.value, second.value - second.low, 1),
  };
}

function reach(own: number, others: number, correlation: number): number {
  return Math.sqrt(Math.max(0, own * own - 2 * correlation * own * others + others * others));
}

/** The root of (a − r·b)² = own² − 2ρ·own·r·others + r²·others² on the asked side. */
function crossing(
  { value: a }: Bounded,
  { value: b }: Bounded,
  correlation: number,
  own: number,
  others: number,
  side: 1 | -1,
): number {
  const square = b * b - others * others;
  const middle = a * b - correlation * own * others;
  const root = Math.sqrt(Math.max(0, middle * middle - square * (a * a - own * own)));
  if (square <= 0) return side === 1 ? Number.POSITIVE_INFINITY : (middle - root) / square;
  return (middle + side * root) / square;
}
