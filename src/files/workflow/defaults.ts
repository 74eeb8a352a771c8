import type { Job, Said, Step } from '../../domain/workflow/workflow.ts';
import { anything, object, optional, type Shape } from '../shape.ts';
import { saidText } from './scalars.ts';

/** What scripts run in where they do not say so themselves. */
interface Defaults {
  readonly run?: { readonly shell?: Said };
}

export const NO_DEFAULTS: Defaults = {};

export const defaultsShape: Shape<Defaults> = object({
  run: optional(object({ shell: optional(saidText), 'working-directory': optional(anything) })),
});

/** The step's own word counts, then its job's, then its workflow's. */
export const inShell = (step: Step, { run }: Defaults): Step =>
  step.run === undefined || step.shell !== undefined || run?.shell === undefined ? step : { ...step, shell: run.shell };

export const jobInShell = (job: Job, defaults: Defaults): Job =>
  job.kind === 'run' ? { ...job, steps: job.steps.map((step) => inShell(step, defaults)) } : job;
