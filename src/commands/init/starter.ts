import type { Decision, StepDecision } from '../../domain/policy/decision.ts';
import { evaluate } from '../../domain/policy/evaluate.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { judgeTests } from '../../domain/policy/run-tests.ts';
import { sha256 } from '../../evidence/sha256.ts';
import { readPolicy } from '../../files/policy.ts';
import type { Answers } from './answers.ts';
import { policyText } from './policy-text.ts';
import type { Placed } from './sections/tests.ts';
import { type Suggestion, suggestions } from './suggestions.ts';
import { WORKFLOW_PATH, workflowText } from './workflow/workflow-text.ts';

/** What is written, and what of it is known by having read and decided it. */
export interface Starter {
  readonly files: readonly StarterFile[];
  readonly policy: Policy;
  readonly decision: Decision;
  readonly suggested: readonly Suggestion[];
}

export interface StarterFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** The starter of these answers. It is read and decided as any policy is, and its own tests must pass. */
export function starter(answers: Answers, now: string): Starter {
  const suggested = suggestions(answers);
  const draft = decided(answers, policyText(answers, suggested, new Map()), now);
  const text = policyText(answers, suggested, placedOf(draft.decision));
  const { policy, decision } = decided(answers, text, now);
  mustPass(policy, now);
  const workflow = answers.workflow ? [{ path: WORKFLOW_PATH, text: workflowText(answers) }] : [];
  return { files: [{ path: answers.policy, text }, ...workflow], policy, decision, suggested };
}

/** Steps that may run nowhere, as a preset demands something that nobody stated yet. */
export const unplaced = ({ steps }: Decision): readonly StepDecision[] =>
  [...steps.values()].filter(({ verdict }) => verdict !== 'pass');

function decided({ policy: path }: Answers, text: string, now: string) {
  const policy = readPolicy({ path, text, digest: sha256(text) });
  const controlPlane = policy.controlPlane.location;
  return {
    policy,
    decision: evaluate(policy, { now, event: 'trusted', repositoryVisibility: 'private', controlPlane }),
  };
}

/** Steps that run once, with their targets; one that may run nowhere is expected nowhere. */
const placedOf = ({ steps }: Decision): Placed =>
  new Map(
    [...steps.values()].flatMap(({ step, placements: [only, ...others] }) =>
      only?.target === undefined || only.instance !== undefined || others.length > 0 ? [] : [[step, only.target]],
    ),
  );

function mustPass(policy: Policy, now: string): void {
  const failed = judgeTests(policy, now).filter(({ misses }) => misses.length > 0);
  if (failed.length > 0)
    throw new Error(`a starter fails its own test: ${failed.map(({ test }) => test.name).join(', ')}`);
}
