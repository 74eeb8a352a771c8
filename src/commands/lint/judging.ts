import type { Finding } from '../../domain/outcome/finding.ts';
import type { Decision, Situation } from '../../domain/policy/decision.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { groundOf } from '../../domain/workflow/ground.ts';
import { judgeWorkflows } from '../../domain/workflow/judge.ts';
import type { SeenJob } from '../../domain/workflow/seen.ts';
import type { Texts } from '../../ports.ts';
import { type LintInputs, workflowFolders } from './inputs.ts';
import { readWorkflows } from './reading.ts';

/** What was looked at, and all that is wrong with it. */
export interface Linted {
  readonly policy: Policy;
  /** Files and folders that were asked for. */
  readonly named: readonly string[];
  readonly paths: readonly string[];
  readonly jobs: readonly SeenJob[];
  readonly findings: readonly Finding[];
}

/** What workflows are judged by. */
export interface Standard {
  readonly policy: Policy;
  readonly situation: Situation;
  /** What the policy decides of reviewed code, where that is known already. */
  readonly decision?: Decision;
}

/** Workflows of the commit at hand, judged by a policy. */
export async function lintWorkflows(
  inputs: LintInputs,
  { policy, situation, decision }: Standard,
  texts: Texts,
): Promise<Linted> {
  const named = inputs.workflows ?? workflowFolders(policy.path);
  const { workflows, findings } = await readWorkflows(named, texts);
  const whole = { workflows, ...(inputs.actions === undefined ? {} : { repository: inputs.actions.toLowerCase() }) };
  const judged = judgeWorkflows(whole, groundOf(policy, situation, decision));
  return {
    policy,
    named,
    paths: [...workflows.keys()],
    jobs: judged.jobs,
    findings: [...findings, ...judged.findings],
  };
}
