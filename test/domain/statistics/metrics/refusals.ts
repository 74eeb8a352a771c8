import type { Reason } from '../../../../src/domain/statistics/uncertain.ts';

/** Where we refuse, whatever scikit-learn or Fairlearn answers: on which samples, which metrics as `textOf` has them. */
export interface Refusal {
  readonly of: 'classes' | 'numbers';
  readonly samples: readonly string[];
  readonly metrics: RegExp;
  readonly reason: Reason;
  /** What is answered there of at least one of them: a number, NaN or an error. */
  readonly theirs: readonly ('number' | 'none' | 'error')[];
}

const CLASS_1_ALONE = [
  'class 1 alone in the truth',
  'class 1 alone in both',
  'class 1 alone in the truth, class 0 alone decided',
];
const CLASS_0_ALONE = ['class 0 alone in the truth', 'class 0 alone in both'];
const ONE_OF_SEVERAL = ['one class alone in the truth', 'one class alone in both'];
const CLASS_ABSENT = ['a class absent in the truth', 'a class absent in both', 'three classes, a class of weight 0'];

/** Beside the weights `weights()` of samples.py gives: with them a sample has the same edge. */
export const REFUSALS: readonly Refusal[] = [
  {
    of: 'classes',
    samples: [...CLASS_1_ALONE, ...CLASS_0_ALONE, ...ONE_OF_SEVERAL, 'one row'],
    metrics: /^(?!.*_rate)/,
    reason: 'one-class',
    theirs: ['number', 'none', 'error'],
  },
  {
    of: 'classes',
    samples: [...CLASS_1_ALONE, 'one row'],
    metrics: /^(?:true_negative|false_positive)_rate$|^(?:true_positive|false_negative)_rate\(posLabel=0\)/,
    reason: 'one-class',
    theirs: ['number'],
  },
  {
    of: 'classes',
    samples: CLASS_0_ALONE,
    metrics: /^(?:true_positive|false_negative)_rate$|^(?:true_negative|false_positive)_rate\(posLabel=0\)/,
    reason: 'one-class',
    theirs: ['number'],
  },
  {
    of: 'classes',
    samples: ['nobody decided to be of class 1'],
    metrics: /^precision_score$/,
    reason: 'no-predicted-positives',
    theirs: ['none'],
  },
  {
    of: 'classes',
    samples: ['nobody decided to be of class 1'],
    metrics: /^fbeta_score\(beta=0\)$/,
    reason: 'zero-division',
    theirs: ['none'],
  },
  {
    of: 'classes',
    samples: ['all decided to be of class 1', 'all scores tied', 'two rows, one of each class'],
    metrics: /^precision_score\(posLabel=0\)$/,
    reason: 'no-predicted-positives',
    theirs: ['none'],
  },
  {
    of: 'classes',
    samples: ['all decided to be of class 1', 'all scores tied', 'two rows, one of each class'],
    metrics: /^fbeta_score\(posLabel=0, beta=0\)$/,
    reason: 'zero-division',
    theirs: ['none'],
  },
  {
    of: 'classes',
    samples: CLASS_ABSENT,
    metrics: /^roc_auc_score\(.*multiClass=ovo\)$|^average_precision_score$/,
    reason: 'class-absent',
    theirs: ['number'],
  },
  {
    of: 'classes',
    samples: CLASS_ABSENT,
    metrics: /^roc_auc_score\(multiClass=ovr\)$/,
    reason: 'class-absent',
    theirs: ['none'],
  },
  {
    of: 'numbers',
    samples: ['one row', 'one row, perfect'],
    metrics: /^(?:r2|explained_variance)_score$/,
    reason: 'too-few-records',
    theirs: ['number', 'none'],
  },
  {
    of: 'numbers',
    samples: ['negative numbers', 'a truth of just -1'],
    metrics: /^mean_squared_log_error$/,
    reason: 'out-of-domain',
    theirs: ['error'],
  },
];

/** Where both answer and scikit-learn's answer is rounding: a mean that is not among equal values gives them a spread. */
export const ROUNDING = {
  sample: /^constant truth that has no exact mean/,
  metrics: /^(?:r2|explained_variance)_score$/,
  ours: 0,
};
