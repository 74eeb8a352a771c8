/** From fewer clusters nothing is said: their spread is not known well enough, even with Student's t (bench/gate.mjs). */
export const MIN_CLUSTERS = 20;

/** Which cluster each row is in, numbered without gaps. */
export interface Clusters {
  readonly of: Uint32Array;
  readonly count: number;
}

/** A slice has some clusters of the whole only: they are numbered anew. */
export function clustersOf(cluster: Uint32Array): Clusters {
  let highest = 0;
  for (const each of cluster) if (each > highest) highest = each;
  const numbers = new Int32Array(highest + 1).fill(-1);
  let count = 0;
  const of = cluster.map((each) => {
    if (numbers[each] === -1) numbers[each] = count++;
    return numbers[each] ?? 0;
  });
  return { of, count };
}

/** The sum of the rows' values in each cluster. */
export function clusterSums(values: ArrayLike<number>, { of, count }: Clusters): Float64Array {
  const sums = new Float64Array(count);
  for (let row = 0; row < of.length; row++) {
    const cluster = of[row] ?? 0;
    sums[cluster] = (sums[cluster] ?? 0) + (values[row] ?? Number.NaN);
  }
  return sums;
}

/** How many rows each has. */
export const sizesOf = (clusters: Clusters): Float64Array =>
  clusterSums(new Uint8Array(clusters.of.length).fill(1), clusters);

/** As many rows of equal weight would say as much, or clusters of equal size (Kish 1965). */
export function effectiveRows(weight: Float64Array): number {
  let [sum, squares] = [0, 0];
  for (const each of weight) {
    sum += each;
    squares += each * each;
  }
  return squares > 0 ? (sum * sum) / squares : 0;
}
