import { error } from '../../outcome/finding.ts';
import { id } from '../../outcome/labelled.ts';
import { asked, conditionOf, pathsIn } from '../expression/text.ts';
import type { SeenJob } from '../seen.ts';
import type { Said } from '../workflow.ts';
import { isDataJob, type JobRule, jobName } from './rule.ts';

/** What a job does not need is empty where it is asked for: a plan that is not there, evidence that never comes. */
export const needsWhatItAsks: JobRule = (seen) => {
  if (seen.ours.length === 0 && !isDataJob(seen)) return [];
  const needed = new Set(seen.job.needs.map(({ value }) => value.toLowerCase()));
  const missing = new Map(
    textsOf(seen).flatMap(({ value, at }) => jobsAsked(value).flatMap((job) => (needed.has(job) ? [] : [[job, at]]))),
  );
  return [...missing].map(([job, at]) => error('workflow/needs-missing', { job: jobName(seen), other: id(job) }, at));
};

function textsOf({ job, ours }: SeenJob): readonly Said[] {
  const { group, labels } = job.runsOn.value;
  const places = [group ?? '', ...labels].map((value) => ({ value, at: job.runsOn.at }));
  const handed = ours.flatMap(({ step }) => [...step.with.values(), ...step.env.values()]);
  const condition = job.if === undefined ? [] : [job.if];
  return [...places, ...matrixTexts(job), ...(job.environment ? [job.environment] : []), ...handed, ...condition];
}

function matrixTexts({ matrix }: SeenJob['job']): readonly Said[] {
  if (matrix === undefined) return [];
  const { value, at } = matrix;
  const texts = value.kind === 'expression' ? [value.value] : [value.include, ...value.keys.values()];
  return texts.flatMap((text) => (typeof text === 'string' ? [{ value: text, at }] : []));
}

/** `plan` of `needs.plan.outputs.plan`; of a condition without braces, too. */
function jobsAsked(text: string): readonly string[] {
  const condition = conditionOf(text);
  const paths = text.includes('{{') || condition === undefined ? asked(text) : pathsIn(condition);
  return paths.flatMap((path) => /^needs\.([^.*]+)/.exec(path)?.[1] ?? []);
}
