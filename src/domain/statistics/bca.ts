import { quantile, type Statistic } from './bootstrap.ts';
import { normalCdf, normalQuantile } from './normal.ts';

/** Above so many rows the jackknife leaves out groups: the acceleration is the same to first order, the work bounded. */
const MAX_JACKKNIFE_GROUPS = 1000;

/** Corrections for bias and skewness (Efron, JASA 1987). */
export interface Corrections {
  readonly bias: number;
  readonly acceleration: number;
}

/** Undefined where leaving rows out leaves the metric undefined, or every replicate lies on one side of the value. */
export function corrections(
  value: number,
  replicates: Float64Array,
  n: number,
  statistic: Statistic,
): Corrections | undefined {
  const bias = normalQuantile(shareBelow(replicates, value));
  const acceleration = skewness(jackknife(n, statistic));
  return Number.isFinite(bias) && Number.isFinite(acceleration) ? { bias, acceleration } : undefined;
}

/** The one-sided bound below which a share of the corrected distribution lies. */
export function bcaBound(replicates: Float64Array, share: number, { bias, acceleration }: Corrections): number {
  const shifted = bias + normalQuantile(share);
  return quantile(replicates, normalCdf(bias + shifted / (1 - acceleration * shifted)));
}

/** Values equal to the estimate count half. */
function shareBelow(replicates: Float64Array, value: number): number {
  const below = replicates.reduce((sum, each) => sum + (each < value ? 1 : each === value ? 0.5 : 0), 0);
  return below / replicates.length;
}

function jackknife(n: number, statistic: Statistic): Float64Array {
  const groups = Math.min(n, MAX_JACKKNIFE_GROUPS);
  const weight = new Float64Array(n).fill(1);
  return Float64Array.from({ length: groups }, (_, group) => {
    for (let row = group; row < n; row += groups) weight[row] = 0;
    const without = statistic(weight);
    for (let row = group; row < n; row += groups) weight[row] = 1;
    return without;
  });
}

function skewness(without: Float64Array): number {
  const mean = without.reduce((sum, each) => sum + each, 0) / without.length;
  let [squares, cubes] = [0, 0];
  for (const each of without) {
    squares += (mean - each) ** 2;
    cubes += (mean - each) ** 3;
  }
  return cubes / (6 * squares ** 1.5);
}
