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

function plannedStep(policy: Policy, { step: stepId, placements }: StepDecision): PlannedStep {
  const step = policy.steps.get(stepId);
  const [first] = placements;
  if (step === undefined || first === undefined) throw new Error('a step that passes is in the policy, and placed');
  const { each } = step;
  if (each === undefined) return plannedJob(policy, step, first);
  return {
    matrix: placements.map((placement) => ({
      [each]: placement.instance ?? '',
      ...plannedJob(policy, step, placement),
    })),
  };
}

/** No default stands in for what is not there: a job without a target would run anywhere, or nowhere. */
function plannedJob({ targets }: Policy, { timeoutMinutes }: Step, placement: Placement): PlannedJob {
  const target = targets.get(placement.target ?? '');
  if (target === undefined) throw new Error('a placement that passes has a target of the policy');
  const { id: name, runsOn, environment = '' } = target;
  return { target: name, 'runs-on': runsOn, environment, 'timeout-minutes': timeoutMinutes };
}

function withinLimit(output: PlanOutput): PlanOutput {
  const bytes = new TextEncoder().encode(JSON.stringify(output)).length;
  if (bytes <= MAX_PLAN_BYTES) return output;
  throw badInput(error('plan/too-large', { bytes: known(bytes), limit: known(MAX_PLAN_BYTES) }));
}
