import { note } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import type { Command } from '../../ports.ts';
import { decideFor, type Planned, situationNow } from '../plan/deciding.ts';
import { differencesOf } from '../plan/differences.ts';
import { proposedPolicy, trustedPolicy } from '../trusted-policy.ts';
import { type Compared, diffReport } from './report.ts';

export interface DiffInputs {
  /** Path of the policy, relative to the repository. */
  readonly policy: string;
}

/** Which step may run where otherwise, were the policy at hand the trusted one, and by which lines. Reports only. */
export const diffPolicies: Command<DiffInputs> = async ({ policy: path }, host, ports) => {
  const [trusted, proposed] = [await trustedPolicy(host, path), await proposedPolicy(host, path)];
  const situation = await situationNow(host, ports);
  const before: Planned = { ...trusted, ...decideFor(trusted.policy, situation) };
  const after: Planned = { ...proposed, ...decideFor(proposed.policy, situation) };
  host.admit(surfaceCaps(trusted.policy, situation));
  return outcomeOf({ before, after, differs: differencesOf(trusted.policy, proposed.policy, situation) });
};

function outcomeOf(compared: Compared): Outcome {
  const { before, after, differs } = compared;
  const isSame = [...differs.changes, ...differs.terms, ...differs.settings].length === 0;
  const isOtherText = before.policy.digest !== after.policy.digest;
  return {
    verdict: after.merged.verdict,
    findings: isSame && isOtherText ? [note('plan/proposal-same')] : [],
    outputs: {},
    summary: diffReport(compared),
    evidence: [],
    advisory: true,
  };
}
