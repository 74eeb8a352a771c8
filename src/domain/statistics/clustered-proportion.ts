import { studentQuantile } from './beta.ts';
import { type Clusters, clusterSums, effectiveRows, MIN_CLUSTERS } from './clusters.ts';
import { clustersIn, designEffect, total } from './design-effect.ts';
import { scaledRows } from './sample-size.ts';
import { notDefined, type Uncertain, type Undefined } from './uncertain.ts';
import { wilsonAt } from './wilson.ts';

/** A proportion of rows: those counted, and those of them that hit. */
export interface Share {
  readonly hit: Uint8Array;
  readonly counted: Uint8Array;
}

/**
 * Wilson's bounds with the rows divided by the design effect of the clusters, and Student's t for z (Korn and Graubard,
 * Survey Methodology 1998, who so adjust Clopper and Pearson's). A bootstrap of clusters lets twice as many pass.
 */
export function clusteredProportion({ hit, counted }: Share, clusters: Clusters): Uncertain | Undefined {
  const sizes = clusterSums(counted, clusters);
  const hits = clusterSums(hit, clusters);
  const [n, occurring] = [total(sizes), clustersIn(sizes)];
  const value = total(hits) / n;
  if (occurring < MIN_CLUSTERS) return notDefined('too-few-clusters', value);
  const withHit = clustersIn(hits);
  const withMiss = clustersIn(sizes.map((size, cluster) => size - (hits[cluster] ?? 0)));
  const effect = designEffect({ sizes, sums: hits }, (value * (1 - value)) / n, Math.min(withHit, withMiss));
  const deviation = Math.sqrt((value * (1 - value) * effect) / n);
  return {
    kind: 'estimate',
    value,
    method: 'wilson-clusters',
    n: occurring,
    of: 'clusters',
    bounds: (confidence) => wilsonAt(value, n / effect, studentQuantile(confidence, effectiveRows(sizes) - 1)),
    needed: (limit, confidence) => scaledRows(occurring, deviation, value - limit, confidence),
  };
}
