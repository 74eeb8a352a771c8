import { judgeGate } from '../../domain/gate/gate.ts';
import type { GateQuestion } from '../../domain/gate/question.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { RunIdentity } from '../../domain/outcome/statement.ts';
import { decodeEvidence } from '../../evidence/envelope.ts';
import type { Command, Host, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { admit } from '../admit.ts';
import type { DeployInputs } from './inputs.ts';
import { type Order, readOrder } from './order.ts';
import { gateQuestion, type Shown, shownBy } from './question.ts';
import { type Released, releaseTo } from './releasing.ts';
import { deployReport, type Reported } from './report.ts';
import { type Staged, withStaged } from './staging.ts';

const SHORT_DIGEST_CHARACTERS = 12;

/** Asks the gate, for the very bytes to be released; releases them only if it opens. */
export const deploy: Command<DeployInputs> = async (inputs, host, ports) => {
  const statements = decodeEvidence(inputs.evidence);
  const admission = await admit('deploy-hybrid', inputs, host, ports);
  const order = await readOrder(admission, inputs.release, host);
  const shown = await shownBy(statements, admission, host);
  return withStaged(order.artifact, shown, admission, ports, async (staged) => {
    const question = await ask(admission, order, shown, staged, host);
    const gate = judgeGate(question);
    const releaseId = releaseIdOf(host.run, staged);
    const open = gate.verdict === 'pass';
    const released = open ? await release({ inputs, admission, order, staged, releaseId, host, ports }) : undefined;
    return outcomeOf({ question, gate, releaseId, released }, order, admission, inputs.dryRun);
  });
};

async function ask(
  admission: Admission,
  order: Order,
  shown: Shown,
  staged: Staged,
  host: Host,
): Promise<GateQuestion> {
  const { run } = host;
  const asksJobs = run.host === 'github' && admission.policy.release.evidence === 'same-run';
  const jobs = asksJobs ? await host.jobs() : undefined;
  return gateQuestion(admission, order, shown, staged, { run, jobs, plan: admission.texts.plan }, host);
}

/** The same bytes of the same run are the same release, however often the job runs. */
const releaseIdOf = ({ run }: RunIdentity, { digest }: Staged): string =>
  `${run}-${(digest ?? 'sha256:none').slice('sha256:'.length).slice(0, SHORT_DIGEST_CHARACTERS)}`;

interface Going {
  readonly inputs: DeployInputs;
  readonly admission: Admission;
  readonly order: Order;
  readonly staged: Staged;
  readonly releaseId: string;
  readonly host: Host;
  readonly ports: Ports;
}

async function release({ inputs, admission, order, staged, releaseId, host, ports }: Going): Promise<Released> {
  const { destination, manifest } = order;
  if (staged.digest === undefined) throw new Error('an open gate without a staged model');
  const target = await ports.deployTarget({
    type: 'directory',
    destination,
    root: admission.site.destinationRoot(destination),
    holder: `${host.run.repository} run ${host.run.run} ${admission.step.id} ${destination}`,
    leaseSeconds: manifest.lease.seconds,
  });
  try {
    return await releaseTo(target, {
      destination,
      release: { id: releaseId, digest: staged.digest, tree: staged.tree },
      key: releaseId,
      keep: manifest.keep,
      dryRun: inputs.dryRun,
    });
  } finally {
    await target.close();
  }
}

function outcomeOf(reported: Reported, order: Order, admission: Admission, dryRun: boolean): Outcome {
  const { gate, released } = reported;
  const verdict = released?.verdict ?? gate.verdict;
  const served = released?.after?.release;
  return {
    verdict,
    findings: [...admission.findings, ...gate.reasons, ...(released?.findings ?? [])],
    outputs: {
      verdict: id(verdict),
      'dry-run': id(String(dryRun)),
      ...(served === undefined ? {} : { release: id(served) }),
    },
    summary: deployReport(reported),
    evidence: statementsOf(reported, order, admission, dryRun),
  };
}

function statementsOf({ question, gate, released }: Reported, order: Order, admission: Admission, dryRun: boolean) {
  const { artifact, manifestDigest } = order;
  const digest = question.staged.get(artifact.artifact);
  const common = {
    subjects: digest === undefined ? {} : { [artifact.artifact]: digest },
    materials: {},
    texts: manifestDigest === undefined ? {} : { release: manifestDigest },
  };
  const codes = [...new Set(gate.reasons.map(({ code }) => code))];
  const facts = { 'dry-run': dryRun };
  const gateStatement = {
    ...admission.statement({ ...common, verdict: gate.verdict, codes, facts }),
    kind: 'gate' as const,
  };
  if (released === undefined || dryRun) return [gateStatement];
  return [gateStatement, admission.statement({ ...common, ...deployed(released) })];
}

const deployed = ({ verdict, findings, before, after }: Released) => ({
  verdict,
  codes: [...new Set(findings.map(({ code }) => code))],
  facts: {
    release: after?.release ?? 'none',
    generation: after?.generation ?? 0,
    'replaced-release': before?.release ?? 'none',
  },
});
