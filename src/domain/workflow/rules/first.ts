import { error, type Finding, warning } from '../../outcome/finding.ts';
import { ids } from '../../outcome/labelled.ts';
import { isHarmless } from '../harmless.ts';
import type { SeenJob } from '../seen.ts';
import type { Step } from '../workflow.ts';
import { asksForFailure, handsOn, isOurs, type JobRule, jobName, shown, stepActions, stepName } from './rule.ts';

/** On a machine with classified data the place is proven before anything runs there. */
export const stepOfOursFirst: JobRule = (seen) => {
  if (!seen.isOnData) return [];
  if (stepActions(seen).length === 0) return bareJob(seen);
  return [...servicesBefore(seen), ...stepsBefore(seen)];
};

/** What the job's own image says of the place is nobody's word but its maker's. */
export const proofOnTheMachine: JobRule = (seen) =>
  seen.isOnData
    ? seen.job.container.map(({ at }) => warning('workflow/proof-in-container', { job: jobName(seen) }, at))
    : [];

/** The service starts them before any step, with what they mount of the machine. */
const servicesBefore = (seen: SeenJob): readonly Finding[] =>
  seen.job.services.map(({ value, at }) =>
    error('workflow/step-before-ours', { job: jobName(seen), step: shown(value) }, at),
  );

function stepsBefore(seen: SeenJob): readonly Finding[] {
  const proof = seen.job.steps.findIndex((step) => proves(seen, step));
  return seen.job.steps
    .filter((step, index) => proof < 0 || index < proof || (runsAnyway(step) && !handsOn(step)))
    .filter((step) => !isHarmless(step) && !isOurs(seen, step))
    .map((step) => error('workflow/step-before-ours', { job: jobName(seen), step: stepName(step) }, step.at));
}

/** What a condition may skip proves nothing to the steps that follow. */
const proves = (seen: SeenJob, step: Step): boolean =>
  stepActions(seen).some((each) => each.step === step) &&
  (step.if === undefined || /^success\(\)$/.test(step.if.value));

/** Though the place was refused. */
const runsAnyway = ({ if: condition }: Step): boolean => condition !== undefined && asksForFailure(condition.value);

function bareJob(seen: SeenJob) {
  const { job } = seen;
  if (job.services.length === 0 && job.steps.every((step) => isHarmless(step) || isOurs(seen, step))) return [];
  const targets = ids(new Set(seen.landings.map(({ target }) => target.id)));
  return [error('workflow/no-step-of-ours', { job: jobName(seen), targets }, job.runsOn.at)];
}
