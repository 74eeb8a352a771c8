import { isDigest } from '../domain/outcome/digest.ts';
import { badInput, error } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { PlannedJob, PlannedStep, PlanOrigin, PlanOutput } from '../domain/policy/plan-output.ts';

export interface Planned {
  readonly origin: PlanOrigin;
  readonly target: string;
}

/** What the plan that was handed over says of this step. It advises; nothing in it is believed without checking. */
export function plannedTarget(plan: string, step: string, instance: string | undefined): Planned {
  const output = parsePlan(plan);
  const target = jobOf(output[step] as PlannedStep | undefined, instance)?.target;
  if (target === undefined) throw badInput(error('plan/not-planned', { step: id(step) }));
  return { origin: output._plan, target };
}

function jobOf(planned: PlannedStep | undefined, instance: string | undefined): Partial<PlannedJob> | undefined {
  if (instance === undefined) return planned;
  return planned?.matrix?.find((job) => job.partition === instance || job.destination === instance);
}

function parsePlan(plan: string): PlanOutput {
  try {
    const value = JSON.parse(plan) as PlanOutput;
    if (value._plan.version === 1 && isDigest(value._plan.policy)) return value;
  } catch {
    // Falls through: whatever is wrong with it, it is no plan.
  }
  throw badInput(error('plan/malformed'));
}
