import type { Answers } from '../../commands/init/answers.ts';
import { suggestions } from '../../commands/init/suggestions.ts';
import { type InitValues, SUGGESTED } from './inputs.ts';

/** In a filter of a workflow other characters are a pattern. */
const LITERAL = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** The answers that inputs give, every topic being said; `branch` is the default branch, where one is known. */
export function answersOf(values: InitValues, branch = 'main'): Answers {
  const [first, ...others] = must(values.sites);
  const data = {
    classification: must(values.classification),
    categories: must(values.categories),
    subjects: must(values.subjects),
    controller: must(values.controller),
  };
  const suggested = suggestions(data).map(({ preset }) => preset);
  return {
    ...data,
    sites: [must(first), ...others],
    runBy: must(values['run-by']),
    clouds: must(values.cloud),
    presets: [...new Set(must(values.presets).flatMap((each) => (each === SUGGESTED ? suggested : [each])))],
    allowIn: must(values['allow-in']),
    runners: new Map(values.runners),
    dataset: must(values.dataset),
    until: must(values.until),
    workflow: must(values.workflow),
    actions: must(values.actions),
    policy: values.policy,
    branch: LITERAL.test(branch) ? branch : 'main',
  };
}

/** Every topic is said by now. */
function must<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('a topic of init was left open');
  return value;
}
