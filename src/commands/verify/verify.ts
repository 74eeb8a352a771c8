import { type GateVerdict, judgeGate } from '../../domain/gate/gate.ts';
import { testedDigests } from '../../domain/gate/model.ts';
import type { GateQuestion } from '../../domain/gate/question.ts';
import { say } from '../../domain/outcome/document.ts';
import { note } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import { evaluate } from '../../domain/policy/evaluate.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { decodeEvidence } from '../../evidence/envelope.ts';
import type { Command, Host, Ports } from '../../ports.ts';
import type { StepInputs } from '../admission.ts';
import { placementOf, stepOf } from '../admit.ts';
import { readOrder } from '../deploy/order.ts';
import { type Asking, type Decided, gateQuestion, type Shown, shownBy } from '../deploy/question.ts';
import { gateBlocks, gateCases, gateDocument } from '../deploy/report.ts';
import { trustedPolicy } from '../trusted-policy.ts';

export interface VerifyInputs extends Omit<StepInputs, 'plan'> {
  /** What the steps left behind: JSON lines. */
  readonly evidence: string;
  readonly release: string;
}

/**
 * What the gate would say of this evidence, under the policy as it is now: offline, on any machine, without touching
 * model, store or destination. What only a run of the service can confirm stays open.
 */
export const verify: Command<VerifyInputs> = async (inputs, host, ports) => {
  const statements = decodeEvidence(inputs.evidence);
  const decided = await decide(inputs, host, ports);
  const order = await readOrder(decided, inputs.release, host);
  const shown = await shownBy(statements, decided, host, ports);
  const [tested] = testedDigests(order.artifact.artifact, shown);
  // The model is not looked at: what was tested stands for what would be released.
  const staged = { tree: '', digest: tested, findings: [] };
  const question = await gateQuestion(decided, order, shown, staged, await asking(shown, host), host);
  return outcomeOf(question, judgeGate(question));
};

async function decide(inputs: VerifyInputs, host: Host, ports: Ports): Promise<Decided> {
  const { policy } = await trustedPolicy(host, inputs.policy);
  const situation = { ...(await host.situation()), now: ports.clock.now() };
  const step = stepOf(policy, inputs.step, 'deploy-hybrid');
  const placements = evaluate(policy, situation).steps.get(step.id)?.placements ?? [];
  return { policy, situation, step, placement: placementOf(placements, step, inputs.instance) };
}

/** The run that the evidence says it is of; only on GitHub is there a run of our own to compare with. */
async function asking({ needs, submitted }: Shown, host: Host): Promise<Asking> {
  const needed = new Set(needs.map(({ step }) => step));
  const of = submitted.map(({ statement }) => statement).filter(({ step }) => needed.has(step));
  const last = newestOf(of);
  const run = host.run.host === 'github' || last === undefined ? host.run : last.run;
  const jobs = host.run.host === 'github' ? await host.jobs() : undefined;
  return { run, jobs, plan: last?.texts.plan, served: 'not-asked', unseen: [] };
}

const newestOf = (statements: readonly Statement[]): Statement | undefined =>
  [...statements].sort((a, b) => b.run.attempt - a.run.attempt || (a.at < b.at ? 1 : -1))[0];

function outcomeOf(question: GateQuestion, gate: GateVerdict): Outcome {
  const verdict = verdictOf(gate);
  return {
    verdict,
    findings: [...gate.reasons, note('gate/model-not-fetched', { destination: id(question.destination) })],
    outputs: { verdict: id(verdict) },
    summary: {
      title: say`Gate of ${id(question.destination)}: ${id(verdict)}`,
      blocks: gateBlocks(question, gate),
      document: { version: known(1), gate: gateDocument(gate) },
      cases: gateCases(question, gate),
    },
    evidence: [],
  };
}

/** That the jobs cannot be asked for from here is no failure of the evidence. */
function verdictOf({ verdict, reasons }: GateVerdict): Verdict {
  const others = reasons.filter(({ code }) => code !== 'gate/jobs-not-known');
  return verdict === 'fail' && others.length === 0 ? 'inconclusive' : verdict;
}
