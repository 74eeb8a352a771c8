import type { Prose } from '../prose.ts';

/** What can be wrong with a spec, or between a spec, the policy and the evidence. */
export const MODEL_SPEC_PROSE = {
  'model/not-yet': {
    what: '{key} is not there yet',
    help: 'leave it out; docs/model-test.md lists what this version tests',
    about:
      'A key or word of the format that this version cannot honour. A test that would not run is refused, never ignored.',
  },
  'model/no-tests': {
    what: 'the spec has no tests',
    help: 'add at least one, such as {metric: roc_auc_score, min: 0.70}',
    about: 'A model that nothing was asked of would always pass. A spec needs at least one test.',
  },
  'model/one-limit': {
    what: 'a test has exactly one of {expected}[, this has {got}]',
    help: 'keep one; write a second test for a second limit',
    about: 'Each test has one limit, so that its verdict says what was missed.',
  },
  'model/wrong-direction': {
    what: '{metric} has a {expected}, not a {got}',
    help: 'write {expected}: it is known of each metric whether more of it is better',
    about:
      'A `min` on a loss, or a `max` on a score, would let the worse model pass. The direction comes from the metric.',
  },
  'model/metric-of-other-task': {
    what: '{metric} is no metric of a {task} task',
    help: 'choose one of {expected}',
    about: 'A metric is defined for the answers of its tasks. On others it would be another number with the same name.',
  },
  'model/option-not-taken': {
    what: '{metric} does not take {key}',
    help: 'leave it out; it takes {expected}',
    about: 'An option without effect would let a reader believe that something else was measured.',
  },
  'model/option-missing': {
    what: '{metric} needs {key}',
    help: 'state it: {expected}',
    about: 'What an option without a usual value means for the number is the user’s to say.',
  },
  'model/classes-not-asked': {
    what: 'classes are listed, and the task is {task}',
    help: 'leave data.classes out, or set task: multiclass',
    about: 'A binary task has the classes 0 and 1, a regression has none.',
  },
  'model/limit-empty': {
    what: '{limit} is met by every model: the worst {metric} there could be meets it',
    help: 'give a limit that a bad model would miss, or show the metric under report instead',
    about:
      'A score of 0 is at least 0, a loss of 1 at most 1, and no model is worse than another by more than the whole range. A test that nothing can fail would count as passed although nothing was tested.',
  },
  'model/report-only': {
    what: '{metric} can be reported, and is no gate: no bound of it keeps its promise',
    help: 'list it under report, and test {expected}',
    about:
      'The largest error of a sample says nothing of the largest there is, and a calibration error is above 0 in every sample, however well the model is calibrated: at 555 records a perfect model shows about .05. A limit on either opens and closes by luck.',
  },
  'model/two-of-a-name': {
    what: 'a second {name}',
    help: 'give each its own name; a test takes one with the key name',
    about:
      'Tests, slices and columns are told apart by name in reports; many readers of JUnit keep only the first of two equal names.',
  },
  'model/unknown-slice': {
    what: 'there is no slice {slice}; expected one of {expected}',
    help: '[did you mean {suggestion}? ]define it under slices',
    about: 'A test of a slice that does not exist would test nothing.',
  },
  'model/threshold-missing': {
    what: '{metric} judges decisions, and the spec does not say from which score on a decision is made',
    help: 'add a threshold between 0 and 1: a score of at least that is class 1',
    about: 'What a score leads to is for people to decide, so the threshold has no default.',
  },
  'model/threshold-not-asked': {
    what: 'there is a threshold, and the task is {task}',
    help: 'leave it out',
    about:
      'A threshold makes a decision of the score of a binary task. Of several classes the one with the highest score is decided for, and a regression decides nothing: the key would have no effect.',
  },
  'model/baseline-not-named': {
    what: 'a test of change needs something to compare with',
    help: 'add a baseline, such as {release: current}',
    about: 'A comparison without a champion cannot fail, so it is refused.',
  },
  'model/id-withheld': {
    what: '{column} names the rows and is withheld',
    help: 'leave it out of withhold: predictions are joined by it',
    about: 'The predictor gets the id of each row and answers with id and score.',
  },
  'model/data-not-read': {
    what: 'the step {step} does not read {origin}',
    help: 'use a partition that the step reads, or add it to the reads of the step in the policy',
    about: 'The policy placed this step for the data that it reads; the spec cannot reach for other data.',
  },
  'model/artifact-not-read': {
    what: 'the step {step} does not read {artifact}',
    help: 'add it to the reads of the step in the policy',
    about: 'Models that are tested or compared with are flows of the policy, like everything else.',
  },
  'model/artifact-unclear': {
    what: 'the step {step} reads {got} beside the baseline; which one is tested is not clear',
    help: 'let the step read one model, and the baseline where the spec names one',
    about: 'One step tests one model.',
  },
  'model/baseline-unclear': {
    what: 'which destination of {location} serves the champion is not clear: {destinations}',
    help: 'name it in the spec: baseline: {release: current, destination: …}',
    about: 'The champion is what is served now at a destination of the site where the test runs.',
  },
  'model/evidence-missing': {
    what: 'the evidence does not say which {artifact} the step {step} wrote',
    help: 'hand over the evidence output of that step',
    about: 'The model is fetched by the digest that its writer left as evidence, not by a name.',
  },
  'model/evidence-ambiguous': {
    what: '{statements} statements of the step {step}, which writes {artifact}, claim to be the newest',
    help: 'hand over the evidence of one run only',
    about: 'Exactly one newest statement says which bytes are the model.',
  },
  'model/writer-not-passed': {
    what: 'the newest statement of the step {step}, which writes {artifact}, is {verdict}',
    help: 'only what a passed step wrote is tested',
    about: 'A model that its own step did not call good is not tested.',
  },
  'model/column-missing': {
    what: 'the data has no column {column}',
    help: 'correct the spec, or the data',
    about:
      'The id, withheld columns and columns that make slices must be in the data. A missing column is never a pass.',
  },
  'model/label-not-withheld': {
    what: 'the label is made of {columns}, and the predictor would see it',
    help: 'add it to withhold, and what gives it away with it',
    about: 'A predictor that sees what the label is made of could answer with the truth.',
  },
  'model/label-not-binary': {
    what: '{count} rows have a label that is none of 1, 0 and NULL',
    help: 'let the SQL of the label give 1, 0 or NULL (no label)',
    about: 'The task is binary: 1 is the event, 0 is none, NULL leaves the row out and counts it.',
  },
  'model/label-unknown': {
    what: '{count} rows have a label that is not among the classes of the spec',
    help: 'list every class in data.classes, or let the SQL of the label give NULL for what is none',
    about: 'A class that nobody listed was never thought of: the metrics would leave it out or mix it with another.',
  },
  'model/label-not-a-number': {
    what: '{count} rows have a label that is not a number',
    help: 'let the SQL of the label give a finite number, or NULL (no label)',
    about: 'The truth of a regression is a number. NaN and infinities are none.',
  },
  'model/weight-unusable': {
    what: '{count} rows have a weight in {column} that is missing, no number, or below 0',
    help: 'give every row a weight of 0 or more',
    about: 'A weight says how much a row counts. Without one nobody could say.',
  },
  'model/group-missing': {
    what: '{count} rows have no {column} that says with which others they belong',
    help: 'choose a column that every row has',
    about: 'Rows of one person or site are not independent. What belongs together is resampled together.',
  },
  'model/id-missing': {
    what: '{count} rows have no {column}',
    help: 'choose a column that every row has',
    about: 'Predictions are joined with the truth by id.',
  },
  'model/id-twice': {
    what: '{count} rows share their {column} with an earlier row',
    help: 'choose a column that tells all rows apart',
    about: 'With an id that occurs twice nobody could say which row a prediction is for.',
  },
  'model/id-column-clash': {
    what: 'rows are named by {column}, and another column is called id',
    help: 'withhold the column id, or use it to name the rows',
    about: 'In what the predictor reads, the column with the name of the row is called id.',
  },
  'model/too-many-slices': {
    what: '{column} has more than {limit} values',
    help: 'define slices with a name and a condition instead',
    about:
      'A column makes one slice for each of its values; nobody reads hundreds of them, and small ones are suppressed.',
  },
  'model/too-many-slices-in-all': {
    what: 'the slices of this spec are more than {limit} with this one',
    help: 'leave some out, or use columns of fewer values',
    about:
      'A column makes one slice for each of its values, a condition makes one. What all their numbers give away together is looked at before any is shown, and the more there are, the less may be shown.',
  },
} as const satisfies Record<string, Prose>;
