import { implied } from '../labels/categories.ts';
import type { Label } from '../labels/label.ts';
import type { Thresholds } from '../places/regimes.ts';
import type { Context } from './context.ts';
import type { Flow } from './decision.ts';
import type { Partition, Policy } from './policy.ts';
import { applies, type LiveRegime } from './presets.ts';

/**
 * Whether data is of a category with so many records, or more, in all. Every partition that the regime reaches counts,
 * read together or not: what is split in two is as much as before. Records that nobody stated are too many.
 */
export const hasAsMany = (context: Context, regime: LiveRegime, flow: Flow, sizes: Thresholds): boolean =>
  Object.entries(sizes).some(
    ([category, size]) => isOf(flow.label, category) && recordsOf(context, regime, flow, category) >= size,
  );

const isOf = ({ categories }: Label, category: string): boolean => categories.flatMap(implied).includes(category);

function recordsOf({ policy }: Context, regime: LiveRegime, { origin }: Flow, category: string): number {
  const partitions = partitionsOf(policy);
  // What is no partition was made of records that nobody counts.
  if (!partitions.some((each) => each.origin === origin)) return Number.POSITIVE_INFINITY;
  return partitions
    .filter(({ label }) => isOf(label, category) && applies(regime, label, policy.controller))
    .reduce((sum, { records }) => sum + stated(records), 0);
}

const stated = (records: number | undefined): number =>
  Number.isSafeInteger(records) && records !== undefined && records > 0 ? records : Number.POSITIVE_INFINITY;

export const partitionsOf = ({ datasets }: Pick<Policy, 'datasets'>): readonly Partition[] =>
  [...datasets.values()].flatMap(({ partitions }) => [...partitions.values()]);
