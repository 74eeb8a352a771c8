import { clusterSums, clustersOf, effectiveRows, sizesOf } from './clusters.ts';
import { withoutOwn } from './design-effect.ts';
import { type Linear, linearUncertain } from './skewed-mean.ts';
import type { Rising } from './terms.ts';
import type { Method, Scale, Uncertain, Undefined } from './uncertain.ts';

/** From what each row adds to a value, what is known of it: rows are independent, or the clusters that they are in. */
export function fromInfluence(linear: Linear, cluster: Uint32Array | undefined, method: Method): Uncertain | Undefined {
  if (!cluster) return linearUncertain(linear, method, 'records');
  const clusters = clustersOf(cluster);
  const sizes = sizesOf(clusters);
  const sums = clusterSums(linear.influence, clusters);
  const influence = sums.map((sum, each) => {
    const share = (sizes[each] ?? 0) / cluster.length;
    return (withoutOwn(sum, share) * (clusters.count - 1)) / cluster.length;
  });
  return linearUncertain({ ...linear, influence, freedom: effectiveRows(sizes) - 1 }, method, 'clusters');
}

/** What each row adds to the mean of all. */
export function meanInfluence(terms: Float64Array): Linear {
  let sum = 0;
  for (const each of terms) sum += each;
  const value = sum / terms.length;
  return { value, influence: terms.map((each) => each - value) };
}

export const changeIn = (first: number, second: number, scale: Scale): number =>
  scale === 'relative' ? (first - second) / Math.abs(second) : first - second;

/** first − second of two estimates on the same rows, or that ÷ |second|. */
export function changeInfluence(first: Linear, second: Linear, scale: Scale): Linear {
  const difference = first.value - second.value;
  if (scale === 'absolute') {
    return { value: difference, influence: first.influence.map((each, row) => each - (second.influence[row] ?? 0)) };
  }
  const ratio = first.value / second.value;
  const base = Math.abs(second.value);
  return {
    value: difference / base,
    influence: first.influence.map((each, row) => (each - ratio * (second.influence[row] ?? 0)) / base),
  };
}

/** What each row adds to a function of the mean, to first order. */
export function throughSlope({ value, influence }: Linear, { value: of, slope }: Rising): Linear {
  const by = slope(value);
  return { value: of(value), influence: by === 1 ? influence : influence.map((each) => each * by) };
}
