import { readFileSync } from 'node:fs';
import { badInput, error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Event } from './event.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner says in its variables. */
export interface Runner {
  readonly repository: string;
  readonly run: string;
  readonly attempt: number;
  readonly job: string;
  readonly commit: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly workspace: string;
  readonly temp: string;
  readonly event: Event;
  /** What it says of itself, where it does. */
  readonly itself: { readonly name?: string; readonly hosted?: boolean };
}

const PATTERNS = {
  GITHUB_REPOSITORY: /^[\w.-]{1,99}\/[\w.-]{1,100}$/,
  GITHUB_RUN_ID: /^\d{1,20}$/,
  GITHUB_RUN_ATTEMPT: /^\d{1,6}$/,
  GITHUB_JOB: /^[\w-]{1,500}$/,
  GITHUB_SHA: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
  GITHUB_REF: /^.*$/,
  GITHUB_EVENT_NAME: /^\w+$/,
  GITHUB_EVENT_PATH: /^.+$/,
  GITHUB_SERVER_URL: /^https?:\/\/.+$/,
  GITHUB_API_URL: /^https?:\/\/.+$/,
  GITHUB_OUTPUT: /^.+$/,
  GITHUB_STEP_SUMMARY: /^.+$/,
  RUNNER_TEMP: /^.+$/,
} as const;

type Variable = keyof typeof PATTERNS;

/** Reads the runner's variables, all faulty ones at once. `checkRun` is the job's id, where the service gives it. */
export function readRunner(environment: Environment, checkRun: number | undefined): Runner {
  const variables = checked(environment);
  return {
    repository: variables.GITHUB_REPOSITORY,
    run: variables.GITHUB_RUN_ID,
    attempt: Number(variables.GITHUB_RUN_ATTEMPT),
    job: checkRun === undefined ? variables.GITHUB_JOB : String(checkRun),
    commit: variables.GITHUB_SHA,
    serverUrl: variables.GITHUB_SERVER_URL,
    apiUrl: variables.GITHUB_API_URL,
    workspace: environment.GITHUB_WORKSPACE ?? '',
    temp: variables.RUNNER_TEMP,
    event: {
      name: variables.GITHUB_EVENT_NAME,
      ref: variables.GITHUB_REF,
      payload: readPayload(variables.GITHUB_EVENT_PATH),
    },
    itself: itselfOf(environment),
  };
}

/** An unknown word for the kind of runner is not taken for one of the user's. */
function itselfOf({ RUNNER_NAME: name, RUNNER_ENVIRONMENT: kind }: Environment): Runner['itself'] {
  return { ...(name ? { name } : {}), ...(kind ? { hosted: kind !== 'self-hosted' } : {}) };
}

function checked(environment: Environment): Record<Variable, string> {
  const findings: Finding[] = [];
  const entries = Object.entries(PATTERNS).map(([variable, pattern]) => {
    const value = environment[variable];
    if (value === undefined || !pattern.test(value)) {
      findings.push(error('host/environment-missing', { variable: id(variable) }));
    }
    return [variable, value ?? ''];
  });
  if (findings.length > 0) throw badInput(...findings);
  return Object.fromEntries(entries) as Record<Variable, string>;
}

function readPayload(file: string): object {
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof payload === 'object' && payload !== null) return payload;
  } catch {
    // The answer is the same for a file that is not there, not readable, not JSON.
  }
  throw badInput(error('host/event-unreadable'));
}
