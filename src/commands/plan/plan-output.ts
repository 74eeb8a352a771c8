import { badInput, error } from '../../domain/outcome/finding.ts';
import { known } from '../../domain/outcome/labelled.ts';
import type { Placement, StepDecision } from '../../domain/policy/decision.ts';
import { MAX_PLAN_BYTES, type PlannedJob, type PlannedStep, type PlanOutput } from '../../domain/policy/plan-output.ts';
import type { Policy, Step } from '../../domain/policy/policy.ts';
import type { Planned } from './deciding.ts';

/** The plan as handed to other jobs: only steps whose every placement passes; no reasons, no rejections. */
export function planOutput({ policy, source, decision }: Planned): PlanOutput {
  const placed = [...decision.steps.values()].filter(({ verdict }) => verdict === 'pass');
  const steps = placed.map((each) => [each.step, plannedStep(policy, each)] as const);
  const output = {
    _plan: { version: 1, policy: policy.digest, commit: source.commit },
    ...Object.fromEntries(steps),
  } as PlanOutput;
  return withinLimit(output);
}

function plannedStep(policy: Policy, { step, placements }: StepDecision): PlannedStep {
  const { each } = policy.steps.get(step) as Step;
  if (each === undefined) return plannedJob(policy, step, placements[0] as Placement);
  return {
    matrix: placements.map((placement) => ({
      [each]: placement.instance ?? '',
      ...plannedJob(policy, step, placement),
    })),
  };
}

function plannedJob(policy: Policy, step: string, { target = '' }: Placement): PlannedJob {
  const { runsOn, environment = '' } = policy.targets.get(target) ?? { runsOn: '' };
  return { target, 'runs-on': runsOn, environment, 'timeout-minutes': policy.steps.get(step)?.timeoutMinutes ?? 0 };
}

function withinLimit(output: PlanOutput): PlanOutput {
  const bytes = new TextEncoder().encode(JSON.stringify(output)).length;
  if (bytes <= MAX_PLAN_BYTES) return output;
  throw badInput(error('plan/too-large', { bytes: known(bytes), limit: known(MAX_PLAN_BYTES) }));
}
