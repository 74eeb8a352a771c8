import type { Answers } from './answers.ts';
import { datasets } from './sections/data.ts';
import { law } from './sections/law.ts';
import { release, shelves, steps } from './sections/pipeline.ts';
import { controlPlane, locations } from './sections/places.ts';
import { rules } from './sections/rules.ts';
import { safeguards } from './sections/safeguards.ts';
import { targets } from './sections/targets.ts';
import { type Placed, tests } from './sections/tests.ts';
import type { Suggestion } from './suggestions.ts';

const HEAD = `\
# Where data may be processed and stored, and where each step of the pipeline may run.
# What is not allowed here does not happen; and only what is committed on the default branch decides.
version: 1
`;

/** The policy, a section for each thing that it says. */
export const policyText = (answers: Answers, suggested: readonly Suggestion[], placed: Placed): string =>
  [
    HEAD,
    law(answers, suggested),
    locations(answers),
    controlPlane(answers),
    targets(answers),
    shelves(answers),
    datasets(answers),
    steps(answers),
    rules(answers),
    safeguards(answers),
    release(answers),
    tests(answers, placed),
  ]
    .filter((section) => section !== '')
    .join('\n');
