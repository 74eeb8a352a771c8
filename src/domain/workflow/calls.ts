import { called, calledPath, type Running, type Whole } from './running.ts';
import { scopeOf } from './scope.ts';
import type { Job, Workflow } from './workflow.ts';

/** A job, and the workflow that it runs in. */
export interface Placed<J extends Job = Job> {
  readonly job: J;
  readonly running: Running;
}

/** A few files that call each other many times stand for billions of jobs. */
export const MAX_JOBS = 5000;

/**
 * Every job as it may run: from each workflow that an event starts, through the workflows of this repository that it
 * calls. One that is only called, and by none of these, is looked at as it stands. No more than `MAX_JOBS` and one.
 */
export function jobsOf(whole: Whole): readonly Placed[] {
  const all = [...whole.workflows.values()];
  const isCalled = new Set(all.flatMap(({ jobs }) => [...jobs.values()].flatMap(pathCalled)));
  const [started, onlyCalled] = [all.filter((each) => !isOnlyCalled(each)), all.filter(isOnlyCalled)];
  const uncalled = onlyCalled.filter(({ path }) => !isCalled.has(path));
  const found: Placed[] = [];
  for (const workflow of [...started, ...uncalled]) visit(start(workflow, whole), found);
  const met = new Set(found.map(({ running }) => running.workflow.path));
  // What is left calls itself in a circle.
  for (const workflow of onlyCalled.filter(({ path }) => !met.has(path))) visit(start(workflow, whole), found);
  return found;
}

const pathCalled = (job: Job): readonly string[] => (job.kind === 'call' ? [calledPath(job) ?? ''] : []);

export const isOnlyCalled = ({ triggers }: Workflow): boolean =>
  [...triggers.keys()].every((event) => event === 'workflow_call');

const start = (workflow: Workflow, whole: Whole): Running => ({
  workflow,
  whole,
  events: new Set(workflow.triggers.keys()),
  callers: [],
});

function visit(running: Running, found: Placed[]): void {
  for (const job of running.workflow.jobs.values()) {
    if (found.length > MAX_JOBS) return;
    found.push({ job, running });
    const next = job.kind === 'call' ? called(job, running, scopeOf) : 'elsewhere';
    if (typeof next !== 'string') visit(next, found);
  }
}
