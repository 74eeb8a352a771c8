/** Rows of each cluster that are counted, and the sum of what they say. */
export interface ClusterTotals {
  readonly sizes: Float64Array;
  readonly sums: Float64Array;
}

/**
 * Where fewer clusters show the rarer of what is counted, their spread shows too little of it; each cluster then counts
 * as if its rows were all alike (bench/gate.mjs: else up to 11 % of the models at the limit pass).
 */
const MIN_TELLING_CLUSTERS = 15;

/** By how much the variance of the mean is larger than that of as many independent rows; never less than 1 (Kish 1965). */
export function designEffect({ sizes, sums }: ClusterTotals, independent: number, telling: number): number {
  const [n, mean, occurring] = [total(sizes), total(sums) / total(sizes), clustersIn(sizes)];
  let [squares, sizeSquares] = [0, 0];
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    const [size = 0, sum = 0] = [sizes[cluster], sums[cluster]];
    squares += withoutOwn(sum - mean * size, size / n) ** 2;
    sizeSquares += size * size;
  }
  const between = ((occurring - 1) / occurring) * (squares / (n * n));
  const seen = independent > 0 ? Math.max(1, between / independent) : 1;
  return telling < MIN_TELLING_CLUSTERS ? Math.max(seen, sizeSquares / n) : seen;
}

/**
 * What a cluster is off by, from the mean of all others: as it pulls the mean to itself, it seems nearer than it is, a
 * large one most. Sums of its squares are the jackknife's (CR3: Bell and McCaffrey, Survey Methodology 2002).
 */
export const withoutOwn = (off: number, share: number): number => off / (1 - share);

/** Those that have a row that is counted. */
export const clustersIn = (sizes: Float64Array): number => sizes.reduce((sum, size) => sum + Number(size > 0), 0);

export const total = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0);
