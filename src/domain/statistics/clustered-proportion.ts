import { studentQuantile } from './beta.ts';
import { type Clusters, clusterSums, MIN_CLUSTERS } from './clusters.ts';
import { scaledRows } from './sample-size.ts';
import { notDefined, type Uncertain, type Undefined } from './uncertain.ts';
import { wilsonAt } from './wilson.ts';

/** A proportion of rows: those counted, and those of them that hit. */
export interface Share {
  readonly hit: Uint8Array;
  readonly counted: Uint8Array;
}

/**
 * Where fewer clusters hold a hit, or a miss, their spread shows too few of the bad ones; each cluster then counts as
 * if its rows were all alike (bench/gate.mjs: else up to 11 % of the models at the limit pass).
 */
const MIN_TELLING_CLUSTERS = 15;

/**
 * Wilson's bounds with the rows divided by the design effect of the clusters, and Student's t for z (Korn and Graubard,
 * Survey Methodology 1998, who so adjust Clopper and Pearson's). A bootstrap of clusters lets twice as many pass.
 */
export function clusteredProportion({ hit, counted }: Share, clusters: Clusters): Uncertain | Undefined {
  const sizes = clusterSums(counted, clusters);
  const hits = clusterSums(hit, clusters);
  const [n, right] = [total(sizes), total(hits)];
  const value = right / n;
  const occurring = sizes.reduce((sum, size) => sum + Number(size > 0), 0);
  if (occurring < MIN_CLUSTERS) return notDefined('too-few-clusters', value);
  const effective = effectiveSize(sizes, hits, occurring);
  const deviation = Math.sqrt((value * (1 - value)) / effective);
  return {
    kind: 'estimate',
    value,
    method: 'wilson-clusters',
    n: occurring,
    of: 'clusters',
    bounds: (confidence) => wilsonAt(value, effective, studentQuantile(confidence, occurring - 1)),
    needed: (limit, confidence) => scaledRows(occurring, deviation, value - limit, confidence),
  };
}

/** As many independent rows would say as much: never more than there are. */
function effectiveSize(sizes: Float64Array, hits: Float64Array, occurring: number): number {
  const n = total(sizes);
  const value = total(hits) / n;
  let [squares, sizeSquares, withHit, withMiss] = [0, 0, 0, 0];
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    const [size = 0, right = 0] = [sizes[cluster], hits[cluster]];
    squares += (right - value * size) ** 2;
    sizeSquares += size * size;
    withHit += Number(right > 0);
    withMiss += Number(right < size);
  }
  const variance = (occurring / (occurring - 1)) * (squares / (n * n));
  const seen = variance > 0 ? Math.min(n, (value * (1 - value)) / variance) : n;
  return Math.min(withHit, withMiss) < MIN_TELLING_CLUSTERS ? Math.min(seen, (n * n) / sizeSquares) : seen;
}

const total = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0);
