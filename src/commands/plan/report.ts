import { type Block, type Case, joined, type Prose, type Report, say } from '../../domain/outcome/document.ts';
import type { Position } from '../../domain/outcome/finding.ts';
import { id, ids, path } from '../../domain/outcome/labelled.ts';
import type { Placement, Reason, StepDecision } from '../../domain/policy/decision.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { strongest } from '../../domain/policy/proof-levels.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { messageOf } from '../../report/message.ts';
import { reasonFindings } from '../reasons.ts';
import type { Planned } from './deciding.ts';
import { flowDiagram } from './diagram/diagram.ts';
import { planDocument } from './document.ts';
import { named } from './named.ts';
import { preferredBlock } from './preferred.ts';
import type { Proposal } from './proposal-type.ts';
import { rejectionsTable } from './rejections.ts';
import { summaryOf } from './summary.ts';
import { approvalOf, ruleOf } from './words.ts';

/** The plan for people: where each step runs, and why not elsewhere; and for machines (DESIGN §12). */
export function planReport(planned: Planned, verdict: Verdict, proposal?: Proposal): Report {
  const steps = [...planned.merged.steps.values()];
  return {
    title: say`Residency plan: ${id(verdict)}`,
    blocks: [
      { block: 'paragraph', text: decidedBy(planned) },
      ...(proposal === undefined ? [] : [proposed(proposal)]),
      placementsTable(planned.policy, steps),
      ...flowDiagram(planned),
      ...rejectionsTable(steps, planned.policy.targets.size),
      ...preferredBlock(steps),
    ],
    document: planDocument(planned, verdict),
    cases: casesOf(planned.policy, steps),
  };
}

const proposed = ({ verdict }: Proposal): Block => ({
  block: 'paragraph',
  text: say`The policy at hand is another one, a proposal: ${id(verdict)}. The tables are about the policy that decides; findings say “in the proposed policy” where they are about the proposal.`,
});

export const decidedBy = ({ policy, source }: Pick<Planned, 'policy' | 'source'>): Prose =>
  say`${source.source === 'workspace' ? say`Proposed, and not decided, by` : say`Decided by`} ${path(policy.path)} at ${id(source.commit.slice(0, 12))} (${id(source.ref)}), ${id(policy.digest.slice(0, 19))}…; engineering defaults for regimes, not legal advice.`;

function placementsTable(policy: Policy, steps: readonly StepDecision[]): Block {
  const head = [say`Step`, say`Verdict`, say`Runs on`, say`Place`, say`Proof`, say`Allowed by`];
  const rows = steps.flatMap(({ step, placements }) =>
    placements.map((placement) => placementRow(policy, step, placement)),
  );
  return { block: 'table', head, rows };
}

function placementRow(policy: Policy, step: string, placement: Placement): Prose[] {
  const target = policy.targets.get(placement.target ?? '');
  const first = [say`${id(named(step, placement))}`, say`${id(placement.verdict)}`];
  if (placement.verdict !== 'pass' || target === undefined) return [...first, say`nowhere`, say``, say``, say``];
  const proof = strongest(placement.proof, target.proof ?? 'declared');
  return [
    ...first,
    say`${id(target.id)}`,
    say`${placesOf(policy, target.location)}`,
    say`${id(proof)}`,
    joined(rulesOf(placement.notes.get(target.id) ?? []), ', '),
  ];
}

function placesOf(policy: Policy, location: string) {
  const places = policy.locations.get(location)?.places ?? 'unknown';
  return places === 'unknown' ? [id('unknown')] : ids(places);
}

/** Each once, and of an entry that somebody answers for how that is known. */
function rulesOf(reasons: readonly Reason[]): readonly Prose[] {
  const rules = new Map<string, Prose>();
  for (const reason of reasons) {
    const rule = ruleOf(reason);
    if (rule !== undefined) rules.set(rule, say`${id(rule)}${approvalOf(reason)}`);
  }
  return [...rules.values()];
}

/** One for each step, partition or destination. */
export const casesOf = (policy: Policy, steps: readonly StepDecision[]): readonly Case[] =>
  steps.flatMap(({ step, placements }) => placements.map((placement) => planCase(policy, step, placement)));

const planCase = (policy: Policy, step: string, placement: Placement): Case => ({
  suite: 'plan',
  name: named(step, placement),
  status: placement.verdict,
  ...atOf(policy.steps.get(step)),
  detail:
    placement.target === undefined || placement.verdict !== 'pass'
      ? against(step, placement)
      : say`runs on ${id(placement.target)}`,
});

/** The sum of it first, which is the message of a failed case; then each reason. */
const against = (step: string, placement: Placement): Prose =>
  joined(
    [
      summaryOf(step, placement),
      ...reasonFindings(placement).map((finding) => {
        const { what, help } = messageOf(finding);
        return joined([what, help], '; ');
      }),
    ],
    '\n',
  );

const atOf = (step: { readonly at: Position } | undefined) => (step === undefined ? {} : { at: step.at });
