import { contextOf } from './context.ts';
import { commonFlows, type PlacedFlow, targetFlows } from './flows.ts';
import { instancesOf } from './instances.ts';
import type { World } from './nearest/change.ts';
import type { Miss } from './nearest/nearest.ts';

/** Everything that would go somewhere if the step ran on the target: what is judged, whether or not it may. */
export function wouldFlow({ policy, situation }: World, asked: Miss): readonly PlacedFlow[] {
  const step = policy.steps.get(asked.step);
  const target = policy.targets.get(asked.target);
  const instance = step && instancesOf(step).find(({ name }) => name === asked.instance);
  if (!step || !target || !instance) return [];
  const context = contextOf(policy, situation);
  return [
    ...targetFlows(context.origins.ofReads(instance.reads), step, target),
    ...commonFlows(context, step, instance),
  ];
}
