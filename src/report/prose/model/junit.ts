import type { Prose } from '../prose.ts';

/** Of suites of the user's own. */
export const MODEL_JUNIT_PROSE = {
  'model/only-junit': {
    what: 'all tests are reports of other programs: none asks the model itself',
    help: 'add a test of a metric or a behaviour',
    about:
      'A report is the word of the program that wrote it. It can close the gate, and never open it alone: nothing binds it to the model that is released.',
  },
  'model/junit-unusable': {
    what: '{test}: a report cannot be relied on ({reason})',
    help: 'let one program write each report, as a whole; `malformed`: no JUnit XML, or with a document type; `totals-differ`: its totals are not what is in it',
    about: 'Cases are counted one by one. Totals that say something else are a report that was cut or edited.',
  },
  'model/junit-not-passed': {
    what: '{test}: {failed} failed, {errors} with an error, {skipped} skipped, {flaky} run again, {gone} gone since the last pass',
    help: 'mend the tests; `allow-skipped` and `allow-flaky` let those through, and a change of the spec lets tests go',
    about:
      'A skipped test tests nothing, one that passes when it is run again has failed once, and one that is gone would have to be missed by somebody.',
  },
  'model/junit-first-run': {
    what: '{test}: no earlier pass under this spec is known here, so no test can be missed yet',
    help: 'nothing to do, unless there were passes before: then the state of the site was lost or removed',
    about: 'Which tests passed is kept in the state folder of the site, by keyed digests of their names.',
  },
  'model/junit-state-unreadable': {
    what: 'which tests passed before cannot be read',
    help: 'look at `junit-tests.jsonl` in the state folder of the site',
    about: 'A list that cannot be read is not an empty one.',
  },
} as const satisfies Record<string, Prose>;
