import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiJob } from '../github-api.ts';
import { type Execution, own, type RunnerMachine, runAction, runOn } from './action.ts';
import { githubContext, githubEnv, type InstanceRun, type JobRun, type Place, type WorkflowRun } from './context.ts';
import {
  asText,
  asTexts,
  type Contexts,
  EvaluationFailure,
  evaluateExpression,
  interpolate,
  Known,
  WorkflowFault,
} from './expressions.ts';
import {
  type JobFile,
  needsOf,
  onlyKeys,
  permissionsOf,
  readWorkflow,
  type StepFile,
  type WorkflowFile,
} from './file.ts';

let nextCheckRun = 9000;

/** Runs a whole workflow file, job after job, as GitHub would. What it does not know is an error of the test. */
export async function runWorkflow(options: WorkflowRun): Promise<Record<string, JobRun>> {
  const file = readWorkflow(options.workflow, options.event);
  const group = interpolate(file.concurrency?.group ?? 'none', { github: githubContext(options, '') });
  if (typeof group !== 'string' || group === '') throw new WorkflowFault('a concurrency group that is no text');
  const done: Record<string, JobRun> = {};
  for (const name of Object.keys(file.jobs)) {
    options.beforeJob?.(name);
    const run = await runOrKeep(name, file, done, options);
    done[name] = options.tamper ? { ...run, outputs: options.tamper(name, { ...run.outputs }) } : run;
  }
  return done;
}

/** Of a job that failed before, what had succeeded of its matrix is kept as well. */
async function runOrKeep(
  name: string,
  file: WorkflowFile,
  done: Readonly<Record<string, JobRun>>,
  options: WorkflowRun,
): Promise<JobRun> {
  const kept = options.kept?.[name];
  if (kept && kept.result !== 'failure') return kept;
  const job = file.jobs[name] as JobFile;
  const needs = needsContext(job, file, done);
  const results = needsOf(job).map((need) => done[need]?.result);
  if (!isWanted(job, { needs, github: githubContext(options, '') }, results)) return jobRun('skipped', []);
  const kind = { name, job, permissions: permissionsOf(name, job, file), workflow: file.name };
  try {
    return await runInstances(kind, { needs }, options, kept?.instances ?? []);
  } catch (cause) {
    if (!(cause instanceof EvaluationFailure)) throw cause;
    return { ...jobRun('failure', []), log: `evaluation failed: ${cause.message}` };
  }
}

function needsContext(job: JobFile, file: WorkflowFile, done: Readonly<Record<string, JobRun>>): Known {
  const needs = needsOf(job).map((need) => {
    const declared = Object.keys(file.jobs[need]?.outputs ?? {}).map((output) => [output, '']);
    const outputs = new Known({ ...Object.fromEntries(declared), ...done[need]?.outputs });
    return [need, new Known({ result: done[need]?.result, outputs })];
  });
  return new Known(Object.fromEntries(needs));
}

function isWanted(job: JobFile, contexts: Contexts, results: readonly unknown[]): boolean {
  const success = results.every((result) => result === 'success');
  if (job.if === undefined) return success;
  const wanted = evaluateExpression(job.if, contexts, { success, always: true });
  if (typeof wanted !== 'boolean') throw new WorkflowFault(`if: ${job.if} is neither true nor false`);
  return wanted;
}

/** A job, with all that its instances share. */
interface Kind {
  readonly name: string;
  readonly job: JobFile;
  readonly permissions: NonNullable<JobFile['permissions']>;
  readonly workflow: string;
}

async function runInstances(
  kind: Kind,
  contexts: Contexts,
  options: WorkflowRun,
  before: readonly InstanceRun[],
): Promise<JobRun> {
  const include = interpolate(kind.job.strategy?.matrix.include ?? [{}], contexts);
  if (!Array.isArray(include)) throw new EvaluationFailure('a matrix that is no list');
  const runs: InstanceRun[] = [];
  for (const [at, matrix] of include.entries()) {
    const kept = before[at]?.result === 'success' ? before[at] : undefined;
    runs.push(kept ?? (await runInstance(kind, matrix as object, contexts, options)));
  }
  return jobRun(runs.every(({ result }) => result === 'success') ? 'success' : 'failure', runs);
}

const jobRun = (result: JobRun['result'], instances: readonly InstanceRun[]): JobRun => ({
  result,
  instances,
  // Outputs of a matrix collide by name: the last one that is not empty stays.
  outputs: Object.assign({}, ...instances.map(({ outputs }) => nonEmpty(outputs))) as Record<string, string>,
  executions: instances.flatMap(({ executions }) => executions),
  log: instances.map(({ log }) => log).join('\n'),
});

const nonEmpty = (outputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''));

