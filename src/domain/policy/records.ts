import type { Regime, Thresholds } from '../places/regimes.ts';
import type { Flow } from './decision.ts';
import type { Partition, Policy } from './policy.ts';
import { isOfAny, reaches } from './regime-reach.ts';

/** How many records a policy has of what a regime is about. */
export interface Records {
  /** Origins whose records are counted. */
  readonly origins: ReadonlySet<string>;
  readonly byCategory: ReadonlyMap<string, number>;
}

/**
 * Every partition that the regime reaches counts, read together or not: what is split in two is as much as before.
 * Records that nobody stated are too many.
 */
export function recordsOf(policy: Policy, regime: Regime): Records {
  const partitions = partitionsOf(policy);
  const reached = partitions.filter(({ label }) => reaches(regime, label, policy.controller));
  const total = (category: string) =>
    reached.filter(({ label }) => isOfAny(label, [category])).reduce((sum, { records }) => sum + stated(records), 0);
  return {
    origins: new Set(partitions.map(({ origin }) => origin)),
    byCategory: new Map(counted(regime).map((category) => [category, total(category)])),
  };
}

/** The categories that a regime counts. */
const counted = ({ restrictions }: Regime): readonly string[] =>
  restrictions.flatMap(({ thresholds = {}, safeguards }) =>
    [thresholds, ...safeguards.map(({ below = {} }) => below)].flatMap((sizes) => Object.keys(sizes)),
  );

const stated = (records: number | undefined): number =>
  Number.isSafeInteger(records) && records !== undefined && records > 0 ? records : Number.POSITIVE_INFINITY;

/** Whether data is of a category of which there are so many records, or more. */
export const hasAsMany = ({ origins, byCategory }: Records, { origin, label }: Flow, sizes: Thresholds): boolean =>
  Object.entries(sizes).some(([category, size]) => {
    // What is no partition was made of records that nobody counts.
    const many = origins.has(origin) ? byCategory.get(category) : undefined;
    return isOfAny(label, [category]) && (many === undefined || many >= size);
  });

export const partitionsOf = ({ datasets }: Pick<Policy, 'datasets'>): readonly Partition[] =>
  [...datasets.values()].flatMap(({ partitions }) => [...partitions.values()]);
