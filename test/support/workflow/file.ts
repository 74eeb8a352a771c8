import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Permissions } from '../github-api.ts';
import { WorkflowFault } from './expressions.ts';

export interface WorkflowFile {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly branches?: readonly string[] } | null>>;
  readonly permissions?: Permissions;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: boolean };
  readonly jobs: Readonly<Record<string, JobFile>>;
}

export interface JobFile {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly 'runs-on': unknown;
  readonly environment?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly permissions?: Permissions;
  readonly strategy?: { readonly 'fail-fast': false; readonly matrix: { readonly include: unknown } };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly StepFile[];
}

export interface StepFile {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

const JOB_KEYS = ['needs', 'if', 'runs-on', 'environment', 'timeout-minutes', 'permissions', 'strategy', 'outputs'];

/** Reads a workflow of which this driver can play every word; any other word is a fault. */
export function readWorkflow(path: string, event: { readonly name: string; readonly ref: string }): WorkflowFile {
  const file = parse(readFileSync(path, 'utf8')) as WorkflowFile;
  onlyKeys('the workflow', file, ['name', 'on', 'permissions', 'concurrency', 'jobs']);
  onlyKeys('concurrency', file.concurrency, ['group', 'cancel-in-progress']);
  mustStartOn(file.on, event);
  const names = Object.keys(file.jobs);
  for (const [at, name] of names.entries()) checkJob(name, file.jobs[name] as JobFile, file, names.slice(0, at));
  return file;
}

function checkJob(name: string, job: JobFile, file: WorkflowFile, before: readonly string[]): void {
  onlyKeys(name, job, [...JOB_KEYS, 'steps']);
  onlyKeys(`${name}.strategy`, job.strategy, ['fail-fast', 'matrix']);
  onlyKeys(`${name}.strategy.matrix`, job.strategy?.matrix, ['include']);
  onlyKeys(`${name}.permissions`, permissionsOf(name, job, file), ['contents', 'actions', 'issues']);
  if (job.strategy && job.strategy['fail-fast'] !== false) throw new WorkflowFault(`${name}: only fail-fast: false`);
  const unknown = needsOf(job).filter((need) => !before.includes(need));
  if (unknown.length > 0) throw new WorkflowFault(`${name} needs ${unknown}, no job before it`);
  for (const step of job.steps) onlyKeys(`a step of ${name}`, step, ['id', 'uses', 'run', 'with', 'env']);
}

export const needsOf = ({ needs = [] }: JobFile): readonly string[] => [needs].flat();

/** What a job's token may do: its own permissions in the place of the workflow's. What a repository gives by default, nobody knows. */
export function permissionsOf(name: string, job: JobFile, file: WorkflowFile): Permissions {
  const permissions = job.permissions ?? file.permissions;
  if (permissions === undefined) throw new WorkflowFault(`${name} does not say its permissions`);
  return permissions;
}

function mustStartOn(on: WorkflowFile['on'], { name, ref }: { readonly name: string; readonly ref: string }): void {
  const trigger = on[name];
  const branches = trigger?.branches?.map((branch) => `refs/heads/${branch}`) ?? [ref];
  if (trigger === undefined || !branches.includes(ref)) throw new WorkflowFault(`no run on ${name} of ${ref}`);
}

export function onlyKeys(what: string, value: object | null | undefined, known: readonly string[]): void {
  const unknown = Object.keys(value ?? {}).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new WorkflowFault(`${what}: this driver does not know ${unknown.join(', ')}`);
}
