import { type AucEstimate, aucBounds } from './auc-interval.ts';
import { moverDifference } from './mover.ts';
import { scaledRows } from './sample-size.ts';
import type { Interval, Uncertain } from './uncertain.ts';

/** Two AUCs on the same rows and the covariance of the two. */
export interface AucPair {
  readonly first: AucEstimate;
  readonly second: AucEstimate;
  readonly covariance: number;
}

/**
 * first − second, from the bounds that each has on the logit scale and their correlation (Zou and Donner, Statistics
 * in Medicine 2008). Wald's interval on the raw scale lets up to twice as many wrong models pass where AUCs are high.
 */
export const aucDifference = (pair: AucPair): Uncertain => {
  const { first, second, covariance } = pair;
  const n = first.positives + first.negatives;
  const standardError = Math.sqrt(Math.max(0, first.variance + second.variance - 2 * covariance));
  return {
    kind: 'estimate',
    value: first.auc - second.auc,
    method: 'delong-mover',
    n,
    of: 'records',
    bounds: (confidence) => mover(pair, confidence),
    needed: (limit, confidence) => scaledRows(n, standardError, first.auc - second.auc - limit, confidence),
  };
};

function mover({ first, second, covariance }: AucPair, confidence: number): Interval {
  const spread = Math.sqrt(first.variance * second.variance);
  const bounded = (one: AucEstimate) => ({ value: one.auc, ...aucBounds(one, confidence) });
  return moverDifference(bounded(first), bounded(second), spread > 0 ? covariance / spread : 0);
}
