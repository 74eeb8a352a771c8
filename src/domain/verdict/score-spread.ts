import type { Metric, MetricName } from '../statistics/metrics.ts';
import type { BinaryRows, MulticlassRows } from '../statistics/rows.ts';
import { kish } from './contributors.ts';

type Scored = BinaryRows | MulticlassRows;

/** As scikit-learn's log loss cuts them. */
const SMALLEST = 2 ** -52;

const logit = (score: number): number => {
  const cut = Math.min(1 - SMALLEST, Math.max(SMALLEST, score));
  return Math.log(cut / (1 - cut));
};

/** By metric, on what scale of scores a label counts: that much a metric would move, were the label another. */
const SCALES: Partial<Record<MetricName, (scores: Float64Array) => Float64Array>> = {
  roc_auc_score: midRanks,
  average_precision_score: midRanks,
  brier_score_loss: (scores) => scores,
  expected_calibration_error: (scores) => scores,
  log_loss: (scores) => scores.map(logit),
};

/**
 * What a metric of scores, or its change, weighs the labels with: by class, a number for each row. Undefined of a metric
 * that is not known here.
 */
export function leversOf(
  { name }: Metric,
  rows: Scored,
  champion: Scored | undefined,
): readonly Float64Array[] | undefined {
  const scale = SCALES[name];
  const ours = scale && columnsOf(rows).map(scale);
  if (!scale || !champion) return ours;
  const theirs = columnsOf(champion).map(scale);
  return ours?.map((values, at) => values.map((each, row) => each - (theirs[at]?.[row] ?? Number.NaN)));
}

/**
 * Whether a metric of scores hangs on the labels of few rows. A program that scores one patient as no other, all else
 * alike, would be told by the metric what became of that patient. So these numbers must be spread by as many rows as
 * `least`: Kish's number of the squared distances from their mean. Such that do not differ at all tell nothing.
 * Looked at are the rows of a slice (`side` 1), or those that it lacks (0).
 */
export function isSpreadByFew(levers: Float64Array, member: Uint8Array, side: number, least: number): boolean {
  let [count, sum] = [0, 0];
  for (let row = 0; row < levers.length; row++) {
    if (member[row] !== side) continue;
    count++;
    sum += levers[row] ?? 0;
  }
  if (count === 0) return false;
  const mean = sum / count;
  let [squares, fourths] = [0, 0];
  for (let row = 0; row < levers.length; row++) {
    if (member[row] !== side) continue;
    const square = ((levers[row] ?? 0) - mean) ** 2;
    squares += square;
    fourths += square * square;
  }
  const isNothing = squares <= ROUNDING * count * Math.max(1, mean * mean);
  return !isNothing && !(kish(squares, fourths) >= least);
}

const ROUNDING = 1e-24;

/** The scores of each class. */
function columnsOf(rows: Scored): readonly Float64Array[] {
  if (rows.task === 'binary') return [rows.score];
  const { classes, scores = new Float64Array() } = rows;
  return Array.from({ length: classes }, (_, at) => scores.filter((__, place) => place % classes === at));
}

/** From 0 to 1, those of tied scores alike. */
function midRanks(scores: Float64Array): Float64Array {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const ranks = new Float64Array(scores.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0]) end++;
    for (let at = start; at < end; at++) ranks[order[at] ?? 0] = (start + end - 1) / 2 / scores.length;
  }
  return ranks;
}
