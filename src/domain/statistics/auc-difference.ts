import { type AucEstimate, aucBounds, aucCount, aucOf, tooFewForAuc } from './auc-interval.ts';
import { clustersOf } from './clusters.ts';
import { aucCovariance, placements } from './delong.ts';
import { moverDifference, moverRatio } from './mover.ts';
import type { BinaryRows } from './rows.ts';
import { scaledRows } from './sample-size.ts';
import { type Interval, notDefined, type Scale, type Uncertain, type Undefined } from './uncertain.ts';

/** Two AUCs on the same rows and the covariance of the two. */
export interface AucPair {
  readonly first: AucEstimate;
  readonly second: AucEstimate;
  readonly covariance: number;
}

/** candidate − champion, or that ÷ champion. */
export function compareAucs(candidate: BinaryRows, champion: BinaryRows, scale: Scale): Uncertain | Undefined {
  const clusters = candidate.cluster && clustersOf(candidate.cluster);
  const [a, b] = [placements(candidate), placements(champion)];
  const few = tooFewForAuc(a, clusters);
  if (few) return notDefined(few, scale === 'absolute' ? a.auc - b.auc : a.auc / b.auc - 1);
  const covariance = aucCovariance(a, b, clusters);
  return aucDifference({ first: aucOf(a, clusters), second: aucOf(b, clusters), covariance }, scale);
}

/**
 * From the bounds that each has on the logit scale and their correlation (Zou and Donner, Statistics in Medicine
 * 2008). Wald's interval on the raw scale lets up to twice as many wrong models pass where AUCs are high.
 */
export function aucDifference(pair: AucPair, scale: Scale): Uncertain {
  const { first, second, covariance } = pair;
  const count = aucCount(first);
  const ratio = scale === 'relative' ? second.auc : 1;
  const standardError = Math.sqrt(Math.max(0, first.variance + second.variance - 2 * covariance)) / ratio;
  const value = (first.auc - second.auc) / ratio;
  return {
    kind: 'estimate',
    value,
    method: scale === 'relative' ? 'delong-mover-ratio' : 'delong-mover',
    ...count,
    bounds: (confidence) => mover(pair, confidence, scale),
    needed: (limit, confidence) => scaledRows(count.n, standardError, value - limit, confidence),
  };
}

function mover({ first, second, covariance }: AucPair, confidence: number, scale: Scale): Interval {
  const spread = Math.sqrt(first.variance * second.variance);
  const correlation = spread > 0 ? covariance / spread : 0;
  const bounded = (one: AucEstimate) => ({ value: one.auc, ...aucBounds(one, confidence) });
  if (scale === 'absolute') return moverDifference(bounded(first), bounded(second), correlation);
  const { low, high } = moverRatio(bounded(first), bounded(second), correlation);
  return { low: low - 1, high: high - 1 };
}
