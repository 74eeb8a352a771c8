import { error } from '../../outcome/finding.ts';
import { ids } from '../../outcome/labelled.ts';
import { isHarmless } from '../harmless.ts';
import type { SeenJob } from '../seen.ts';
import { type JobRule, jobName, stepActions, stepName } from './rule.ts';

/** On a machine with classified data the place is proven before anything runs there. */
export const stepOfOursFirst: JobRule = (seen) => {
  if (!seen.isOnData) return [];
  const [first] = stepActions(seen);
  if (first === undefined) return bareJob(seen);
  const before = seen.job.steps.slice(0, seen.job.steps.indexOf(first.step));
  return before
    .filter((step) => !isHarmless(step) && !isOurs(seen, step))
    .map((step) => error('workflow/step-before-ours', { job: jobName(seen), step: stepName(step) }, step.at));
};

const isOurs = ({ ours }: SeenJob, step: object): boolean => ours.some((each) => each.step === step);

function bareJob(seen: SeenJob) {
  const { job } = seen;
  if (job.steps.every((step) => isHarmless(step) || isOurs(seen, step))) return [];
  const targets = ids(new Set(seen.landings.map(({ target }) => target.id)));
  return [error('workflow/no-step-of-ours', { job: jobName(seen), targets }, job.runsOn.at)];
}
