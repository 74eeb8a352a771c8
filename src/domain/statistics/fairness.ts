import { isWithoutInterval } from './estimate.ts';
import { type Bounding, largestOf, meanOfAll, smallestOf } from './extremes.ts';
import { bothSigns, bothWays, differenceOf, everyPair, ratioOf } from './fairness-contrasts.ts';
import {
  estimatesIn,
  isAcross,
  type Mask,
  type UndefinedInGroup,
  undefinedIn,
  valuesIn,
  whyUndefinedInGroups,
} from './fairness-groups.ts';
import type { FairnessMetric } from './fairness-metric.ts';
import { againstAll } from './fairness-overall.ts';
import { type Metric, metricValue } from './metrics.ts';
import { normalQuantile } from './normal.ts';
import type { ResampleSettings } from './resampled.ts';
import type { Rows } from './rows.ts';
import { scaledRows } from './sample-size.ts';
import type { Method, Uncertain } from './uncertain.ts';

/**
 * A metric of groups with its uncertainty, by bounds of every two groups, or of each. A bootstrap of the largest
 * difference would be too large on average, the more so the fairer the model is: near 0 no bound of it holds.
 */
export function fairness(
  metric: FairnessMetric,
  rows: Rows,
  groups: readonly Mask[],
  settings: ResampleSettings,
): Uncertain | UndefinedInGroup {
  const missing = whyUndefinedInGroups(metric.base, rows, groups);
  if (missing) return missing;
  const value = fairnessValue(metric, rows, groups);
  if (Number.isNaN(value)) return undefinedIn('zero-division');
  const extremes: Bounding[] = [];
  for (const base of metric.base) {
    if (isWithoutInterval(base)) return undefinedIn('no-interval', undefined, value);
    const contrasts = contrastsOf(base, metric, rows, groups, settings);
    if ('kind' in contrasts) return { ...contrasts, value };
    extremes.push(extremeOf(metric, contrasts));
  }
  return uncertain(metric, value, combined(metric, extremes), rows);
}

/** The number alone: Fairlearn's, but that a rate of nothing does not exist (there it is 0). NaN where it is 0 ÷ 0. */
export function fairnessValue(metric: FairnessMetric, rows: Rows, groups: readonly Mask[]): number {
  const values = metric.base.map((base) => groupedValue(base, metric, rows, groups));
  if (metric.odds === 'mean') return values.reduce((sum, each) => sum + each, 0) / values.length;
  return isSmallest(metric) ? Math.min(...values) : Math.max(...values);
}

function groupedValue(
  base: Metric,
  { aggregate, method }: FairnessMetric,
  rows: Rows,
  groups: readonly Mask[],
): number {
  const values = valuesIn(base, rows, groups);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (aggregate === 'group_min') return least;
  if (aggregate === 'group_max') return most;
  const overall = method === 'to_overall' ? metricValue(base, rows) : undefined;
  if (aggregate === 'difference') return overall === undefined ? most - least : farthest(values, overall);
  return overall === undefined ? least / most : Math.min(...values.map((each) => belowOne(each / overall)));
}

const farthest = (values: readonly number[], from: number): number =>
  Math.max(...values.map((each) => Math.abs(each - from)));

const belowOne = (ratio: number): number => (ratio > 1 ? 1 / ratio : ratio);

const isSmallest = ({ aggregate }: FairnessMetric): boolean => aggregate === 'ratio' || aggregate === 'group_min';

/** All the numbers of which the metric is the largest or smallest. */
function contrastsOf(
  base: Metric,
  { aggregate, method }: FairnessMetric,
  rows: Rows,
  groups: readonly Mask[],
  settings: ResampleSettings,
): readonly Bounding[] | UndefinedInGroup {
  const isOfOne = aggregate === 'group_min' || aggregate === 'group_max';
  if (!isOfOne && method === 'to_overall') {
    const contrasts = againstAll(base, rows, groups, aggregate, settings);
    if ('kind' in contrasts) return contrasts;
    return contrasts.flatMap(aggregate === 'difference' ? bothSigns : bothWays);
  }
  const estimates = estimatesIn(base, rows, groups, settings);
  if ('kind' in estimates || isOfOne) return estimates;
  const across = isAcross(rows, groups);
  const made = aggregate === 'difference' ? differenceOf : ratioOf;
  return everyPair(estimates, (first, second) => made(first, second, across));
}

const extremeOf = (metric: FairnessMetric, contrasts: readonly Bounding[]): Bounding =>
  isSmallest(metric) ? smallestOf(contrasts) : largestOf(contrasts);

function combined(metric: FairnessMetric, extremes: readonly Bounding[]): Bounding {
  if (metric.odds === 'mean') return meanOfAll(extremes);
  return extremeOf(metric, extremes);
}

/** Two groups differ by 0 at least, and none is more than all of another. */
const END: Readonly<Record<string, (bound: number) => number>> = {
  difference: (bound) => Math.max(0, bound),
  ratio: (bound) => Math.min(1, Math.max(0, bound)),
};

function uncertain(metric: FairnessMetric, value: number, { bounds }: Bounding, rows: Rows): Uncertain {
  const within = END[metric.aggregate] ?? ((bound: number) => bound);
  const clamped = (confidence: number) => {
    const { low, high } = bounds(confidence);
    return { low: within(low), high: within(high) };
  };
  return {
    kind: 'estimate',
    value,
    method: methodOf(metric),
    n: rows.size,
    of: 'records',
    bounds: clamped,
    needed: (limit, confidence) => {
      const { low, high } = clamped(confidence);
      const reach = isSmallest(metric) ? value - low : high - value;
      return scaledRows(rows.size, reach / normalQuantile(confidence), value - limit, confidence);
    },
  };
}

const methodOf = ({ aggregate }: FairnessMetric): Method =>
  aggregate === 'difference' || aggregate === 'ratio' ? 'every-pair' : 'every-group';
