import { studentQuantile } from './beta.ts';
import { type Clusters, clustersOf, effectiveRows, MIN_CLUSTERS, sizesOf } from './clusters.ts';
import { lastAllowed } from './crossing.ts';
import { aucCovariance, type Placements, placements } from './delong.ts';
import { normalQuantile } from './normal.ts';
import type { BinaryRows } from './rows.ts';
import { scaledRows } from './sample-size.ts';
import { type Interval, type Method, notDefined, type Reason, type Uncertain, type Undefined } from './uncertain.ts';

/** An AUC with DeLong's variance, and how many independent rows of each class would say as much. */
export interface AucEstimate {
  readonly auc: number;
  readonly variance: number;
  readonly positives: number;
  readonly negatives: number;
  /** How many clusters the rows come from, where they do, and as how many of one size they say as much. */
  readonly clusters?: { readonly count: number; readonly effective: number };
}

/** Below so many rows of a class nothing is said of an AUC. */
export const MIN_EVENTS_PER_CLASS = 10;

/**
 * Near 0 and 1 DeLong's variance is an estimate from the few rows that stand wrong: with fewer than so many of the
 * smaller class it lets up to twice as many wrong models pass (bench/gate.mjs), and at separation it is 0.
 */
export const MIN_MISPLACED = 10;

export function estimateAuc(rows: BinaryRows): Uncertain | Undefined {
  const shares = placements(rows);
  const clusters = rows.cluster && clustersOf(rows.cluster);
  const few = tooFewForAuc(shares, clusters);
  return few ? notDefined(few, shares.auc) : aucUncertain(aucOf(shares, clusters));
}

export function tooFewForAuc({ positives, negatives }: Placements, clusters?: Clusters): Reason | undefined {
  if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS) return 'too-few-events';
  return clusters && clusters.count < MIN_CLUSTERS ? 'too-few-clusters' : undefined;
}

/** Clusters make the variance larger, as if there were fewer rows: by the design effect. */
export function aucOf(shares: Placements, clusters?: Clusters): AucEstimate {
  const { auc, positives, negatives } = shares;
  const variance = aucCovariance(shares, shares);
  if (!clusters) return { auc, variance, positives, negatives };
  const spread = Math.max(variance, aucCovariance(shares, shares, clusters));
  const effect = variance > 0 ? spread / variance : Math.max(1, (positives + negatives) / clusters.count);
  return {
    auc,
    variance: spread,
    positives: positives / effect,
    negatives: negatives / effect,
    clusters: { count: clusters.count, effective: effectiveRows(sizesOf(clusters)) },
  };
}

const aucUncertain = (estimate: AucEstimate): Uncertain => ({
  kind: 'estimate',
  value: estimate.auc,
  method: aucMethod(estimate),
  ...aucCount(estimate),
  bounds: (confidence) => aucBounds(estimate, confidence),
  needed: (limit, confidence) => aucRows(estimate, limit, confidence),
});

export const aucCount = ({ positives, negatives, clusters }: AucEstimate): Pick<Uncertain, 'n' | 'of'> =>
  clusters === undefined ? { n: positives + negatives, of: 'records' } : { n: clusters.count, of: 'clusters' };

const aucMethod = (estimate: AucEstimate): Method => {
  if (isSparse(estimate)) return 'delong-newcombe';
  return estimate.clusters === undefined ? 'delong-logit' : 'delong-clusters';
};

/** One-sided bounds on the logit scale; where few rows stand wrong, the wider of these and Newcombe's. */
export function aucBounds(estimate: AucEstimate, confidence: number): Interval {
  const { clusters } = estimate;
  const z = clusters === undefined ? normalQuantile(confidence) : studentQuantile(confidence, clusters.effective - 1);
  const delong = delongLogit(estimate, z);
  if (!isSparse(estimate)) return delong;
  const safe = newcombe(estimate, z);
  return { low: Math.min(delong.low, safe.low), high: Math.max(delong.high, safe.high) };
}

function delongLogit({ auc, variance }: AucEstimate, z: number): Interval {
  if (auc <= 0 || auc >= 1) return { low: auc, high: auc };
  const reach = (z * Math.sqrt(variance)) / (auc * (1 - auc));
  const logit = Math.log(auc / (1 - auc));
  return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
}

/** The AUCs at which the one seen would not yet be too far off, with the variance there (Newcombe 2006, method 5). */
function newcombe(estimate: AucEstimate, z: number): Interval {
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
  const { n } = aucCount(estimate);
  const logit = (share: number) => Math.log(share / (1 - share));
  const delong =
    auc > 0 && auc < 1
      ? scaledRows(n, Math.sqrt(variance) / (auc * (1 - auc)), logit(auc) - logit(limit), confidence)
      : 0;
  if (!isSparse(estimate)) return delong;
  return Math.max(delong, scaledRows(n, Math.sqrt(varianceAt(limit, estimate)), auc - limit, confidence));
}
