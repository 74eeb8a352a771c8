import { error, type Finding } from '../../outcome/finding.ts';
import { ids } from '../../outcome/labelled.ts';
import type { Ground } from '../ground.ts';
import { OUR_INPUTS } from '../our-inputs.ts';
import type { OurStep } from '../seen.ts';
import { type JobRule, jobName, shown } from './rule.ts';

/** GitHub only warns of an input that is misspelt: evidence is then not there, and a dry run is none. */
export const inputsKnown: JobRule = (seen) =>
  seen.ours.flatMap(({ step, ours }) => {
    const { required, optional } = OUR_INPUTS[ours.action];
    const known = [...required, ...optional];
    return [...step.with]
      .filter(([input]) => !known.includes(input.toLowerCase()))
      .map(([input, { at }]) =>
        error('workflow/unknown-input', { job: jobName(seen), input: shown(input), expected: ids(known) }, at),
      );
  });

/** What a step cannot do without, by its action or by the policy. */
export const inputsGiven: JobRule = (seen, ground) =>
  seen.ours.flatMap((each): readonly Finding[] => {
    const given = new Set(
      [...each.step.with].flatMap(([input, { value }]) => (value.trim() === '' ? [] : [input.toLowerCase()])),
    );
    const missing = [...OUR_INPUTS[each.ours.action].required, ...instanceOf(each, ground)].filter(
      (input) => !given.has(input),
    );
    if (missing.length === 0) return [];
    return [error('workflow/input-missing', { job: jobName(seen), inputs: ids(missing) }, each.step.at)];
  });

/** `partition` or `destination`, where the step runs for each. */
function instanceOf({ ours, names }: OurStep, { policy }: Ground): readonly string[] {
  const step = policy.steps.get(names ?? '');
  return step?.action === ours.action && step.each !== undefined ? [step.each] : [];
}
