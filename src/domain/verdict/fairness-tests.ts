import type { Position } from '../outcome/finding.ts';
import { fairness } from '../statistics/fairness.ts';
import { type FairnessMetric, fairnessRange } from '../statistics/fairness-metric.ts';
import type { ResampleSettings } from '../statistics/resampled.ts';
import type { Rows } from '../statistics/rows.ts';
import type { Cell } from './atoms.ts';
import { type Judgement, judgeBy } from './judge.ts';
import type { ReportedNumber } from './reported.ts';
import { crossName, type Slices } from './slices.ts';
import { ALL } from './spec.ts';

/** A metric of groups, held against a limit: a difference or the worst loss at most, a ratio or the worst score at least. */
export type FairnessTest = {
  readonly kind: 'fairness';
  readonly name: string;
  readonly metric: FairnessMetric;
  /** The column whose values are the groups, or several that are crossed; the spec has slices of them. */
  readonly by: readonly string[];
  readonly require: 'bound' | 'estimate';
  readonly at: Position;
} & ({ readonly min: number } | { readonly max: number });

export const fairnessLimit = (test: FairnessTest): number => ('min' in test ? test.min : test.max);

/** The slices that are compared. */
export function groupsOf({ by }: FairnessTest, { named }: Slices): readonly Cell[] {
  const groups = named.get(crossName(by));
  if (groups === undefined) throw new Error('a test is by a column of which no slices were made');
  return groups;
}

export const fairnessNumber = (test: FairnessTest, slices: Slices): ReportedNumber => ({
  metric: test.metric,
  slice: ALL,
  isChange: false,
  groups: groupsOf(test, slices).map(({ name }) => name),
});

/** What is said of the test, and of which slice: that of the group in which there is nothing to be compared, or all. */
export function measureFairness(
  test: FairnessTest,
  rows: Rows,
  slices: Slices,
  hidden: ReadonlySet<string>,
  settings: ResampleSettings & { readonly confidence: number },
): { readonly judgement: Judgement; readonly slice: string } {
  const limit = fairnessLimit(test);
  const groups = groupsOf(test, slices);
  // A group that is too small to be shown is not left out: it may be the worst off.
  const small = groups.find(({ name }) => hidden.has(name));
  if (small) return { judgement: { status: 'inconclusive', limit, reason: 'suppressed' }, slice: small.name };
  const masks = groups.map(({ member }) => member);
  const measured = fairness(test.metric, rows, masks, settings);
  const faulty = measured.kind === 'undefined' ? groups[(measured.group ?? 0) - 1] : undefined;
  const { better } = fairnessRange(test.metric);
  return {
    judgement: judgeBy({ limit, better, require: test.require }, measured, settings.confidence),
    slice: faulty?.name ?? ALL,
  };
}
