import { type MetricName, TRAITS } from '../statistics/metrics.ts';
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
 * answer, so they tell both. Metrics of the scores themselves tell no count of decisions.
 */
const TELLS: Partial<Record<MetricName, readonly Side[]>> = {
  recall_score: [TP],
  precision_score: [TP, FP],
  accuracy_score: [right('model')],
  balanced_accuracy_score: [TP, FP],
  f1_score: [TP, FP],
};

/**
 * What a difference of the model and its champion tells: of paired proportions, how many rows only one of them gets
 * right; of the others, what makes the champion's counts known where the model's are.
 */
const CHANGE_TELLS: Partial<Record<MetricName, readonly Side[]>> = {
  recall_score: [onlyRight('model', 1), onlyRight('champion', 1)],
  precision_score: CHANGES,
  accuracy_score: [onlyRight('model'), onlyRight('champion')],
  balanced_accuracy_score: CHANGES,
  f1_score: CHANGES,
};

/** A metric of decisions that is not in the tables tells all that there is to tell. */
export function toldBy(metric: MetricName, isChange: boolean): readonly Side[] {
  const told = (isChange ? CHANGE_TELLS : TELLS)[metric];
  if (told !== undefined || TRAITS[metric].on === 'scores') return told ?? [];
  return isChange ? [...CHANGES, onlyRight('model'), onlyRight('champion')] : [TP, FP];
}

const ALL_ROWS = side(() => true);

/** Of which rows a metric is a share. */
export function denominatorOf(metric: MetricName): Side {
  if (metric === 'recall_score') return POSITIVES;
  return metric === 'precision_score' ? decided('model', 1) : ALL_ROWS;
}
