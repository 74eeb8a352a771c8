import { error, type Finding } from '../../outcome/finding.ts';
import { id, ids } from '../../outcome/labelled.ts';
import type { Said } from '../workflow.ts';
import { asksForFailure, type JobRule, jobName, shown, stepActions } from './rule.ts';

/** What says no must stop what comes after it. */
export const noContinuing: JobRule = (seen) => {
  const said = [
    ...(seen.ours.length > 0 ? [seen.job.continueOnError] : []),
    ...seen.ours.map(({ step }) => step.continueOnError),
  ];
  return said
    .filter((each): each is Said => each !== undefined && each.value.trim() !== 'false')
    .map(({ at }) => error('workflow/continue-on-error', { job: jobName(seen) }, at));
};

/** A step of ours follows what passed: not what failed, and not what was cancelled. */
export const onlyAfterSuccess: JobRule = (seen) => {
  const steps = stepActions(seen);
  if (steps.length === 0) return [];
  const callers = seen.running.callers.map(({ job }) => job.if);
  return [seen.job.if, ...callers, ...steps.map(({ step }) => step.if)]
    .filter((each): each is Said => each !== undefined && asksForFailure(each.value))
    .map(({ value, at }) => error('workflow/runs-after-failure', { job: jobName(seen), condition: shown(value) }, at));
};

/** What a step says it is, the policy knows, and runs by this action. */
export const stepOfPolicy: JobRule = (seen, { policy }) =>
  stepActions(seen).flatMap(({ step, ours, names }): readonly Finding[] => {
    const at = step.with.get('step')?.at;
    if (names === undefined) return [];
    const known = policy.steps.get(names);
    if (known === undefined)
      return [error('workflow/unknown-step', { step: shown(names), expected: ids(policy.steps.keys()) }, at)];
    if (known.action === ours.action) return [];
    return [error('workflow/other-action', { step: id(names), expected: id(known.action), got: id(ours.action) }, at)];
  });
