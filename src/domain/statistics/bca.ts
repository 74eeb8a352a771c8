import { quantile, type Statistic } from './bootstrap.ts';
import type { Clusters } from './clusters.ts';
import { normalCdf, normalQuantile } from './normal.ts';

/** Above so many rows the jackknife leaves out groups: the acceleration is the same to first order, the work bounded. */
const MAX_JACKKNIFE_GROUPS = 1000;

/** Of very many rows the acceleration is next to nothing, and so few groups tell as much. */
const MANY_ROWS = 10_000;
const GROUPS_OF_MANY = 200;

/** Corrections for bias and skewness (Efron, JASA 1987). */
export interface Corrections {
  readonly bias: number;
  readonly acceleration: number;
}

/** Values of the statistic with a unit left out, and how many units each of them stands for. */
export interface LeftOut {
  readonly values: Float64Array;
  readonly times?: Float64Array;
}

/** Undefined where leaving units out leaves the metric undefined, or every replicate lies on one side of the value. */
export function corrections(value: number, replicates: Float64Array, leftOut: LeftOut): Corrections | undefined {
  const bias = normalQuantile(shareBelow(replicates, value));
  const acceleration = skewness(leftOut);
  return Number.isFinite(bias) && Number.isFinite(acceleration) ? { bias, acceleration } : undefined;
}

/** The one-sided bound at `z` (for a share, its quantile) of the corrected distribution. */
export function bcaBound(replicates: Float64Array, z: number, { bias, acceleration }: Corrections): number {
  const shifted = bias + z;
  return quantile(replicates, normalCdf(bias + shifted / (1 - acceleration * shifted)));
}

/** Leaves out each row (or cluster), or groups of them where they are many. */
export function leaveOut(size: number, statistic: Statistic, clusters?: Clusters, base?: Float64Array): LeftOut {
  const units = clusters?.count ?? size;
  const groups = Math.min(units, units > MANY_ROWS ? GROUPS_OF_MANY : MAX_JACKKNIFE_GROUPS);
  const weight = base ? base.slice() : new Float64Array(size).fill(1);
  const rows = rowsByGroup(size, groups, clusters);
  const values = Float64Array.from(rows, (group) => {
    for (const row of group) weight[row] = 0;
    const without = statistic(weight);
    for (const row of group) weight[row] = base?.[row] ?? 1;
    return without;
  });
  return { values };
}

function rowsByGroup(size: number, groups: number, clusters?: Clusters): readonly number[][] {
  const rows = Array.from({ length: groups }, (): number[] => []);
  for (let row = 0; row < size; row++) rows[(clusters?.of[row] ?? row) % groups]?.push(row);
  return rows;
}

/** Values equal to the estimate count half. */
function shareBelow(replicates: Float64Array, value: number): number {
  const below = replicates.reduce((sum, each) => sum + (each < value ? 1 : each === value ? 0.5 : 0), 0);
  return below / replicates.length;
}

function skewness({ values, times }: LeftOut): number {
  let [count, sum] = [0, 0];
  values.forEach((each, at) => {
    const weighs = times?.[at] ?? 1;
    count += weighs;
    sum += weighs * each;
  });
  const mean = sum / count;
  let [squares, cubes] = [0, 0];
  values.forEach((each, at) => {
    const weighs = times?.[at] ?? 1;
    squares += weighs * (mean - each) ** 2;
    cubes += weighs * (mean - each) ** 3;
  });
  return cubes / (6 * squares ** 1.5);
}
