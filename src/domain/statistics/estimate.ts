import { estimateAuc } from './auc-interval.ts';
import { averagePrecisionInfluence } from './average-precision.ts';
import { estimateDecisions, estimateShare } from './decision-estimates.ts';
import { tooFewToResample } from './floors.ts';
import { folded } from './folded.ts';
import { impliedSkewness } from './implied-skewness.ts';
import { fromInfluence, meanInfluence } from './means.ts';
import { type Metric, meanOf, metricValue, rangeOf, statisticOf, whyUndefined } from './metrics.ts';
import { quantileUncertain } from './order-statistics.ts';
import { type ResampleSettings, resampled } from './resampled.ts';
import { type BinaryRows, classCounts, type RegressionRows, type Rows } from './rows.ts';
import { isOfDecisions } from './shares.ts';
import { transformed } from './transformed.ts';
import { notDefined, type Reason, type Uncertain, type Undefined } from './uncertain.ts';
import { tooLittleWeight } from './weighted-floors.ts';

/** From so many rows of either class on, average precision is a mean of what rows add to it, to all digits that count. */
const LINEAR_FROM_CLASS = 2000;

/** A sample of so many rows has some of the rare ones. */
const SHOWS_ITS_TAIL = 10_000;

/**
 * A metric of rows with its uncertainty, by the method that fits it. Clusters and weights come with the rows; rows with
 * weights are resampled, whatever the metric.
 */
export function estimate(metric: Metric, rows: Rows, settings: ResampleSettings): Uncertain | Undefined {
  const reason = reasonOf(metric, rows);
  if (reason) return notDefined(reason);
  if (isWithoutInterval(metric)) return notDefined('no-interval', metricValue(metric, rows));
  const closed = rows.weight ? undefined : inClosedForm(metric, rows, settings);
  return clamped(metric, closed ?? byBootstrap(metric, rows, settings));
}

/** Of scores of two classes that both occur every metric exists. */
export function reasonOf(metric: Metric, rows: Rows): Reason | undefined {
  const isScored = rows.task === 'binary' && !rows.weight && !isOfDecisions(metric);
  if (!isScored) return whyUndefined(metric, leanRows(metric, rows));
  const { positives, negatives } = classCounts(rows);
  return Math.min(positives, negatives) > 0 ? undefined : whyUndefined(metric, rows);
}

/** The largest error says little of the largest to come, and calibration errors are above 0 in every sample. */
export const isWithoutInterval = ({ name }: Metric): boolean =>
  name === 'max_error' || name === 'expected_calibration_error';

/** All that the value of a metric depends on: of decisions, how many rows there are of each kind. */
export const leanRows = (metric: Metric, rows: Rows): Rows =>
  rows.task !== 'regression' && isOfDecisions(metric) && !rows.weight ? folded(rows).candidate : rows;

function inClosedForm(metric: Metric, rows: Rows, settings: ResampleSettings): Uncertain | Undefined | undefined {
  const mean = meanOf(metric, rows);
  if (mean) {
    const skewness = rows.task === 'binary' && rows.size < SHOWS_ITS_TAIL ? impliedSkewness(metric, rows) : 0;
    const linear = { ...meanInfluence(mean.terms), skewness };
    return transformed(fromInfluence(linear, rows.cluster, 'mean-t'), mean.after);
  }
  if (rows.task === 'regression') return ofNumbers(metric, rows);
  if (isOfDecisions(metric)) return estimateDecisions(metric, rows, settings);
  return rows.task === 'binary' ? ofRanking(metric, rows) : estimateShare(metric, rows);
}

function ofNumbers(metric: Metric, rows: RegressionRows): Uncertain | undefined {
  if (metric.name !== 'median_absolute_error' || rows.cluster) return undefined;
  const errors = rows.truth.map((truth, row) => Math.abs(truth - (rows.predicted[row] ?? Number.NaN))).sort();
  return quantileUncertain(metricValue(metric, rows), errors, 0.5);
}

function ofRanking(metric: Metric, rows: BinaryRows): Uncertain | Undefined | undefined {
  if (isPlainAuc(metric)) return estimateAuc(rows);
  if (!isLinearPrecision(metric, rows)) return undefined;
  return fromInfluence(averagePrecisionInfluence(rows), rows.cluster, 'linearised-t');
}

/** Over the whole curve, as DeLong has it. */
export const isPlainAuc = ({ name, options }: Metric): boolean =>
  name === 'roc_auc_score' && (options.maxFpr === undefined || options.maxFpr === 1);

export function isLinearPrecision({ name, options }: Metric, rows: BinaryRows): boolean {
  if (name !== 'average_precision_score' || options.posLabel === 0) return false;
  const { positives, negatives } = classCounts(rows);
  return Math.min(positives, negatives) >= LINEAR_FROM_CLASS;
}

function byBootstrap(metric: Metric, rows: Rows, settings: ResampleSettings): Uncertain | Undefined {
  const few = tooFewToResample(rows) ?? (rows.weight && tooLittleWeight(metric, rows, rows.weight));
  if (few) return notDefined(few, metricValue(metric, rows));
  return resampled(rows.size, statisticOf(metric, rows), settings, rows);
}

function clamped(metric: Metric, measured: Uncertain | Undefined): Uncertain | Undefined {
  if (measured.kind === 'undefined') return measured;
  const { lowest, highest } = rangeOf(metric);
  const bounds = (confidence: number) => {
    const { low, high } = measured.bounds(confidence);
    return { low: Math.max(lowest, low), high: Math.min(highest, high) };
  };
  return { ...measured, bounds };
}
