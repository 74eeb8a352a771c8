import type { Finding } from '../outcome/finding.ts';
import { note } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import type { Decision, Situation } from '../policy/decision.ts';
import { evaluate } from '../policy/evaluate.ts';
import type { Policy, Target } from '../policy/policy.ts';

/** The targets that at least one step may run on, once its code is reviewed; and those that none may. */
export interface Usable {
  readonly used: readonly Target[];
  readonly unused: readonly Target[];
  /** Others that a step may run on, and nobody asked about. */
  readonly beside: readonly Target[];
}

/**
 * Guardrails are about the policy, not about the run that makes them: a laptop and a pipeline make the same bytes. What
 * depends on a run (the event, the control plane, who can read the repository) each step decides again.
 */
export function usableTargets(policy: Policy, now: string): Usable {
  const situation: Situation = {
    now,
    event: 'trusted',
    repositoryVisibility: 'private',
    controlPlane: policy.controlPlane.location,
  };
  const allowed = allowedTargets(evaluate(policy, situation));
  const targets = [...policy.targets.values()].sort(byId);
  return {
    used: targets.filter((target) => allowed.has(target.id)),
    unused: targets.filter((target) => !allowed.has(target.id)),
    beside: [],
  };
}

const allowedTargets = ({ steps }: Decision): ReadonlySet<string> =>
  new Set([...steps.values()].flatMap(({ placements }) => placements.flatMap(({ allowed }) => allowed)));

/** Not by the user's language: the same bytes everywhere. */
const byId = (a: Target, b: Target): number => (a.id < b.id ? -1 : 1);

export const unusedNote = ({ id: target, at }: Target): Finding =>
  note('guardrail/target-unused', { target: id(target) }, at);
