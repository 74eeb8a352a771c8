import { inMicros } from '../places/prices.ts';
import { byName } from './by-name.ts';
import type { Context } from './context.ts';
import type { Score, ScoreValue } from './decision.ts';
import type { Instance } from './instances.ts';
import type { Policy, Preference, Target } from './policy.ts';
import { distanceTravelled, egressOf } from './travel.ts';

export interface Ranked {
  readonly target: Target;
  /** In the order in which they count. */
  readonly scores: readonly Score[];
}

/** The allowed, best first: those in reach, then by each preference in turn, then by id. */
export function ranked(context: Context, instance: Instance, allowed: readonly Target[]): readonly Ranked[] {
  const scored = allowed.map((target) => ({ target, scores: scoresOf(context, instance, target) }));
  return scored.sort((a, b) => compareScores(a.scores, b.scores) || byName(a.target.id, b.target.id));
}

const scoresOf = ({ policy, situation }: Context, instance: Instance, target: Target): readonly Score[] => [
  { by: 'availability', value: situation.unavailable?.has(target.id) ? 1 : 0 },
  ...policy.prefer.map((by) => ({ by, value: whole(SCORES[by](policy, instance, target)) })),
];

const SCORES: Record<Preference, (policy: Policy, instance: Instance, target: Target) => ScoreValue> = {
  'data-locality': distanceTravelled,
  'egress-cost': egressOf,
  cost: (_policy, _instance, { costPerHour }) => (costPerHour === undefined ? 'unknown' : inMicros(costPerHour)),
};

/** Sums beyond what is exact would depend on their order. */
const whole = (value: ScoreValue): ScoreValue => (Number.isSafeInteger(value) ? value : 'unknown');

/** The place of the first score in which they differ, -1 where they are equal. */
export const firstDifference = (a: readonly Score[], b: readonly Score[]): number =>
  a.findIndex(({ value }, index) => value !== b[index]?.value);

function compareScores(a: readonly Score[], b: readonly Score[]): number {
  const index = firstDifference(a, b);
  return index < 0 ? 0 : order(a[index]) - order(b[index]);
}

// Above every whole number, and finite, so that a difference is a number.
const order = (score: Score | undefined): number =>
  score === undefined || score.value === 'unknown' ? Number.MAX_VALUE : score.value;
