import { type Finding, Refusal } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Situation } from '../../domain/policy/decision.ts';
import type { Host } from '../../ports.ts';
import { workflowFolders } from '../lint/inputs.ts';
import type { Standard } from '../lint/judging.ts';
import { wholePolicy } from '../whole-policy.ts';
import type { Planned } from './deciding.ts';

/** What the plan knows already. */
interface Known {
  readonly policyPath: string;
  readonly situation: Situation;
  /** By the trusted policy, where there is one. */
  readonly planned?: Planned;
}

/**
 * The plan, with what is wrong with the workflows of the commit at hand. It warns and closes nothing: a plan is about
 * places, each step decides again on its machine, and `lint` is there to say no.
 */
export async function withWorkflows(outcome: Outcome, known: Known, host: Host): Promise<Outcome> {
  const findings = await workflowFindings(known, host);
  return { ...outcome, findings: [...outcome.findings, ...findings.map(asWarning)] };
}

const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;

/** None where there are no workflows: other services have their own. */
async function workflowFindings(known: Known, host: Host): Promise<readonly Finding[]> {
  try {
    if (!(await hasAny(known.policyPath, host))) return [];
    const standard = await standardAtHand(known, host);
    if (standard === undefined) return [];
    // Judging them is much code, and many repositories have none.
    const { lintWorkflows } = await import('../lint/judging.ts');
    return (await lintWorkflows({ policy: known.policyPath }, standard, host.proposed)).findings;
  } catch (thrown) {
    // That they could not be read is told like what is wrong with them.
    if (thrown instanceof Refusal) return thrown.findings;
    throw thrown;
  }
}

const hasAny = async (policyPath: string, host: Host): Promise<boolean> => {
  const listings = await Promise.all(workflowFolders(policyPath).map((folder) => host.proposed.list(folder)));
  return listings.some((entries) => entries !== undefined && entries.length > 0);
};

/** They go live together. A policy at hand that cannot be read is told by the plan itself, and the trusted one judges. */
async function standardAtHand(known: Known, host: Host): Promise<Standard | undefined> {
  const { policyPath, situation, planned } = known;
  const trusted = planned && { policy: planned.policy, situation, decision: planned.merged };
  const text = await host.proposed.read(policyPath);
  if (text === undefined || text.digest === planned?.policy.digest) return trusted;
  try {
    return { policy: await wholePolicy(text, host.proposed, host), situation };
  } catch (thrown) {
    if (thrown instanceof Refusal) return trusted;
    throw thrown;
  }
}