async function runInstance(kind: Kind, matrix: object, known: Contexts, options: WorkflowRun): Promise<InstanceRun> {
  const { name, job, permissions } = kind;
  const token = options.api.tokenFor(permissions);
  const contexts = { ...known, github: githubContext(options, token), matrix: new Known({ ...matrix }) };
  const { machine, environment, timeoutMinutes } = setting(job, contexts, options);
  const apiJob = register(jobName(name, matrix), machine, options);
  const workspace = mkdtempSync(join(options.workspaces, 'job-'));
  own(workspace, machine);
  const place = { machine, workspace, apiJob, job: name, workflow: kind.workflow };
  const { executions, steps } = await runSteps(job, contexts, place, options);
  options.api.revoke(token);
  const good = executions.length === job.steps.length && executions.every(({ exit }) => exit === 0);
  const result = good ? 'success' : 'failure';
  Object.assign(apiJob, { status: 'completed', conclusion: result });
  const outputs = asTexts(interpolate(job.outputs ?? {}, { ...contexts, steps }) as object);
  const log = executions.map((execution) => execution.log).join('\n');
  return { result, outputs, executions, log, runner: machine.name, environment, timeoutMinutes };
}

async function runSteps(job: JobFile, contexts: Contexts, place: Place, options: WorkflowRun) {
  const ids = job.steps.flatMap(({ id }) => id ?? []);
  const done: Record<string, unknown> = Object.fromEntries(ids.map((id) => [id, new Known({ outputs: {} })]));
  const executions: Execution[] = [];
  for (const step of job.steps) {
    const { machine, apiJob } = place;
    const more = { steps: new Known(done), job: { check_run_id: apiJob.id }, runner: { name: machine.name } };
    const execution = await runStep(step, { ...contexts, ...more }, place, options);
    executions.push(execution);
    if (step.id !== undefined) done[step.id] = new Known({ outputs: execution.outputs });
    if (execution.exit !== 0) break;
  }
  return { executions, steps: new Known(done) };
}

/** Where a job runs, and how long it may. GitHub takes a null for no environment: a job without its protection. */
function setting(job: JobFile, contexts: Contexts, { machineFor }: WorkflowRun) {
  const runsOn = interpolate(job['runs-on'], contexts);
  if (runsOn === null || runsOn === '') throw new EvaluationFailure('runs-on is empty');
  const machine = machineFor(runsOn);
  if (machine === undefined) throw new WorkflowFault(`no runner for ${JSON.stringify(runsOn)}`);
  const environment = interpolate(job.environment ?? '', contexts);
  if (typeof environment !== 'string') throw new WorkflowFault(`environment: ${JSON.stringify(environment)}`);
  const timeoutMinutes = interpolate(job['timeout-minutes'] ?? 360, contexts);
  if (typeof timeoutMinutes !== 'number' || !(timeoutMinutes > 0))
    throw new WorkflowFault(`timeout-minutes: ${JSON.stringify(timeoutMinutes)}`);
  return { machine, environment, timeoutMinutes };
}

async function runStep(step: StepFile, contexts: Contexts, place: Place, options: WorkflowRun): Promise<Execution> {
  const env = { ...githubEnv(place, options), ...asTexts(interpolate(step.env ?? {}, contexts) as object) };
  if (step.run !== undefined) return shell(step.run, env, place);
  const uses = step.uses ?? '';
  if (uses.startsWith('actions/checkout@')) {
    onlyKeys('checkout', step.with, ['persist-credentials']);
    return checkout(place, options);
  }
  const action = /^OWNER\/domicile(\/[a-z-]+)?@v1$/.exec(uses);
  if (!action) throw new WorkflowFault(`a step that this runner does not know: ${uses}`);
  return runAction({
    action: join(options.product, action[1] ?? ''),
    with: interpolate(step.with ?? {}, contexts) as Record<string, unknown>,
    contexts,
    env: { ...env, ...options.actionEnv?.(place.apiJob) },
    workspace: place.workspace,
    machine: place.machine,
    node: options.node,
  });
}

async function shell(script: string, env: Record<string, string>, { machine, workspace }: Place): Promise<Execution> {
  const base = { PATH: process.env.PATH ?? '', ...env };
  const { exit, log } = await runOn(machine, ['bash', '-e', '-c', script], base, workspace);
  return { exit, log, outputs: {}, state: {}, summary: '' };
}

function checkout({ machine, workspace }: Place, { git, sha }: WorkflowRun): Execution {
  const quiet = { stdio: 'ignore' } as const;
  execFileSync('git', ['clone', '--quiet', git, workspace], quiet);
  execFileSync('git', ['-c', 'safe.directory=*', '-C', workspace, 'checkout', '--quiet', '--detach', sha], quiet);
  if (machine.user) execFileSync('chown', ['-R', `${machine.user.uid}:${machine.user.gid}`, workspace]);
  return { exit: 0, log: '', outputs: {}, state: {}, summary: '' };
}

/** The Jobs API names a job of a matrix by its values, which is not what the job's own variables say. */
function jobName(name: string, matrix: object): string {
  const values = Object.values(matrix).map((value) => (typeof value === 'object' ? 'Object' : asText(value)));
  return values.length === 0 ? name : `${name} (${values.join(', ')})`;
}

function register(name: string, machine: RunnerMachine, { api, run, attempt }: WorkflowRun): ApiJob {
  const job: ApiJob = {
    id: nextCheckRun++,
    run_id: run,
    run_attempt: attempt,
    name,
    status: 'in_progress',
    conclusion: null,
    runner_name: machine.name,
    runner_group_name: machine.group,
    labels: machine.labels,
  };
  api.jobs.push(job);
  return job;
}
