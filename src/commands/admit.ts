import { badInput, error, type Finding, note, type Refusal, refused } from '../domain/outcome/finding.ts';
import { id, ids, type Over } from '../domain/outcome/labelled.ts';
import type { Action } from '../domain/outcome/statement.ts';
import type { Placement, Situation } from '../domain/policy/decision.ts';
import { evaluate } from '../domain/policy/evaluate.ts';
import type { Policy, Step, Target } from '../domain/policy/policy.ts';
import { shownLabel, surfaceCaps } from '../domain/policy/surfaces.ts';
import { encodeEvidence } from '../evidence/envelope.ts';
import { sha256 } from '../evidence/sha256.ts';
import type { Host, Ports, ProvenSite } from '../ports.ts';
import type { Admission, StepInputs } from './admission.ts';
import { refuseOtherCode } from './code-of-run.ts';
import { meant } from './meant.ts';
import { plannedTarget } from './planned.ts';
import { inProject } from './project.ts';
import { prove } from './prove.ts';
import { commonFindings, reasonFindings } from './reasons.ts';
import { trustedPolicy } from './trusted-policy.ts';
import { trustedText } from './trusted-text.ts';

/** What is decided before the machine is looked at. */
interface Leave {
  readonly policy: Policy;
  readonly situation: Situation;
  readonly step: Step;
  readonly placement: Placement;
  readonly target: Target;
  readonly findings: readonly Finding[];
}

/**
 * Decides again, on the machine itself, before any data is touched: the trusted policy as it is now, the placement
 * of this step, the target that was planned, and the proof that this machine is it.
 */
export async function admit(action: Action, inputs: StepInputs, host: Host, ports: Ports): Promise<Admission> {
  const { policy, source } = await trustedPolicy(host, inputs.policy);
  const situation = { ...(await host.situation()), now: ports.clock.now() };
  const leave = decideAgain(action, inputs, policy, situation);
  host.admit(surfaceCaps(policy, situation, leave.placement));
  await refuseOtherCode(action, leave, host, ports);
  const site = await prove(inputs, leave, host, ports);
  const admitted = admission(inputs, leave, site, source.commit, host, ports);
  // What could not be told in evidence must not begin.
  encodeEvidence([admitted.statement({ verdict: 'fail', codes: [], subjects: {}, materials: {}, facts: {} })]);
  return admitted;
}

function decideAgain(action: Action, inputs: StepInputs, policy: Policy, situation: Situation): Leave {
  const step = stepOf(policy, inputs.step, action);
  const decision = evaluate(policy, situation);
  const placement = placementOf(decision.steps.get(step.id)?.placements ?? [], step, inputs.instance);
  const expired = decision.findings.filter(({ code }) => code === 'placement/derived-expired');
  const { target, findings } = targetOf(inputs, policy, placement, expired);
  return { policy, situation, step, placement, target, findings };
}

export function stepOf(policy: Policy, stepId: string, action: Action): Step {
  const step = policy.steps.get(stepId);
  if (!step) throw unknownStep(policy, stepId);
  if (step.action !== action) {
    throw badInput(
      error('plan/other-action', { step: id(stepId), expected: id(step.action), got: id(action) }, step.at),
    );
  }
  return step;
}

/** Reports name an instance `step/instance`; an input takes the two apart. */
function unknownStep({ steps }: Policy, stepId: string): Refusal {
  const [near = '', instance = ''] = stepId.split('/');
  const each = steps.get(near)?.each;
  const apart =
    each === undefined ? meant(stepId, steps.keys()) : { near: id(near), each: id(each), instance: id(instance) };
  return badInput(error('plan/unknown-step', { step: id(stepId), expected: ids(steps.keys()), ...apart }));
}

export function placementOf(placements: readonly Placement[], step: Step, instance: string | undefined): Placement {
  if (step.each === undefined && instance !== undefined) {
    throw badInput(error('plan/runs-once', { step: id(step.id), instance: id(instance) }, step.at));
  }
  const known = placements.flatMap((each) => each.instance ?? []);
  const expected = ids(known);
  if (step.each !== undefined && instance === undefined) {
    throw badInput(error('plan/instance-needed', { step: id(step.id), each: id(step.each), expected }, step.at));
  }
  const placement = placements.find((each) => each.instance === instance);
  if (placement) return placement;
  const params = { step: id(step.id), instance: id(instance ?? ''), expected, ...meant(instance ?? '', known) };
  throw badInput(error('plan/unknown-instance', params, step.at));
}

/** `expired` is told where the step is refused: what let it pass once may have ended. */
function targetOf(
  { plan, step, instance }: StepInputs,
  policy: Policy,
  placement: Placement,
  expired: readonly Finding[],
) {
  const planned = plan === undefined ? undefined : plannedTarget(plan, step, instance);
  const changed = planned !== undefined && planned.policy !== policy.digest;
  const since = { planned: id(planned?.policy ?? ''), now: id(policy.digest) };
  const targetId = planned?.target ?? placement.target;
  const target = policy.targets.get(targetId ?? '');
  if (placement.verdict !== 'pass' || !target || !placement.allowed.includes(target.id)) {
    const why = changed ? [error('plan/changed-since', since)] : [];
    throw refused(...why, ...notAllowed(step, targetId, placement), ...expired);
  }
  return { target, findings: changed ? [note('plan/changed-since', since)] : [] };
}

/** Where something stands against the step on every target, that alone: no choice of a target would mend it. */
function notAllowed(step: string, target: string | undefined, placement: Placement): readonly Finding[] {
  if (placement.reasons.length > 0) return commonFindings(placement);
  const allowed = placement.allowed.length > 0 ? ids(placement.allowed) : [id('none')];
  return [
    error('plan/target-not-allowed', { step: id(step), target: id(target ?? 'none'), allowed }),
    ...reasonFindings(placement, target),
  ];
}

function admission(
  inputs: StepInputs,
  leave: Leave,
  site: ProvenSite,
  policyCommit: string,
  host: Host,
  ports: Ports,
): Admission {
  const { policy, step, target, placement, situation } = leave;
  const label = shownLabel(policy, situation, placement);
  const plan = inputs.plan === undefined ? {} : { plan: sha256(inputs.plan) };
  const texts = { policy: policy.digest, 'policy-commit': policyCommit, ...plan };
  const { proof } = site;
  const declared = note('proof/not-proven', { target: id(target.id), location: id(target.location) });
  return {
    ...leave,
    site,
    texts,
    label,
    findings: proof.level === 'declared' ? [...leave.findings, declared] : leave.findings,
    over: (records, smallestClass): Over => ({ label: label.classification, records, smallestClass }),
    trusted: (path, at) => trustedText(inProject(policy.path, path), at, host),
    statement: (added) => ({
      ...added,
      step: step.id,
      action: step.action,
      ...(inputs.instance === undefined ? {} : { instance: inputs.instance }),
      run: host.run,
      texts: { ...texts, ...added.texts },
      place: proof,
      at: ports.clock.now(),
    }),
  };
}
