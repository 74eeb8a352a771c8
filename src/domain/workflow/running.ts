import { possibleOf, type Scope } from './expression/evaluate.ts';
import type { Value } from './expression/value.ts';
import type { CallJob, Job, Workflow } from './workflow.ts';

/** All workflows that were read, by path, and how a step of ours is known. */
export interface Whole {
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** Where our actions are, in small letters; by default in any repository called `domicile`. */
  readonly repository?: string;
}

/** A workflow as an event starts it, or as another calls it. */
export interface Running {
  readonly workflow: Workflow;
  readonly whole: Whole;
  /** The events by which all of it starts. */
  readonly events: ReadonlySet<string>;
  /** What a caller gives to an input, by its name in small letters; undefined where nobody can say who calls. */
  readonly given?: (input: string) => readonly Value[] | undefined;
  /** Calls that led here, the first one first. */
  readonly callers: readonly { readonly running: Running; readonly job: CallJob }[];
}

/** GitHub nests ten workflows. */
const MAX_CALLS = 10;

const LOCAL = /^\.\/(\.github\/workflows\/[^/@]+\.ya?ml)$/;

/** The path of a workflow of this repository; undefined where it is of another. */
export const calledPath = ({ uses }: CallJob): string | undefined => LOCAL.exec(uses.value.trim())?.[1];

export type Called = Running | 'elsewhere' | 'missing' | 'circle';

/** What a job that is a workflow runs. */
export function called(job: CallJob, from: Running, scopeOf: (job: Job, running: Running) => Scope): Called {
  const path = calledPath(job);
  if (path === undefined) return 'elsewhere';
  const workflow = from.whole.workflows.get(path);
  if (workflow === undefined) return 'missing';
  const before = [...from.callers.map(({ running }) => running.workflow.path), from.workflow.path];
  if (before.includes(path) || before.length > MAX_CALLS) return 'circle';
  const given = new Map([...job.with].map(([name, { value }]) => [name.toLowerCase(), value]));
  return {
    workflow,
    whole: from.whole,
    events: from.events,
    given: remembered((input) => {
      const text = given.get(input);
      return text === undefined ? undefined : possibleOf(text, scopeOf(job, from));
    }),
    callers: [...from.callers, { running: from, job }],
  };
}

/** Asked once: what is handed from call to call would else be asked again and again. */
function remembered<T>(find: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => {
    const value = found.has(name) ? (found.get(name) as T) : find(name);
    found.set(name, value);
    return value;
  };
}
