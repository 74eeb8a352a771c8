import { possibleOf, type Scope } from './expression/evaluate.ts';
import { plainValue, UNKNOWN, type Value } from './expression/value.ts';
import { matrixValues } from './matrix.ts';
import { ourAction } from './our-actions.ts';
import { called, type Running } from './running.ts';
import type { Job, RunJob } from './workflow.ts';

type Context = Extract<Value, { kind: 'context' }>;

const context = (member: Context['member']): readonly Value[] => [{ kind: 'context', member }];

const NOBODY_KNOWS: readonly Value[] = [UNKNOWN];

/** What the names in a job's expressions may stand for. */
export function scopeOf(job: Job, running: Running): Scope {
  const scope: Scope = {
    name(name) {
      if (name === 'needs') return context((id) => needed(id, running));
      if (name === 'inputs') return context((input) => inputOf(input, running));
      // Only what a matrix is made of is asked here, so that it cannot be made of itself.
      if (name === 'matrix') return context((key) => matrixValues(job, key, { ...scope, name: withoutMatrix }));
      return NOBODY_KNOWS;
    },
  };
  const withoutMatrix = (name: string) => (name === 'matrix' ? NOBODY_KNOWS : scope.name(name));
  return scope;
}

/** Whether the job says that it needs the other is another question. */
function needed(id: string, running: Running): readonly Value[] {
  const job = [...running.workflow.jobs.values()].find((each) => each.id.toLowerCase() === id);
  if (job === undefined) return NOBODY_KNOWS;
  return context((key) => (key === 'outputs' ? context((name) => outputOf(job, name, running)) : NOBODY_KNOWS));
}

/** What a job hands on under this name, followed to the step that made it. */
function outputOf(job: Job, name: string, running: Running): readonly Value[] {
  if (job.kind === 'run') {
    const output = find(job.outputs, name);
    return output === undefined ? NOBODY_KNOWS : possibleOf(output.value, stepsOf(job, running));
  }
  const next = called(job, running, scopeOf);
  if (typeof next === 'string') return NOBODY_KNOWS;
  const output = find(next.workflow.outputs, name);
  return output === undefined ? NOBODY_KNOWS : possibleOf(output.value, jobsIn(next));
}

const stepsOf = (job: RunJob, running: Running): Scope => ({
  name: (name) =>
    name === 'steps'
      ? context((id) =>
          context((part) =>
            part === 'outputs' ? context((output) => ofStep(job, id, output, running)) : NOBODY_KNOWS,
          ),
        )
      : NOBODY_KNOWS,
});

function ofStep(job: RunJob, id: string, output: string, { whole }: Running): readonly Value[] {
  const step = job.steps.find((each) => each.id?.toLowerCase() === id);
  const isPlan = step !== undefined && ourAction(step, whole.repository)?.action === 'plan';
  return isPlan && output === 'plan' ? [{ kind: 'plan-text' }] : NOBODY_KNOWS;
}

const jobsIn = (running: Running): Scope => ({
  name: (name) =>
    name === 'jobs'
      ? context((id) => {
          const job = find(running.workflow.jobs, id);
          if (job === undefined) return NOBODY_KNOWS;
          return context((part) =>
            part === 'outputs' ? context((output) => outputOf(job, output, running)) : NOBODY_KNOWS,
          );
        })
      : NOBODY_KNOWS,
});

function inputOf(name: string, { given, workflow }: Running): readonly Value[] {
  if (given === undefined) return NOBODY_KNOWS;
  const fallback = find(workflow.defaults, name);
  return given(name) ?? (fallback === undefined ? NOBODY_KNOWS : [plainValue(fallback.value)]);
}

const find = <T>(named: ReadonlyMap<string, T>, name: string): T | undefined =>
  [...named].find(([key]) => key.toLowerCase() === name)?.[1];
