import { lastAllowed } from './crossing.ts';
import { normalQuantile } from './normal.ts';
import { scaledRows } from './sample-size.ts';
import type { Interval, Method, Uncertain } from './uncertain.ts';

/** An AUC with DeLong's variance and how many rows of each class it is over. */
export interface AucEstimate {
  readonly auc: number;
  readonly variance: number;
  readonly positives: number;
  readonly negatives: number;
}

/** Below so many rows of a class nothing is said of an AUC. */
export const MIN_EVENTS_PER_CLASS = 10;

/**
 * Near 0 and 1 DeLong's variance is an estimate from the few rows that stand wrong: with fewer than so many of the
 * smaller class it lets up to twice as many wrong models pass (bench/gate.mjs), and at separation it is 0.
 */
export const MIN_MISPLACED = 10;

export const aucUncertain = (estimate: AucEstimate): Uncertain => ({
  kind: 'estimate',
  value: estimate.auc,
  method: aucMethod(estimate),
  n: estimate.positives + estimate.negatives,
  of: 'records',
  bounds: (confidence) => aucBounds(estimate, confidence),
  needed: (limit, confidence) => aucRows(estimate, limit, confidence),
});

export const aucMethod = (estimate: AucEstimate): Method => (isSparse(estimate) ? 'delong-newcombe' : 'delong-logit');

/** One-sided bounds on the logit scale; where few rows stand wrong, the wider of these and Newcombe's. */
export function aucBounds(estimate: AucEstimate, confidence: number): Interval {
  const delong = delongLogit(estimate, confidence);
  if (!isSparse(estimate)) return delong;
  const safe = newcombe(estimate, confidence);
  return { low: Math.min(delong.low, safe.low), high: Math.max(delong.high, safe.high) };
}

function delongLogit({ auc, variance }: AucEstimate, confidence: number): Interval {
  if (auc <= 0 || auc >= 1) return { low: auc, high: auc };
  const reach = (normalQuantile(confidence) * Math.sqrt(variance)) / (auc * (1 - auc));
  const logit = Math.log(auc / (1 - auc));
  return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
}

/** The AUCs at which the one seen would not yet be too far off, with the variance there (Newcombe 2006, method 5). */
function newcombe(estimate: AucEstimate, confidence: number): Interval {
  const z = normalQuantile(confidence);
  const near = (theta: number) => (estimate.auc - theta) ** 2 <= z * z * varianceAt(theta, estimate);
  return { low: lastAllowed(near, estimate.auc, 0), high: lastAllowed(near, estimate.auc, 1) };
}

/** Hanley and McNeil's variance with one size for both classes but the product, as Newcombe takes it. */
function varianceAt(theta: number, { positives, negatives }: AucEstimate): number {
  const size = (positives + negatives) / 2 - 1;
  const spread = 1 + (size * (1 - theta)) / (2 - theta) + (size * theta) / (1 + theta);
  return (theta * (1 - theta) * spread) / (positives * negatives);
}

function isSparse({ auc, positives, negatives }: AucEstimate): boolean {
  return Math.min(positives, negatives) * Math.min(auc, 1 - auc) < MIN_MISPLACED;
}

function aucRows(estimate: AucEstimate, limit: number, confidence: number): number {
  const { auc, variance } = estimate;
  const n = estimate.positives + estimate.negatives;
  const logit = (share: number) => Math.log(share / (1 - share));
  const delong =
    auc > 0 && auc < 1
      ? scaledRows(n, Math.sqrt(variance) / (auc * (1 - auc)), logit(auc) - logit(limit), confidence)
      : 0;
  if (!isSparse(estimate)) return delong;
  return Math.max(delong, scaledRows(n, Math.sqrt(varianceAt(limit, estimate)), auc - limit, confidence));
}
