import type { RegressionRows } from '../rows.ts';
import { type Rising, ROOT } from '../terms.ts';
import type { Definition, MetricOptions, TakenOptions } from './definition.ts';

/** Means of what each row's prediction is off by. */

type Term = (truth: number, predicted: number, options: MetricOptions) => number;

const absolute: Term = (truth, predicted) => Math.abs(truth - predicted);
const squared: Term = (truth, predicted) => (truth - predicted) ** 2;

/** A share of the truth, 1 being 100 %; a truth of 0 counts as 2⁻⁵². */
const percentage: Term = (truth, predicted) => Math.abs(truth - predicted) / Math.max(Math.abs(truth), Number.EPSILON);

/** NaN at −1 and below, where scikit-learn refuses. */
const squaredLog: Term = (truth, predicted) =>
  truth > -1 && predicted > -1 ? (Math.log1p(truth) - Math.log1p(predicted)) ** 2 : Number.NaN;

/** The loss whose least mean is at the quantile `alpha`. */
const pinball: Term = (truth, predicted, { alpha = 0.5 }) => {
  const above = truth - predicted;
  return above >= 0 ? alpha * above : (alpha - 1) * above;
};

const mean = (term: Term, takes: TakenOptions = {}, after?: Rising): Definition => ({
  on: 'values',
  better: 'lower',
  lowest: 0,
  highest: Number.POSITIVE_INFINITY,
  tasks: ['regression'],
  takes: { regression: takes },
  basis: 'mean',
  how: { by: 'terms', terms: { regression: termsBy(term) }, ...(after ? { after } : {}) },
});

const termsBy =
  (term: Term) =>
  ({ truth, predicted }: RegressionRows, options: MetricOptions): Float64Array =>
    truth.map((each, row) => term(each, predicted[row] ?? Number.NaN, options));

export const ERRORS = {
  mean_absolute_error: mean(absolute),
  mean_squared_error: mean(squared),
  root_mean_squared_error: mean(squared, {}, ROOT),
  mean_absolute_percentage_error: mean(percentage),
  mean_squared_log_error: mean(squaredLog),
  mean_pinball_loss: mean(pinball, { alpha: { range: { min: 0, max: 1 }, default: 0.5 } }),
};
