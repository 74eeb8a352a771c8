import type { Finding } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import { decodeEvidence } from '../../evidence/envelope.ts';
import type { Command, Host, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { admit } from '../admit.ts';
import { codeAtHand } from './code.ts';
import { endingFindings } from './ending.ts';
import { timeoutOf } from './follow.ts';
import { gather } from './given.ts';
import type { TrainInputs } from './inputs.ts';
import { type Kept, keepModel, mustBeReady } from './keeping.ts';
import { readMetrics } from './metrics.ts';
import { type Order, orderOf } from './order.ts';
import { type Done, trainOutcome } from './outcome.ts';
import { runTraining } from './running.ts';

/** Trains where the data lies: proves the place, runs the program, and keeps the model once everything of it is dead. */
export const train: Command<TrainInputs> = async (inputs, host, ports) => {
  const statements = decodeEvidence(inputs.evidence);
  const admission = await admit('train-on-target', inputs, host, ports);
  const order = orderOf(admission);
  const scratch = await ports.trees.scratch(admission.site.stateRoot, 'train');
  try {
    return trainOutcome(await trainIn(scratch, inputs, order, statements, admission, host, ports), admission);
  } finally {
    await ports.trees.remove(scratch);
  }
};

async function trainIn(
  scratch: string,
  inputs: TrainInputs,
  order: Order,
  statements: readonly Statement[],
  admission: Admission,
  host: Host,
  ports: Ports,
): Promise<Done> {
  await mustBeReady(order, admission, ports);
  const code = await codeAtHand(ports);
  const given = await gather(order, statements, scratch, admission, ports);
  const trained = await runTraining(inputs, order, given, scratch, admission, host, ports);
  const ending = endingFindings(trained.end, timeoutOf(admission));
  const metrics = await readMetrics(trained.metricsFile, admission, ports);
  const kept: Kept = isBad(ending)
    ? { findings: [] }
    : await keepModel(trained, order, given, scratch, admission, ports);
  const findings = [...code.findings, ...ending, ...metrics.findings, ...kept.findings];
  return { inputs, order, code: code.state, given, trained, metrics, model: kept.digest, findings };
}

const isBad = (findings: Outcome['findings']): boolean =>
  findings.some(({ severity }: Finding) => severity === 'error');
