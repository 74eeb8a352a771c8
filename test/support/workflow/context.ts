import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiJob, GitHubApi } from '../github-api.ts';
import { type Execution, own, type RunnerMachine } from './action.ts';
import { Known } from './expressions.ts';

export type Result = 'success' | 'failure' | 'skipped';

interface Run {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly executions: readonly Execution[];
  readonly log: string;
}

/** One job on one runner: of a matrix there are several. */
export interface InstanceRun extends Run {
  readonly runner: string;
  readonly environment: string;
  readonly timeoutMinutes: number;
}

export interface JobRun extends Run {
  readonly instances: readonly InstanceRun[];
}

export interface WorkflowRun {
  /** The workflow file. */
  readonly workflow: string;
  /** The repository of Domicile, whose actions stand for `OWNER/domicile`. */
  readonly product: string;
  readonly node: string;
  /** The user's repository on disk, and what is checked out of it. */
  readonly git: string;
  readonly sha: string;
  readonly repository: string;
  readonly event: { readonly name: string; readonly payload: object; readonly ref: string };
  readonly run: number;
  readonly attempt: number;
  readonly api: GitHubApi;
  readonly apiUrl: string;
  /** The machine that takes a job with this `runs-on`; undefined queues for ever, which fails the test. */
  readonly machineFor: (runsOn: unknown) => RunnerMachine | undefined;
  /**
   * Jobs of an earlier attempt, for "re-run failed jobs": their results and outputs are kept. One that failed runs
   * again, but for what had succeeded of its matrix.
   */
  readonly kept?: Readonly<Record<string, JobRun>>;
  /** Called before each job; what it returns replaces outputs that other jobs see. */
  readonly tamper?: (job: string, outputs: Record<string, string>) => Record<string, string>;
  readonly beforeJob?: (job: string) => void;
  /** Where workspaces are made; programs find what stands beside it, such as node_modules. */
  readonly workspaces: string;
  /** What the runner gives to actions alone, never to `run`: addresses and tokens of its services. */
  readonly actionEnv?: (job: ApiJob) => Readonly<Record<string, string>>;
}

export interface Place {
  readonly machine: RunnerMachine;
  readonly workspace: string;
  readonly apiJob: ApiJob;
  readonly job: string;
  readonly workflow: string;
}

export const githubContext = ({ repository, sha, event }: WorkflowRun, token: string) =>
  new Known({ token, repository, sha, event_name: event.name, ref: event.ref, event: event.payload });

export function githubEnv({ job, machine, workspace, workflow }: Place, options: WorkflowRun): Record<string, string> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  own(temp, machine);
  const eventPath = join(temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(options.event.payload), { mode: 0o644 });
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: options.apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_GRAPHQL_URL: `${options.apiUrl}/graphql`,
    GITHUB_REPOSITORY: options.repository,
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_RUN_ID: String(options.run),
    GITHUB_RUN_ATTEMPT: String(options.attempt),
    GITHUB_JOB: job,
    GITHUB_SHA: options.sha,
    GITHUB_REF: options.event.ref,
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: workspace,
    GITHUB_ACTOR: 'someone',
    GITHUB_WORKFLOW: workflow,
    RUNNER_NAME: machine.name,
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
  };
}
