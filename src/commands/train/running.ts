import { join } from 'node:path';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Host, Ports, Program, TrainBackend, TrainEnd, TrainSpec } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { inProject } from '../project.ts';
import { follow, timeoutOf } from './follow.ts';
import type { Given } from './given.ts';
import type { TrainInputs } from './inputs.ts';
import type { Order } from './order.ts';

/** What a program is told beside its data. */
interface Workplace {
  readonly modelDir: string;
  readonly metricsFile: string;
}

export interface Trained extends Workplace {
  readonly backend: TrainBackend;
  readonly ref: string;
  readonly end: TrainEnd;
}

/** Submits the training under its key, once, and follows it to its end. */
export async function runTraining(
  inputs: TrainInputs,
  order: Order,
  given: readonly Given[],
  scratch: string,
  admission: Admission,
  host: Host,
  ports: Ports,
): Promise<Trained> {
  const key = keyOf(inputs, host, ports);
  const backend = await ports.trainBackend({ backend: 'runner', stateRoot: admission.site.stateRoot });
  await mustBeNew(backend, key);
  const workplace = {
    modelDir: await ports.trees.folder(scratch, 'model'),
    metricsFile: join(scratch, 'metrics.json'),
  };
  const cwd = await ports.checkout.folder(inProject(inputs.policy, '.'));
  const program = programOf(inputs, order, given, workplace, cwd, timeoutOf(admission));
  const spec: TrainSpec = { program, ...workplace };
  const ref = await backend.submit(spec, key);
  try {
    return { ...workplace, backend, ref, end: await follow(backend, ref, admission, host, ports) };
  } catch (thrown) {
    // Whatever went wrong here, nothing of it may live on.
    await backend.cancel(ref, 0);
    throw thrown;
  }
}

/** A training that was submitted is found and never submitted again. On a terminal each call is one of its own. */
function keyOf({ step, instance = '' }: TrainInputs, { run }: Host, { clock }: Ports): string {
  const once = run.host === 'local' ? clock.now() : '';
  return JSON.stringify([run.repository, run.run, run.attempt, run.job, step, instance, once]);
}

async function mustBeNew(backend: TrainBackend, key: string): Promise<void> {
  const ref = await backend.find(key);
  if (ref === undefined) return;
  const { phase } = await backend.end(ref);
  throw refused(error('train/already-ended', { phase: id(phase) }));
}

function programOf(
  { run, seed }: TrainInputs,
  { variables }: Order,
  given: readonly Given[],
  { modelDir, metricsFile }: Workplace,
  cwd: string,
  timeoutSeconds: number,
): Omit<Program, 'logFile'> {
  const paths = given.map(({ name, path }) => [variables.get(name) ?? '', path] as const);
  const env = {
    ...Object.fromEntries(paths),
    DOMICILE_MODEL_DIR: modelDir,
    DOMICILE_METRICS: metricsFile,
    DOMICILE_SEED: String(seed),
  };
  return { argv: run, cwd, env, timeoutSeconds };
}
