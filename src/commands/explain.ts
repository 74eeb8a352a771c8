import { type Block, type LabelledJson, type Prose, type Report, say } from '../domain/outcome/document.ts';
import { badInput, error } from '../domain/outcome/finding.ts';
import { id, ids, known } from '../domain/outcome/labelled.ts';
import type { Placement, Reason, StepDecision } from '../domain/policy/decision.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { surfaceCaps } from '../domain/policy/surfaces.ts';
import type { Command } from '../ports.ts';
import { decideFor, situationNow } from './plan/deciding.ts';
import { position, reasonDocuments } from './plan/document.ts';
import { named } from './plan/rejections.ts';
import { trustedPolicy } from './trusted-policy.ts';

export interface ExplainInputs {
  readonly policy: string;
  /** All steps, where none is named. */
  readonly step?: string;
  /** All targets, where none is named. */
  readonly target?: string;
}

/** Every reason for and against each step × target, nearest miss first. Reports only. */
export const explain: Command<ExplainInputs> = async (inputs, host, ports) => {
  const { policy } = await trustedPolicy(host, inputs.policy);
  mustExist(inputs, policy);
  const { situation, merged } = decideFor(policy, await situationNow(host, ports));
  host.admit(surfaceCaps(policy, situation));
  const steps = [...merged.steps.values()].filter(({ step }) => inputs.step === undefined || step === inputs.step);
  const summary = explanation(steps, inputs.target, merged.verdict, policy);
  return { verdict: merged.verdict, findings: merged.findings, outputs: {}, summary, evidence: [], advisory: true };
};

function mustExist({ step, target }: ExplainInputs, policy: Policy): void {
  if (step !== undefined && !policy.steps.has(step)) {
    throw badInput(error('plan/unknown-step', { step: id(step), expected: ids(policy.steps.keys()) }));
  }
  if (target !== undefined && !policy.targets.has(target)) {
    throw badInput(error('plan/unknown-target', { target: id(target), expected: ids(policy.targets.keys()) }));
  }
}

function explanation(
  steps: readonly StepDecision[],
  target: string | undefined,
  verdict: Report['document']['verdict'] & string,
  policy: Policy,
): Report {
  const placements = steps.flatMap((each) => each.placements.map((placement) => ({ step: each.step, placement })));
  return {
    title: say`Where steps may run, and why not elsewhere`,
    blocks: placements.flatMap(({ step, placement }) => placementBlocks(step, placement, target, policy)),
    document: {
      version: known(1),
      verdict,
      steps: placements.map(({ step, placement }) => placementDocument(step, placement, target)),
    },
    cases: [],
  };
}

function placementBlocks(step: string, placement: Placement, target: string | undefined, policy: Policy): Block[] {
  const text = say`${id(named(step, placement))}: ${known(placement.allowed.length)} of ${known(policy.targets.size)} targets may run it`;
  return [
    { block: 'heading', level: 3, text },
    { block: 'list', items: [...placement.reasons.map(reasonLine), ...targetLines(placement, target)] },
  ];
}

const nearestFirst = ({ rejected }: Placement) => [...rejected].sort(([, a], [, b]) => a.length - b.length);

function targetLines(placement: Placement, target: string | undefined): Prose[] {
  const { allowed, notes } = placement;
  const asked = (each: string) => target === undefined || each === target;
  return [
    ...allowed.filter(asked).map((each) => say`${id(each)}: allowed by ${rulesOf(notes.get(each) ?? [])}`),
    ...nearestFirst(placement)
      .filter(([each]) => asked(each))
      .flatMap(([each, reasons]) => reasons.map((reason) => say`${id(each)}: refused, ${reasonLine(reason)}`)),
  ];
}

const rulesOf = (reasons: readonly Reason[]) => {
  const rules = new Set(reasons.flatMap(({ rule }) => rule ?? []));
  return rules.size === 0 ? [id('what is public needs no rule')] : ids(rules);
};

function reasonLine({ code, rule, flow, at }: Reason): Prose {
  const by = rule === undefined ? say`` : say` by ${id(rule)}`;
  const about = flow === undefined ? say`` : say`, ${id(flow.operation)} of ${id(flow.origin)} at ${id(flow.location)}`;
  return say`${id(code)}${by}${about} (${id(position(at))})`;
}

function placementDocument(step: string, placement: Placement, target: string | undefined): LabelledJson {
  const rejected = nearestFirst(placement).filter(([each]) => target === undefined || each === target);
  return {
    step: id(step),
    instance: placement.instance === undefined ? null : id(placement.instance),
    verdict: placement.verdict,
    allowed: ids(placement.allowed),
    rejected: Object.fromEntries(
      rejected.map(([each, reasons]) => [each, reasonDocuments([...placement.reasons, ...reasons])]),
    ),
  };
}
