import { studentQuantile } from './beta.ts';
import type { Statistic } from './bootstrap.ts';
import type { Clusters } from './clusters.ts';
import { seeded } from './random.ts';
import { scaledRows } from './sample-size.ts';
import { type CountOf, notDefined, type Uncertain, type Undefined } from './uncertain.ts';

/** Above so many rows 2,000 resamples take too long, and say no more than this does. */
export const MAX_BOOTSTRAP_ROWS = 100_000;

/** As many groups: Student's t with 99 degrees of freedom is 1 % wider than a normal interval. */
const GROUPS = 100;

interface Many {
  readonly size: number;
  readonly statistic: Statistic;
  readonly value: number;
  readonly clusters?: Clusters | undefined;
  readonly weight?: Float64Array | undefined;
}

/** The statistic without each of 100 random groups of rows, or clusters; their spread is its variance (Shao and Wu 1989). */
export function groupedJackknife(
  many: Many,
  seed: number,
  { n, of }: { readonly n: number; readonly of: CountOf },
): Uncertain | Undefined {
  const { value } = many;
  const without = leaveGroupsOut(many, seed);
  if (without.some(Number.isNaN)) return notDefined('undefined-resamples', value);
  const mean = without.reduce((sum, each) => sum + each, 0) / GROUPS;
  const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const deviation = Math.sqrt(((GROUPS - 1) / GROUPS) * squares);
  if (!(deviation > 1e-12 * Math.abs(value))) return notDefined('degenerate', value);
  return {
    kind: 'estimate',
    value,
    method: 'jackknife-groups',
    n,
    of,
    bounds: (confidence) => {
      const reach = studentQuantile(confidence, GROUPS - 1) * deviation;
      return { low: value - reach, high: value + reach };
    },
    needed: (limit, confidence) => scaledRows(n, deviation, value - limit, confidence),
  };
}

function leaveGroupsOut({ size, statistic, clusters, weight: base }: Many, seed: number): Float64Array {
  const groupOfUnit = new Uint32Array(clusters?.count ?? size);
  seeded(seed).fill(groupOfUnit, GROUPS);
  const weight = new Float64Array(size);
  return Float64Array.from({ length: GROUPS }, (_, group) => {
    for (let row = 0; row < size; row++) {
      const isOut = groupOfUnit[clusters ? (clusters.of[row] ?? 0) : row] === group;
      weight[row] = isOut ? 0 : (base?.[row] ?? 1);
    }
    return statistic(weight);
  });
}
