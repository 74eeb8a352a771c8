import type { Prose } from '../prose.ts';

/** Of tests that somebody answers for, and of those that a pull request would change. */
export const MODEL_WAIVER_PROSE = {
  'model/unknown-test': {
    what: 'there is no test {test} to waive; expected one of {expected}',
    help: '[did you mean {suggestion}? ]remove the waiver, or name the test as it is named',
    about:
      'A waiver of a test that is not there would wait for one of that name. A test without a name is called by its metric, its options and its limit: `roc_auc_score min`.',
  },
  'model/waived': {
    what: '{test} on {slices} did not pass, and waiver {waiver} lifts that, through {expires}; its approval is {approval}',
    help: 'mend the model or the limit before that day',
    about:
      'A waived test is shown and counted, in the report and in the evidence. It closes nothing, and opens nothing: one test at least must have passed.',
  },
  'model/waiver-expired': {
    what: 'waiver {waiver} of {test} ended with {expires} and has no effect any more',
    help: 'have it approved again with a new date, or remove it',
    about: 'Waivers hold through their last day (UTC, inclusive).',
  },
  'model/waiver-not-approved': {
    what: 'waiver {waiver} of {test} has no effect: it is not approved as the policy demands',
    help: 'have it signed with domicile approve; at a terminal --repository-id says for which repository',
    about:
      'Where the policy has an approver’s key, an approval counts only with a signature over this very entry, in this spec of this repository; where the policy demands signatures, an asserted approval counts for nothing.',
  },
  'model/waiver-idle': {
    what: 'waiver {waiver} lifts nothing: {test} passed, or was stopped by an error',
    help: 'remove it where the test passes; an error is mended, and never waived',
    about:
      'A waiver lifts what failed or was inconclusive. That a test could not be run, or that its metric does not exist on these rows, is nothing that anybody agreed to.',
  },
  'model/loosened': {
    what: 'the proposed spec asks for less: {what}[ of {of}][, was {was}][, would be {is}]',
    help: 'let the reviewers know why; until it is merged the trusted spec decides',
    about:
      'A pull request is judged by the spec of the trusted branch. What it would change of that is shown, so that no limit is lowered in passing.',
  },
  'model/tightened': {
    what: 'the proposed spec asks for more: {what}[ of {of}][, was {was}][, would be {is}]',
    help: 'nothing to do; it decides from the day on which it is merged',
    about: 'Whether this model meets it, this run does not say.',
  },
  'model/redefined': {
    what: 'the proposed spec measures something else: {what}[ of {of}][, was {was}][, would be {is}]',
    help: 'let the reviewers know why; numbers from before and after do not compare',
    about:
      'Another label, other columns, another threshold, seed or predictor make other numbers of the same name, and nobody can tell from the limits alone whether less is asked for.',
  },
} as const satisfies Record<string, Prose>;
