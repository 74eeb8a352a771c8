import { judgeGate } from '../../domain/gate/gate.ts';
import type { GateQuestion } from '../../domain/gate/question.ts';
import { mayReplace, testedAt } from '../../domain/gate/served.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { isReleaseId, releaseIdOf, shownRelease } from '../../domain/release/release-id.ts';
import { decodeEvidence } from '../../evidence/envelope.ts';
import type { Command, Host, Observed } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { admit } from '../admit.ts';
import { type Destination, withDestination } from './destination.ts';
import type { DeployInputs } from './inputs.ts';
import { type Order, readOrder } from './order.ts';
import { type Asking, gateQuestion, shownBy } from './question.ts';
import { type Released, releaseTo } from './releasing.ts';
import { deployReport, type Reported } from './report.ts';
import { type Staged, withStaged } from './staging.ts';

/** Asks the gate, for the very bytes to be released; releases them only if it opens. */
export const deploy: Command<DeployInputs> = async (inputs, host, ports) => {
  const statements = decodeEvidence(inputs.evidence);
  const admission = await admit('deploy-hybrid', inputs, host, ports);
  refuseUnreviewed(admission, inputs);
  const order = await readOrder(admission, inputs.release, host);
  const shown = await shownBy(statements, admission, host, ports);
  return withDestination(order, admission, host, ports, (destination) =>
    withStaged(order.artifact, shown, admission, ports, async (staged) => {
      const asking = await askingOf(admission, destination, host);
      const question = await gateQuestion(admission, order, shown, staged, asking, host);
      const gate = judgeGate(question);
      const releaseId = releaseIdOf(host.run.run, staged.digest);
      const open = gate.verdict === 'pass';
      const released = open ? await release({ inputs, order, staged, releaseId, question, destination }) : undefined;
      return outcomeOf({ question, gate, releaseId, released }, order, admission, inputs.dryRun);
    }),
  );
};

/** An event caps what is read; what is public may be read by anybody's code, and still not be put live by it. */
function refuseUnreviewed({ situation: { event }, step }: Admission, { dryRun }: DeployInputs): void {
  if (event === 'trusted' || dryRun) return;
  throw refused(error('placement/event-cannot-release', { step: id(step.id), event: id(event) }, step.at));
}

async function askingOf({ policy, texts }: Admission, { served, unseen }: Destination, host: Host): Promise<Asking> {
  const { run } = host;
  const asksJobs = run.host === 'github' && policy.release.evidence === 'same-run';
  const jobs = asksJobs ? await host.jobs() : undefined;
  return { run, jobs, plan: texts.plan, served: served ?? 'nothing', unseen };
}

interface Going {
  readonly inputs: DeployInputs;
  readonly order: Order;
  readonly staged: Staged;
  readonly releaseId: string;
  readonly question: GateQuestion;
  readonly destination: Destination;
}

function release({ inputs, order, staged, releaseId, question, destination: { target } }: Going): Promise<Released> {
  const tested = testedAt(question);
  if (staged.digest === undefined || tested === undefined || target === undefined) {
    throw new Error('an open gate without a staged model, its test or its destination');
  }
  return releaseTo(target, {
    destination: order.destination,
    release: { id: releaseId, digest: staged.digest, tested, tree: staged.tree },
    key: releaseId,
    keep: order.manifest.keep,
    dryRun: inputs.dryRun,
    mayReplace: (served) => mayReplace(served, question),
  });
}

function outcomeOf(reported: Reported, order: Order, admission: Admission, dryRun: boolean): Outcome {
  const { gate, released } = reported;
  const verdict = released?.verdict ?? gate.verdict;
  const served = released?.after;
  return {
    verdict,
    findings: [...admission.findings, ...gate.reasons, ...(released?.findings ?? [])],
    outputs: {
      verdict: id(verdict),
      'dry-run': id(String(dryRun)),
      ...(served === undefined ? {} : { release: shownRelease(served) }),
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
    release: nameIn(after),
    generation: after?.generation ?? 0,
    'replaced-release': nameIn(before),
  },
});

function nameIn(observed: Observed | undefined): string {
  if (observed === undefined) return 'none';
  return isReleaseId(observed.release, observed.digest) ? observed.release : 'unknown';
}
