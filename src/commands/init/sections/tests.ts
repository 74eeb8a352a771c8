import { isClassified } from '../../../domain/labels/label.ts';
import { type Answers, goesTo, PIPELINE, type PipelineAction } from '../answers.ts';
import { list, map } from '../yaml-words.ts';
import { STEP } from './pipeline.ts';
import { HOSTED_TARGET } from './targets.ts';

/** By step, the target where all of it was seen to be placed. */
export type Placed = ReadonlyMap<string, string>;

/** What the policy must decide. */
export function tests(answers: Answers, placed: Placed): string {
  if (!isClassified(answers.classification)) return '';
  return `\
# What this policy must decide, whatever is changed in it: domicile test-policy.
tests:
${PIPELINE.filter((action) => goesTo(answers, action))
  .map((action) => whereItMayBe(action, placed))
  .join('')}\
  - {name: code that nobody reviewed reads nothing, given: {step: ${STEP['data-validate']}, event: fork}, expect: {allowed: []}}
`;
}

function whereItMayBe(action: PipelineAction, placed: Placed): string {
  const step = STEP[action];
  const target = placed.get(step);
  const expected = map(
    target === undefined ? '' : `target: ${target}`,
    `never: ${list([HOSTED_TARGET])}`,
    `because: {${HOSTED_TARGET}: placement/place-unknown}`,
  );
  return `  - {name: ${step} runs where its data may be, given: {step: ${step}}, expect: ${expected}}\n`;
}
