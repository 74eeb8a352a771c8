import type { Prose } from '../prose.ts';

/** Of tests that ask a model more than the rows of the test set: behaviours, operations, leakage. */
export const MODEL_BEHAVIOR_PROSE = {
  'model/no-cases': {
    what: '{test}: there is no case to test',
    help: 'write cases, or choose a change that does something to the rows (a row that it leaves as it is is no case)',
    about: 'Where nothing was asked nothing could fail. A test of no cases is never a pass.',
  },
  'model/not-run': {
    what: '{test}: asks the model itself, and predictions were given in its place',
    help: 'leave the input predictions out, so that the model itself is tested',
    about: 'How a model behaves beyond the rows of the test set no file of predictions can say.',
  },
  'model/not-measurable': {
    what: '{test}: this machine cannot say {metric} of the predictor',
    help: 'test on a machine that can (Linux), or leave the test out',
    about: 'What could not be measured did not stay below a limit. It is an error, never a pass.',
  },
} as const satisfies Record<string, Prose>;
