import { atMost, type Classification, isClassified } from '../labels/label.ts';
import type { Decision, Placement, Situation } from '../policy/decision.ts';
import { evaluate } from '../policy/evaluate.ts';
import { type Policy, SURFACES, type Surface, type Target } from '../policy/policy.ts';
import { shownLabel, surfaceCaps } from '../policy/surfaces.ts';

/** Classified data that a job may read. */
export interface Reading {
  readonly classification: Classification;
  /** Surfaces that may not hold it, with their cap. */
  readonly above: ReadonlyMap<Surface, Classification>;
}

/** What the policy says that workflows are judged by. */
export interface Ground {
  readonly policy: Policy;
  readonly decision: Decision;
  /** Of each target: what may be processed there, and what lies beside it. */
  readonly onTarget: ReadonlyMap<string, readonly Reading[]>;
  readonly ofStep: ReadonlyMap<string, readonly Reading[]>;
}

/** Workflows are judged for the day they run reviewed code, whatever the event at hand. `made`: where that was decided. */
export function groundOf(policy: Policy, at: Situation, made?: Decision): Ground {
  const situation: Situation = { ...at, event: 'trusted' };
  const decision = made ?? evaluate(policy, situation);
  const reading = (origins: Placement['origins']) => readingOf(policy, situation, origins);
  const placed = [...decision.steps.values()].flatMap(({ step, placements }) =>
    placements.map(({ allowed, origins }) => ({ step, allowed, readings: reading(origins) })),
  );
  const resting = [...policy.datasets.values()]
    .flatMap(({ partitions }) => [...partitions.values()])
    .map(({ location, origin, label }) => ({ location, readings: reading(new Map([[origin, label]])) }));
  const onTarget = (target: Target) => [
    ...placed.filter(({ allowed }) => allowed.includes(target.id)),
    ...resting.filter(({ location }) => [target.location, target.runnerLocation].includes(location)),
  ];
  const together = (all: readonly { readonly readings: readonly Reading[] }[]) =>
    all.flatMap(({ readings }) => readings);
  return {
    policy,
    decision,
    onTarget: new Map([...policy.targets.values()].map((target) => [target.id, together(onTarget(target))])),
    ofStep: new Map([...policy.steps.keys()].map((id) => [id, together(placed.filter(({ step }) => step === id))])),
  };
}

/** One, or none where what is read is public, and nothing keeps it from being shown. */
function readingOf(policy: Policy, situation: Situation, origins: Placement['origins']): readonly Reading[] {
  const { classification } = shownLabel(policy, situation, { origins });
  if (!isClassified(classification)) return [];
  const { caps } = surfaceCaps(policy, situation, { origins });
  const above = SURFACES.filter((surface) => !atMost(classification, caps[surface]));
  return [{ classification, above: new Map(above.map((surface) => [surface, caps[surface]])) }];
}
