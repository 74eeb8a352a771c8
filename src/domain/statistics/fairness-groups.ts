import { estimate } from './estimate.ts';
import { type Metric, metricValue, whyUndefined } from './metrics.ts';
import type { ResampleSettings } from './resampled.ts';
import { type Rows, subset } from './rows.ts';
import type { Reason, Uncertain, Undefined } from './uncertain.ts';

/** By row: whether it is in the group. */
export type Mask = Uint8Array;

/** Why a metric of groups does not exist, or has no bound; in which group, counted from 1, where it is one's fault. */
export interface UndefinedInGroup extends Undefined {
  readonly group?: number;
}

export const undefinedIn = (reason: Reason, group?: number, value?: number): UndefinedInGroup => ({
  kind: 'undefined',
  reason,
  ...(group === undefined ? {} : { group }),
  ...(value === undefined ? {} : { value }),
});

export function within<R extends Rows>(rows: R, mask: Mask): R {
  return subset(
    rows,
    Uint32Array.from(mask.keys()).filter((row) => mask[row] === 1),
  );
}

/** A group in which a metric does not exist is told, never left out: it may be the worst off. */
export function whyUndefinedInGroups(
  base: readonly Metric[],
  rows: Rows,
  groups: readonly Mask[],
): UndefinedInGroup | undefined {
  for (const [index, mask] of groups.entries()) {
    const parts = within(rows, mask);
    for (const metric of base) {
      const reason = whyUndefined(metric, parts);
      if (reason) return undefinedIn(reason, index + 1);
    }
  }
  return groups.length < 2 ? undefinedIn('one-group') : undefined;
}

/** By group, the metric's values. */
export const valuesIn = (metric: Metric, rows: Rows, groups: readonly Mask[]): readonly number[] =>
  groups.map((mask) => metricValue(metric, within(rows, mask)));

/** By group, the metric with its uncertainty; the first that has none is told. */
export function estimatesIn(
  metric: Metric,
  rows: Rows,
  groups: readonly Mask[],
  settings: ResampleSettings,
): readonly Uncertain[] | UndefinedInGroup {
  const estimates: Uncertain[] = [];
  for (const [index, mask] of groups.entries()) {
    const measured = estimate(metric, within(rows, mask), settings);
    if (measured.kind === 'undefined') return undefinedIn(measured.reason, index + 1);
    estimates.push(measured);
  }
  return estimates;
}

/** Whether rows that belong together are in several groups, so that what is seen in these is not independent. */
export function isAcross({ cluster }: Rows, groups: readonly Mask[]): boolean {
  if (!cluster) return false;
  const groupOf = new Map<number, number>();
  return cluster.some((each, row) => {
    const group = groups.findIndex((mask) => mask[row] === 1);
    const before = groupOf.get(each) ?? group;
    groupOf.set(each, before);
    return before !== group;
  });
}
