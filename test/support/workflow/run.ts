import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ApiJob } from '../github-api.ts';
import { type Execution, own, type RunnerMachine, runAction, runOn } from './action.ts';
import { githubContext, githubEnv, type JobRun, type Place, type WorkflowRun } from './context.ts';
import { asText, evaluateExpression, interpolate } from './expressions.ts';

interface JobFile {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly 'runs-on': unknown;
  readonly strategy?: { readonly matrix?: { readonly include?: unknown } };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly StepFile[];
}

interface StepFile {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

let nextCheckRun = 9000;

/** Runs a whole workflow file, job after job, as GitHub would; unknown features are errors. */
export async function runWorkflow(options: WorkflowRun): Promise<Record<string, JobRun>> {
  const file = parse(readFileSync(options.workflow, 'utf8')) as { readonly jobs: Readonly<Record<string, JobFile>> };
  const done: Record<string, JobRun> = {};
  for (const [name, job] of Object.entries(file.jobs)) {
    options.beforeJob?.(name);
    const kept = options.kept?.[name];
    const run = kept ?? (await runJob(name, job, done, options));
    done[name] = options.tamper ? { ...run, outputs: options.tamper(name, { ...run.outputs }) } : run;
  }
  return done;
}

async function runJob(
  name: string,
  job: JobFile,
  done: Readonly<Record<string, JobRun>>,
  options: WorkflowRun,
): Promise<JobRun> {
  const needs = Object.fromEntries([job.needs ?? []].flat().map((each) => [each, done[each] as JobRun]));
  const contexts = { needs, github: githubContext(options), matrix: null };
  const allGood = Object.values(needs).every(({ result }) => result === 'success');
  const wanted =
    job.if === undefined ? allGood : evaluateExpression(job.if, contexts, { success: allGood, always: true });
  if (wanted !== true) return { result: 'skipped', outputs: {}, executions: [], log: '' };
  try {
    return await runInstances(name, job, contexts, options);
  } catch (cause) {
    return { result: 'failure', outputs: {}, executions: [], log: `evaluation failed: ${String(cause)}` };
  }
}

async function runInstances(name: string, job: JobFile, contexts: JobContexts, options: WorkflowRun): Promise<JobRun> {
  const include = interpolate(job.strategy?.matrix?.include ?? [null], contexts) as readonly unknown[];
  const runs: JobRun[] = [];
  for (const matrix of include) runs.push(await runInstance(name, job, { ...contexts, matrix }, options));
  return {
    result: runs.every(({ result }) => result === 'success') ? 'success' : 'failure',
    // Outputs of a matrix collide by name: the last one that is not empty stays.
    outputs: Object.assign({}, ...runs.map(({ outputs }) => nonEmpty(outputs))) as Record<string, string>,
    executions: runs.flatMap(({ executions }) => executions),
    log: runs.map(({ log }) => log).join('\n'),
  };
}

const nonEmpty = (outputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''));

interface JobContexts extends Record<string, unknown> {
  readonly needs: Readonly<Record<string, JobRun>>;
  readonly github: object;
  readonly matrix: unknown;
}

async function runInstance(name: string, job: JobFile, contexts: JobContexts, options: WorkflowRun): Promise<JobRun> {
  const runsOn = interpolate(job['runs-on'], contexts);
  const machine = options.machineFor(runsOn);
  if (machine === undefined) throw new Error(`no runner for ${JSON.stringify(runsOn)}`);
  const apiJob = register(name, machine, options);
  const workspace = mkdtempSync(join(options.workspaces, 'job-'));
  own(workspace, machine);
  const executions: Execution[] = [];
  const steps: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  for (const step of job.steps) {
    const all = { ...contexts, steps, job: { check_run_id: apiJob.id }, runner: { name: machine.name } };
    const execution = await runStep(step, all, { machine, workspace, apiJob, job: name }, options);
    executions.push(execution);
    if (step.id !== undefined) steps[step.id] = { outputs: execution.outputs };
    if (execution.exit !== 0) break;
  }
  const good = executions.length === job.steps.length && executions.every(({ exit }) => exit === 0);
  Object.assign(apiJob, { status: 'completed', conclusion: good ? 'success' : 'failure' });
  const outputs = Object.entries(job.outputs ?? {}).map(([key, value]) => [key, asText(interpolate(value, { steps }))]);
  return {
    result: good ? 'success' : 'failure',
    outputs: Object.fromEntries(outputs) as Record<string, string>,
    executions,
    log: executions.map(({ log }) => log).join('\n'),
  };
}

async function runStep(
  step: StepFile,
  contexts: Readonly<Record<string, unknown>>,
  place: Place,
  options: WorkflowRun,
): Promise<Execution> {
  const env = { ...githubEnv(place, options), ...texts(interpolate(step.env ?? {}, contexts)) };
  if (step.run !== undefined) return shell(step.run, env, place);
  const uses = step.uses ?? '';
  if (uses.startsWith('actions/checkout@')) return checkout(place, options);
  const action = /^OWNER\/domicile(\/[a-z-]+)?@v1$/.exec(uses);
  if (!action) throw new Error(`a step that this runner does not know: ${uses}`);
  return runAction({
    action: join(options.product, action[1] ?? ''),
    with: interpolate(step.with ?? {}, contexts) as Record<string, unknown>,
    contexts,
    env,
    workspace: place.workspace,
    machine: place.machine,
    node: options.node,
  });
}

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, asText(each)]));

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
