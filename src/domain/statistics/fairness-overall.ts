import type { Bounding } from './extremes.ts';
import { differenceOf, mapped, ratioOf } from './fairness-contrasts.ts';
import { estimatesIn, isAcross, type Mask, type UndefinedInGroup, undefinedIn, within } from './fairness-groups.ts';
import { tooFewToResample } from './floors.ts';
import { basisOf, type Metric, proportionOf, statisticOf } from './metrics.ts';
import { type ResampleSettings, resampled } from './resampled.ts';
import type { Rows } from './rows.ts';

type Kind = 'difference' | 'ratio';

/** By group, what it has over all rows, with its sign. */
export function againstAll(
  metric: Metric,
  rows: Rows,
  groups: readonly Mask[],
  kind: Kind,
  settings: ResampleSettings,
): readonly Bounding[] | UndefinedInGroup {
  const found: Bounding[] = [];
  const isShare = basisOf(metric) === 'proportion' && !rows.weight;
  for (const [index, mask] of groups.entries()) {
    const one = isShare ? byRest(metric, rows, mask, kind, settings) : byBootstrap(metric, rows, mask, kind, settings);
    if ('kind' in one) return one.group === undefined ? one : { ...one, group: index + 1 };
    found.push(one);
  }
  return found;
}

/**
 * A share of all rows is a mixture of the group's and of the others': group − all = (1 − p)(group − others), and
 * group ÷ all = 1 ÷ (p + (1 − p) · others ÷ group), where p is the part of the counted rows that the group has, taken
 * as it is.
 */
function byRest(
  metric: Metric,
  rows: Rows,
  mask: Mask,
  kind: Kind,
  settings: ResampleSettings,
): Bounding | UndefinedInGroup {
  const parts = [mask, mask.map((each) => 1 - each)];
  const estimates = estimatesIn(metric, rows, parts, settings);
  if ('kind' in estimates) return estimates;
  const [group, others] = estimates;
  if (!group || !others) return undefinedIn('one-group');
  const share = total(proportionOf(metric, within(rows, mask)).counted) / total(proportionOf(metric, rows).counted);
  const across = isAcross(rows, parts);
  if (kind === 'difference') return mapped(differenceOf(group, others, across), (each) => (1 - share) * each);
  return mapped(ratioOf(others, group, across), (each) => 1 / (share + (1 - share) * each), true);
}

/** With its sign it has no bias to one side, as the largest of all has. */
function byBootstrap(
  metric: Metric,
  rows: Rows,
  mask: Mask,
  kind: Kind,
  settings: ResampleSettings,
): Bounding | UndefinedInGroup {
  const few = tooFewToResample(within(rows, mask));
  if (few) return undefinedIn(few, 1);
  const value = statisticOf(metric, rows);
  const inGroup = new Float64Array(rows.size);
  const contrast = (weight: Float64Array) => {
    for (let row = 0; row < rows.size; row++) inGroup[row] = (weight[row] ?? 0) * (mask[row] ?? 0);
    return kind === 'difference' ? value(inGroup) - value(weight) : value(inGroup) / value(weight);
  };
  const measured = resampled(rows.size, contrast, settings, rows);
  return measured.kind === 'undefined' ? undefinedIn(measured.reason, 1) : measured;
}

const total = (values: Uint8Array): number => values.reduce((sum, each) => sum + each, 0);
