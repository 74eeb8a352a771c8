import type { Prose } from '../prose.ts';

/** Of tests that ask a model more than the rows of the test set: behaviours, operations, leakage. */
export const MODEL_BEHAVIOR_PROSE = {
  'model/class-not-named': {
    what: 'a directional test of several classes names one of them as class, and no other test does[; classes: {expected}]',
    help: 'add `class` with one of the classes that data.classes lists, or leave it out where the task has no classes',
    about: 'Which probability must not fall or rise has to be said where there are several.',
  },
  'model/column-not-given': {
    what: 'the predictor does not get {column}, so that changing it changes nothing',
    help: 'change a column that is not withheld and is not the id',
    about: 'A test that no model could fail is refused.',
  },
  'model/operation-unfit': {
    what: '{operation} cannot be said of a predictor of the kind {predictor}: {reason}',
    help: 'leave the test out, or give a predictor that can say it (lines for latency)',
    about: 'What cannot be measured is refused, never ignored.',
  },
  'model/too-few-requests': {
    what: '{got} measurements cannot decide: with fewer than {limit} there is no bound at this confidence',
    help: 'raise requests or starts, or take a lower percentile',
    about:
      'The bounds of a percentile are measured times of some rank. Where there are too few, even the largest is not surely above it.',
  },
  'model/case-incomplete': {
    what: 'the row of this case lacks columns that the predictor gets: {columns}',
    help: 'give each of them, null where there is no value; add to `withhold` what the model must not get',
    about: 'A model that is asked half a row may answer anything.',
  },
  'model/case-expectation': {
    what: 'what this case expects ({got}) no answer of this task could meet, or every answer would',
    help: 'expect a class that the task has, or, of scores and values, a range that leaves something out',
    about: 'A case that cannot hold, or cannot fail, tests nothing.',
  },
  'model/not-a-number': {
    what: '{column} is to be calculated with, and {count} of the sampled rows hold something there that is no number',
    help: 'set or choose another value instead, or change another column',
    about: 'Leaving such rows out would bend the rate of failures, so the test does not run.',
  },
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
  'model/column-gives-label': {
    what: '{test}: columns that the predictor gets say the label by themselves: {columns}',
    help: 'withhold them if they are not known when the model is used; if they are, no model is needed',
    about:
      'The numbers of such a column part the classes, each of its values goes with one label, or it is missing where the label is one thing and there where it is another. Most often it was written after the outcome was known.',
  },
  'model/training-not-here': {
    what: '{test}: the data that the model was trained on cannot be compared with the test data here',
    help: 'let the step read the partition that the training read, at one site, or leave the test out and say how the split was made',
    about:
      'Whether rows of the test data were trained on is known only by comparing them with all that the training read. Where that lies elsewhere, or no evidence says what it was, the answer is not "no".',
  },
} as const satisfies Record<string, Prose>;
