import type { Prose } from '../prose.ts';

/** What the tests showed. */
export const MODEL_RESULT_PROSE = {
  'model/test-failed': {
    what: '{test} on {slice}: {observed} misses {limit}[ ({bound} at best, one-sided)]',
    help: 'a better model, or a limit that was decided on with reasons',
    about:
      'The model did not clear a limit of the spec, and more records would not help: even the bound on the other side misses it.',
  },
  'model/test-inconclusive': {
    what: '{test} on {slice}: {observed}, but no surer than {bound}, does not show {limit}[; {needs}]',
    help: 'test on more records, or ask for less',
    about:
      'The estimate alone is a coin near the limit. Neither bound decides: these records are too few to say either way. What is missing is stated with a power of 80 %.',
  },
  'model/nothing-shown': {
    what: 'no test passed: {waived} are waived, and {inconclusive} are inconclusive and let through',
    help: 'let one test at least show something of this model',
    about:
      'Waivers, and `on-inconclusive: warn`, keep a test from closing the gate. They open it for nothing: a pass needs a test that passed.',
  },
  'model/too-few-events': {
    what: '{test} on {slice}: fewer than {limit} records of one class',
    help: 'test on more records of that class',
    about: 'With so few of a class no interval of an AUC, and none of a bootstrap, can be relied on.',
  },
  'model/too-few-differences': {
    what: '{test} on {slice}: the models decide differently on fewer than {limit} records',
    help: 'test on more records, or compare by a metric whose interval holds with few (accuracy_score, recall_score)',
    about:
      'What resampling can say of a difference rests on the records where the models differ. That there are hardly any here does not make them equal.',
  },
  'model/too-few-records': {
    what: '{test} on {slice}: fewer than {limit} records (or groups of records) to take a mean of',
    help: 'test on more records',
    about:
      'Of so few values too much of the tail may not have been seen: any interval of their mean may be far too short.',
  },
  'model/too-few-clusters': {
    what: '{test} on {slice}: the records come from fewer than {limit} groups',
    help: 'test on records of more groups (persons, sites), not on more records of each',
    about:
      'Records of one group resemble each other, so that groups count, not records. From so few the spread between groups cannot be told.',
  },
  'model/too-skewed': {
    what: '{test} on {slice}: a few records make up so much of {metric} that no interval can be relied on',
    help: 'test on more records, look at the largest errors, or use a metric that single records move less (median_absolute_error)',
    about:
      'The mean of values with a long tail is mostly too low in a sample. Beyond a skewness that grows with the root of the number of records no correction is enough.',
  },
  'model/no-interval': {
    what: '{test} on {slice}: there is no interval for {metric}, so no bound decides',
    help: 'report it instead, or say `require: estimate` and know that a model at the limit then passes about every other time',
    about:
      'The largest error of a sample says little of the largest to come, and calibration errors are above 0 in every sample, even of a perfect model. No method makes a bound of them that keeps its promise.',
  },
  'model/zero-baseline': {
    what: '{test} on {slice}: {metric} of the champion is 0, and no change is relative to that',
    help: 'state an absolute margin: `change: {margin: …}`',
    about: 'A relative change is divided by what the champion has.',
  },
  'model/no-spread': {
    what: '{test} on {slice}: all resamples gave the same value, which says nothing of its uncertainty',
    help: 'test on more records, or use a metric with an interval in closed form (accuracy, recall, precision, AUC)',
    about: 'At a perfect value the bootstrap sees no spread and would call itself certain.',
  },
  'model/class-never-seen': {
    what: '{test} on {slice}: only one class occurs ({positives} records of class 1, {negatives} of class 0)',
    help: 'test on records of both classes',
    about: 'Nothing can be said of telling two classes apart where there is one.',
  },
  'model/metric-undefined': {
    what: '{test} on {slice}: {metric} is not defined there ({reason})',
    help: 'a precision needs at least one decision for class 1: look at the threshold',
    about: 'A metric that divides by nothing is an error, never 0 and never a pass.',
  },
  'model/resamples-undefined': {
    what: '{test} on {slice}: {metric} is not defined in more than 5 % of the resamples',
    help: 'test on more records',
    about: 'Leaving so many resamples out would bend the interval.',
  },
  'model/slice-suppressed': {
    what: '{test}: the slice {slice} is too small, or its size would give a small group away; its numbers are not shown',
    help: 'test on more records, or choose larger slices',
    about:
      'Numbers over few people speak about persons, and say little. A slice below the floor is suppressed, and so are slices from whose sizes a smaller group could be worked out. A suppressed slice never passes. Numbers that would give few right or wrong decisions away are withheld one by one; their verdicts stay.',
  },
  'model/baseline-missing': {
    what: '{test}: there is no champion to compare with',
    help: 'release a first model with a spec that has no test of change',
    about: 'A missing baseline is never a pass.',
  },
  'model/baseline-damaged': {
    what: 'the champion at {destination} is not what was released there',
    help: 'find out who changed it; deploy that release again, with its evidence, or go back to an earlier one (`roll-back-to` in the release manifest); then test again',
    about: 'The champion is read back by its digest. One that was tampered with would make any model look good.',
  },
  'model/rows-unlabelled': {
    what: '{unlabelled} of {rows} rows have no label and are left out',
    help: '',
    about:
      'The SQL of the label gives NULL for them. Leaving rows out can bend every number: say why they have no label.',
  },
  'model/binding-none': {
    what: 'these predictions came as a file or from a server that ran already; no release is opened',
    help: 'leave the input predictions out and let predictor.serve start the server, so that the model itself is tested',
    about:
      'Anybody can write a perfect file, and nobody knows what a running server has loaded. Such predictions are judged and reported, and say nothing about the model that would be released.',
  },
  'model/code-changed': {
    what: 'the code differs from the commit {commit}',
    help: 'commit the changes, so that the test can be repeated',
    about:
      'The predictor comes from the checkout. Files that git tracks were changed there; the evidence carries the digest of the code as it is, and says so.',
  },
  'model/code-unknown': {
    what: 'the code is not in a git repository',
    help: 'check the repository out before the step',
    about: 'Evidence says which code ran the model: the commit, and a digest of the tracked files.',
  },
  'model/test-set-used': {
    what: 'uses of this test set so far, this one included: {uses}; models tried on it: {models}',
    help: '',
    about:
      'Each model that is tried on the same records is another chance to pass by luck: with twenty tries at the limit, 64 % of such gates open once.',
  },
  'model/test-set-count-unreadable': {
    what: 'how often this test set was used cannot be read from the state of the site',
    help: 'let the administrator of the site look at test-set-uses.jsonl, and test-set-uses.json of earlier versions, in its state folder',
    about: 'The count stands in the evidence. One that nobody can read is not taken for zero.',
  },
} as const satisfies Record<string, Prose>;
