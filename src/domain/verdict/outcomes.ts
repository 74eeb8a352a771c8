import { type Metric, type MetricName, TRAITS } from '../statistics/metrics.ts';
import type { BinaryRows } from '../statistics/rows.ts';

/** What may become of a row: its truth, what the model decides, and what the champion does, 0 or 1 each. */
export const OUTCOMES = 8;

const ALL_OUTCOMES = Array.from({ length: OUTCOMES }, (_, outcome) => ({
  truth: outcome >> 2,
  model: (outcome >> 1) & 1,
  champion: outcome & 1,
}));

type Outcome = (typeof ALL_OUTCOMES)[number];

/** By outcome, whether it counts. */
export type Side = Float64Array;

const side = (counts: (outcome: Outcome) => boolean): Side =>
  Float64Array.from(ALL_OUTCOMES, (outcome) => Number(counts(outcome)));

export const POSITIVES = side(({ truth }) => truth === 1);
export const NEGATIVES = side(({ truth }) => truth === 0);

type Decider = 'model' | 'champion';

/** A cell of the confusion matrix: TP, FP, TN and FN. */
const cell = (by: Decider, decided: number, truth: number): Side =>
  side((outcome) => outcome[by] === decided && outcome.truth === truth);

const decided = (by: Decider, value: number): Side => side((outcome) => outcome[by] === value);

const right = (by: Decider): Side => side((outcome) => outcome[by] === outcome.truth);
const wrong = (by: Decider): Side => side((outcome) => outcome[by] !== outcome.truth);

/** Rows that one gets right and the other wrong; of one class, where it is given. */
const onlyRight = (by: Decider, truth?: number): Side =>
  side(
    (outcome) =>
      outcome.model !== outcome.champion && outcome[by] === outcome.truth && (truth ?? outcome.truth) === outcome.truth,
  );

const ofDecider = (by: Decider): readonly Side[] => [
  ...[cell(by, 1, 1), cell(by, 1, 0), cell(by, 0, 0), cell(by, 0, 1)],
  ...[decided(by, 1), decided(by, 0), right(by), wrong(by)],
  ...[onlyRight(by), onlyRight(by, 0), onlyRight(by, 1)],
];

/** All sides of decisions that nobody may work out of few rows. */
export const SIDES: readonly Side[] = [...ofDecider('model'), ...ofDecider('champion')];

/** Each row's outcome. Without a champion all are as if it had always decided for class 0. */
export function outcomesOf(rows: BinaryRows, champion: BinaryRows | undefined): Uint8Array {
  const { truth, decided = truth.map(() => 0) } = rows;
  return truth.map((each, row) => each * 4 + (decided[row] ?? 0) * 2 + (champion?.decided?.[row] ?? 0));
}

const TP = cell('model', 1, 1);
const FP = cell('model', 1, 0);
/** Both models' decisions for class 1 among a class, one minus the other. */
const change = (truth: number): Side =>
  cell('model', 1, truth).map((weight, outcome) => weight - (cell('champion', 1, truth)[outcome] ?? 0));
const CHANGES = [change(1), change(0)];

/**
 * What the number of a metric, its interval and its `n` tell of the rows beside the size of each class, taken as exact.
 * F1 and balanced accuracy are two counts in one number; with the sizes of the classes it gives hardly more than one
 * answer, so they tell both, and so does every metric that is not here.
 */
const TELLS: Partial<Record<MetricName, readonly Side[]>> = {
  recall_score: [TP],
  true_positive_rate: [TP],
  false_negative_rate: [TP],
  true_negative_rate: [FP],
  false_positive_rate: [FP],
  selection_rate: [decided('model', 1)],
  accuracy_score: [right('model')],
  zero_one_loss: [right('model')],
  hamming_loss: [right('model')],
};

const PAIRED_RECALL = [onlyRight('model', 1), onlyRight('champion', 1)];
const PAIRED_ACCURACY = [onlyRight('model'), onlyRight('champion')];

/**
 * What a difference of the model and its champion tells: of paired proportions, how many rows only one of them gets
 * right; of the others, what makes the champion's counts known where the model's are.
 */
const CHANGE_TELLS: Partial<Record<MetricName, readonly Side[]>> = {
  recall_score: PAIRED_RECALL,
  true_positive_rate: PAIRED_RECALL,
  false_negative_rate: PAIRED_RECALL,
  precision_score: CHANGES,
  accuracy_score: PAIRED_ACCURACY,
  zero_one_loss: PAIRED_ACCURACY,
  hamming_loss: PAIRED_ACCURACY,
  balanced_accuracy_score: CHANGES,
  f1_score: CHANGES,
};

/** All that there is to tell of a model's decisions, and of both models'. */
export const TELLS_ALL: readonly Side[] = [TP, FP];
export const CHANGE_TELLS_ALL: readonly Side[] = [...CHANGES, ...PAIRED_RECALL, ...PAIRED_ACCURACY];

/** Where all rows are of class 1, and decided to be what is right. */
export const TELLS_RIGHT: readonly Side[] = [TP];
export const CHANGE_TELLS_RIGHT: readonly Side[] = PAIRED_RECALL;

/** Metrics of the scores themselves tell no count of decisions. The tables are of metrics of class 1. */
export function toldBy(metric: Metric, isChange: boolean): readonly Side[] {
  if (TRAITS[metric.name].on !== 'decisions') return [];
  const told = isOfClassOne(metric) ? (isChange ? CHANGE_TELLS : TELLS)[metric.name] : undefined;
  return told ?? (isChange ? CHANGE_TELLS_ALL : TELLS_ALL);
}

const isOfClassOne = ({ options: { average = 'binary', posLabel = 1 } }: Metric): boolean =>
  average === 'binary' && posLabel === 1;

export const ALL_ROWS = side(() => true);

/** Of which rows a metric is a share. */
export function denominatorOf({ name, options: { average = 'binary', posLabel = 1 } }: Metric): Side {
  const [own, other] = posLabel === 1 ? [POSITIVES, NEGATIVES] : [NEGATIVES, POSITIVES];
  if (average !== 'binary') return ALL_ROWS;
  switch (name) {
    case 'recall_score':
    case 'true_positive_rate':
    case 'false_negative_rate':
      return own;
    case 'true_negative_rate':
    case 'false_positive_rate':
      return other;
    case 'precision_score':
      return decided('model', posLabel);
    default:
      return ALL_ROWS;
  }
}
