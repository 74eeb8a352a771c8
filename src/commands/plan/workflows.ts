import { type Finding, Refusal } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Situation } from '../../domain/policy/decision.ts';
import type { Host, Texts } from '../../ports.ts';
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
 * The plan, with what is wrong with workflows that the commit at hand would change. It warns and closes nothing: a plan
 * is about places, each step decides again on its machine, and `lint` is there to say no, of all workflows.
 */
export async function withWorkflows(planned: Promise<Outcome>, known: Known, host: Host): Promise<Outcome> {
  // Neither waits for the other.
  const [outcome, findings] = await Promise.all([planned, workflowFindings(known, host)]);
  return { ...outcome, findings: [...outcome.findings, ...findings.map(asWarning)] };
}

const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;

/** None where there are no workflows: other services have their own. */
async function workflowFindings(known: Known, host: Host): Promise<readonly Finding[]> {
  try {
    if (!(await changesAny(known.policyPath, host))) return [];
    const standard = await standardAtHand(known, host);
    if (standard === undefined) return [];
    // Judging them is much code, and few commits change any.
    const { lintWorkflows } = await import('../lint/judging.ts');
    return (await lintWorkflows({ policy: known.policyPath }, standard, host.proposed)).findings;
  } catch (thrown) {
    // That they could not be read is told like what is wrong with them.
    if (thrown instanceof Refusal) return thrown.findings;
    throw thrown;
  }
}

/** Whether a workflow is there that the trusted branch has not, or has otherwise. */
async function changesAny(policyPath: string, { proposed, trusted }: Host): Promise<boolean> {
  const [at, by] = await Promise.all([proposed.source(), trusted.source()]);
  if (at.commit === by.commit && at.source !== 'workspace') return false;
  const paths = await Promise.all(workflowFolders(policyPath).map((folder) => filesIn(folder, proposed)));
  const changes = await Promise.all(paths.flat().map((path) => differs(path, proposed, trusted)));
  return changes.includes(true);
}

async function filesIn(folder: string, texts: Texts): Promise<readonly string[]> {
  const entries = (await texts.list(folder)) ?? [];
  return entries.filter(({ kind }) => kind !== 'folder').map(({ name }) => `${folder}/${name}`);
}

/** What cannot be read is looked at by the lint, which says so. */
async function differs(path: string, proposed: Texts, trusted: Texts): Promise<boolean> {
  const digests = [proposed, trusted].map((texts) => texts.read(path).then((text) => text?.digest));
  const [here, there] = await Promise.allSettled(digests);
  return here?.status !== 'fulfilled' || there?.status !== 'fulfilled' || here.value !== there.value;
}

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
