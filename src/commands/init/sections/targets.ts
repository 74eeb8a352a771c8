import { isClassified } from '../../../domain/labels/label.ts';
import type { RunsOn } from '../../../domain/policy/policy.ts';
import { type Answers, everySite, type Site } from '../answers.ts';
import { list, map, word } from '../yaml-words.ts';

/** The target of a site. */
export const targetOf = ({ name }: Site): string => `${name}-runner`;

/** The one that no classified data ever goes to: there so that a newcomer sees a refusal. */
export const HOSTED_TARGET = 'hosted';

/** Where a step can run. */
export const targets = (answers: Answers): string => `\
# Where a step can run. A runner group is a boundary; a label is none: whoever registers a runner chooses its labels.
# What you may add: isolation: ephemeral (wiped after each job), capacity: {memory: 64GB, gpu: 1}, cost-per-hour,
# environment.
targets:
${everySite(answers)
  .map((each) => `  ${targetOf(each)}: ${target(each, answers.runners)}\n`)
  .join('')}\
  # ${isClassified(answers.classification) ? REFUSED : OPEN}
  ${HOSTED_TARGET}: {location: github-hosted, runs-on: ubuntu-latest}
`;

const REFUSED = 'Nobody can say where this one is. It shows how a target is refused; take it out whenever you like.';
const OPEN = 'Nobody can say where this one is: public data alone may go there.';

const target = ({ name }: Site, runners: Answers['runners']): string =>
  map(`location: ${word(name)}`, `runs-on: ${runsOn(runners.get(name) ?? { group: name })}`);

function runsOn(on: RunsOn): string {
  if (typeof on === 'string') return word(on);
  return 'group' in on ? map(`group: ${word(on.group)}`) : list(on);
}
