import { type Finding, Refusal } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Situation } from '../../domain/policy/decision.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Host } from '../../ports.ts';
import { lintWorkflows } from '../lint/judging.ts';
import { wholePolicy } from '../whole-policy.ts';

/**
 * The plan, with what is wrong with the workflows of the commit at hand. It warns and closes nothing: a plan is about
 * places, each step decides again on its machine, and `lint` is there to say no.
 */
export async function withWorkflows(outcome: Outcome, policyPath: string, situation: Situation, host: Host) {
  const findings = await workflowFindings(policyPath, situation, host);
  return { ...outcome, findings: [...outcome.findings, ...findings.map(asWarning)] };
}

const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;

/** None where there are no workflows: other services have their own. */
async function workflowFindings(policyPath: string, situation: Situation, host: Host): Promise<readonly Finding[]> {
  try {
    const policy = await policyAtHand(policyPath, host);
    return policy === undefined
      ? []
      : (await lintWorkflows({ policy: policyPath }, policy, situation, host.proposed)).findings;
  } catch (thrown) {
    // That they could not be read is told like what is wrong with them.
    if (thrown instanceof Refusal) return thrown.findings;
    throw thrown;
  }
}

/** They go live together. A policy at hand that cannot be read is told by the plan itself, and the trusted one judges. */
async function policyAtHand(policyPath: string, host: Host): Promise<Policy | undefined> {
  const text = await host.proposed.read(policyPath);
  try {
    if (text !== undefined) return await wholePolicy(text, host.proposed, host);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
  }
  const trusted = await host.trusted.read(policyPath);
  return trusted && wholePolicy(trusted, host.trusted, host);
}
