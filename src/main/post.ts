import { say } from '../domain/outcome/document.ts';
import { error, type Finding, note } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { Outcome } from '../domain/outcome/outcome.ts';
import { systemClock } from '../machine/clock.ts';
import { machinePrograms } from '../machine/programs.ts';
import type { DeployRequest, Phase } from '../ports.ts';
import { annotations } from './annotations.ts';
import { type ExitCode, run } from './run.ts';

/** What a job began and its `post` may have to end. Where it lies is the site's: it goes to the runner's state only. */
export type Task =
  | { readonly kind: 'training'; readonly stateRoot: string; readonly key: string }
  | { readonly kind: 'deployment'; readonly request: DeployRequest };

/** The name under which the runner keeps the task between the job and its `post`. */
export const TASK_STATE = 'task';

/** GitHub gives a `post` no more time than a cancelled job: the tree is killed within ten seconds. */
const GRACE_SECONDS = 2;

/** Runs after the job, whatever became of it: ends what lives on, and mends what was left half done. */
export const post = (environment: NodeJS.ProcessEnv): Promise<ExitCode> =>
  run({
    fallback: annotations,
    open: async () => ({ host: annotations, work: async () => told(await finish(taskIn(environment), environment)) }),
  });

/** The runner hands state over as variables. A task that is done was forgotten: its state is empty. */
function taskIn(environment: NodeJS.ProcessEnv): Task | undefined {
  const state = environment[`STATE_${TASK_STATE}`];
  // Safe: only our own action writes its state.
  return state === undefined || state === '' ? undefined : (JSON.parse(state) as Task);
}

async function finish(task: Task | undefined, environment: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  if (task === undefined) return [];
  return task.kind === 'training' ? endTraining(task, environment) : mendDeployment(task.request);
}

const ENDED: ReadonlySet<Phase> = new Set<Phase>(['succeeded', 'failed', 'timed-out']);

async function endTraining(
  { stateRoot, key }: Extract<Task, { kind: 'training' }>,
  environment: NodeJS.ProcessEnv,
): Promise<readonly Finding[]> {
  const { runnerBackend } = await import('../systems/runner/backend.ts');
  const programs = machinePrograms({ environment, protectedFiles: [] });
  const backend = runnerBackend({ stateRoot, programs, clock: systemClock });
  const ref = await backend.find(key);
  if (ref === undefined) return [];
  const phase = await backend.cancel(ref, GRACE_SECONDS);
  if (ENDED.has(phase)) return [];
  // Its journal cannot be read, or it did not die: whatever it is, it may still be at the data.
  return phase === 'lost' ? [error('train/processes-alive')] : [note('host/training-ended', { phase: id(phase) })];
}

async function mendDeployment(request: DeployRequest): Promise<readonly Finding[]> {
  const { directoryTarget } = await import('../systems/directory/target.ts');
  const target = directoryTarget(request, systemClock);
  const recovered = await target.recover();
  await target.close();
  const { destination } = request;
  return recovered === 'nothing'
    ? []
    : [note('host/deployment-mended', { destination: id(destination), recovered: id(recovered) })];
}

const told = (findings: readonly Finding[]): Outcome => ({
  verdict: findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
  findings,
  outputs: {},
  summary: { title: say`After the job`, blocks: [], document: {}, cases: [] },
  evidence: [],
});
