import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, path } from '../../domain/outcome/labelled.ts';
import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { Command, Host } from '../../ports.ts';
import { situationNow } from '../plan/deciding.ts';
import { trustedPolicy } from '../trusted-policy.ts';
import { wholePolicy } from '../whole-policy.ts';
import type { LintInputs } from './inputs.ts';
import { type Linted, lintWorkflows } from './judging.ts';
import { lintReport } from './report.ts';

/** Tells what in the workflows of the commit at hand evades the policy, or weakens a gate. */
export const lint: Command<LintInputs> = async (inputs, host, ports) => {
  const policy = await policyAtHand(inputs.policy, host);
  const situation = await situationNow(host, ports);
  host.admit(surfaceCaps(policy, situation));
  const linted = await lintWorkflows(inputs, { policy, situation }, host.proposed);
  const findings = [...nothingSeen(linted), ...linted.findings];
  const verdict = verdictOf(findings);
  return {
    verdict,
    findings,
    outputs: { verdict: id(verdict) },
    summary: lintReport(linted, verdict),
    evidence: [],
    advisory: policy.enforcement === 'evaluate',
  };
};

/** Workflows and policy of one commit go live together. What decides a run stays the trusted policy. */
async function policyAtHand(policyPath: string, host: Host) {
  const text = await host.proposed.read(policyPath);
  return text === undefined ? (await trustedPolicy(host, policyPath)).policy : wholePolicy(text, host.proposed, host);
}

const verdictOf = (findings: readonly Finding[]): Verdict =>
  findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass';

/** Lint that looked at nothing has shown nothing. */
const nothingSeen = ({ paths, named, findings }: Linted): readonly Finding[] =>
  paths.length === 0 && findings.length === 0 ? [error('workflow/none', { folders: named.map(path) })] : [];
