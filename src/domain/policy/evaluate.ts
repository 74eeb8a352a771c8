import { id } from '../outcome/labelled.ts';
import { worst } from '../verdict/verdict.ts';
import { cautions } from './cautions.ts';
import { type Context, contextOf } from './context.ts';
import type { Decision, Placement, Situation, StepDecision } from './decision.ts';
import { instancesOf } from './instances.ts';
import { place } from './placement.ts';
import type { Policy, Step } from './policy.ts';
import { policyFindings } from './policy-findings.ts';

/**
 * Decides for every step where it may run, and says why, and why not for every other target (DESIGN §3).
 * Pure: the same policy and situation give the same decision. No input makes it throw.
 *
 * `findings` are about the policy as a whole; why a step is refused stands in its placements. What `enforcement:
 * evaluate` changes is who listens, never the decision.
 */
export function evaluate(policy: Policy, situation: Situation): Decision {
  const context = contextOf(policy, situation);
  const steps = [...policy.steps.values()].map((step) => decideStep(context, step));
  return {
    verdict: worst(steps.map(({ verdict }) => verdict)),
    steps: new Map(steps.map((each) => [each.step, each])),
    findings: [...policyFindings(context), ...cautions(context, steps)],
  };
}

/** One step, as in the whole. A denied partition or destination denies it. */
export function decideStep(context: Context, step: Step): StepDecision {
  const placed = instancesOf(step).map((instance) => place(context, step, instance));
  const placements = placed.length > 0 ? placed : [nothingToPlace(context, step)];
  return { step: step.id, verdict: worst(placements.map(({ verdict }) => verdict)), placements };
}

/** One placement alone, judged as in the whole. */
export function placementOf(context: Context, step: Step, name: string | undefined): Placement {
  const instance = instancesOf(step).find((each) => each.name === name);
  return instance === undefined ? nothingToPlace(context, step) : place(context, step, instance);
}

/** A step for each of nothing has nowhere to run. */
const nothingToPlace = (context: Context, step: Step): Placement =>
  place(context, step, { reads: step.reads, destinations: step.destinations, at: step.at }, [
    {
      code: 'placement/nothing-to-place',
      layer: 'policy',
      at: step.at,
      params: { step: id(step.id), each: id(step.each ?? 'step') },
    },
  ]);
