import { type FairnessMetric, fairnessText } from '../statistics/fairness-metric.ts';
import { type Metric, textOf } from '../statistics/metrics.ts';

/** A number of the report: of a model on a slice, or of what it has over its champion there. */
export interface ReportedNumber {
  readonly metric: Metric | FairnessMetric;
  readonly slice: string;
  readonly isChange: boolean;
  /** Of a metric of groups, the slices that are compared. */
  readonly groups?: readonly string[];
}

export const keyOf = ({ metric, slice, isChange, groups }: ReportedNumber): string =>
  `${'base' in metric ? fairnessText(metric) : textOf(metric)}${isChange ? ' change' : ''} ${slice}${groups ? ` by ${groups.join(', ')}` : ''}`;

/** A metric of one slice, which a number tells, or by which it is told. */
export interface Part {
  readonly metric: Metric;
  readonly slice: string;
  readonly isChange: boolean;
  /** Of a metric of groups. Its change is made of both models' values. */
  readonly isOfGroups: boolean;
}

/**
 * What a number is taken to tell. A difference between groups is taken to tell of each group what its metric would, since
 * with what else is shown it may; likewise of the whole that they are compared with.
 */
export function partsOf({ metric, slice, isChange, groups = [] }: ReportedNumber): readonly Part[] {
  if (!('base' in metric)) return [{ metric, slice, isChange, isOfGroups: false }];
  const slices = metric.method === 'to_overall' ? [slice, ...groups] : groups;
  return metric.base.flatMap((base) =>
    slices.map((each) => ({ metric: base, slice: each, isChange, isOfGroups: true })),
  );
}
