import { normalQuantile } from './normal.ts';

/** The power with which "needs about n more records" is meant. */
export const POWER = 0.8;

/** Rows that a one-sided score test of one proportion needs, if the truth is `p` and the limit `p0` (Fleiss, 1981). */
export function proportionRows(p: number, p0: number, confidence: number): number {
  const [alpha, beta] = [normalQuantile(confidence), normalQuantile(POWER)];
  return ((alpha * Math.sqrt(p0 * (1 - p0)) + beta * Math.sqrt(p * (1 - p))) / (p - p0)) ** 2;
}

/** Rows needed where `standardError` was seen at `n` rows and falls with their root; `distance` on the same scale. */
export const scaledRows = (n: number, standardError: number, distance: number, confidence: number): number =>
  n * (((normalQuantile(confidence) + normalQuantile(POWER)) * standardError) / distance) ** 2;
