import type { Statistic } from '../bootstrap.ts';
import { fallingOrder } from '../order.ts';
import type { RegressionRows } from '../rows.ts';
import type { Definition } from './definition.ts';
import { squaresAround, weightedMean, weightedSum } from './sums.ts';

/** Metrics of a regression that are no mean of rows: how much of the spread is explained, the middle and the largest error. */

/** 1 − Σ w·error² / Σ w·(truth − mean)². */
function r2({ truth, predicted }: RegressionRows): Statistic {
  const squares = truth.map((each, row) => (each - (predicted[row] ?? Number.NaN)) ** 2);
  return (weight) =>
    isFewerThanTwo(weight) ? Number.NaN : explained(weightedSum(weight, squares), spread(weight, truth));
}

/** The same of errors from which their mean is taken: a constant shift costs nothing. */
function explainedVariance({ truth, predicted }: RegressionRows): Statistic {
  const errors = truth.map((each, row) => each - (predicted[row] ?? Number.NaN));
  return (weight) => (isFewerThanTwo(weight) ? Number.NaN : explained(spread(weight, errors), spread(weight, truth)));
}

/** Of a constant truth: 1 if there is no error, else 0. */
function explained(unexplained: number, all: number): number {
  if (unexplained === 0) return 1;
  return all === 0 ? 0 : 1 - unexplained / all;
}

/** Σ w·(value − mean)²; of equal values 0, though their mean be rounded. */
const spread = (weight: Float64Array, values: Float64Array): number =>
  isConstant(weight, values) ? 0 : squaresAround(weightedMean(weight, values), weight, values);

function isConstant(weight: Float64Array, values: Float64Array): boolean {
  const first = values[weight.findIndex((each) => each !== 0)];
  return values.every((value, row) => value === first || weight[row] === 0);
}

const isFewerThanTwo = (weight: Float64Array): boolean => {
  let rows = 0;
  for (let row = 0; row < weight.length && rows < 2; row++) if (weight[row] !== 0) rows++;
  return rows < 2;
};

const absoluteErrors = ({ truth, predicted }: RegressionRows): Float64Array =>
  truth.map((each, row) => Math.abs(each - (predicted[row] ?? Number.NaN)));

/** The error below and above which half of the weight lies; between two, their middle. */
function medianError(rows: RegressionRows): Statistic {
  const errors = absoluteErrors(rows);
  const rising = fallingOrder(errors).reverse();
  const errorAt = (at: number) => errors[rising[at] ?? 0] ?? Number.NaN;
  return (weight) => {
    const weightAt = (at: number) => weight[rising[at] ?? 0] ?? 0;
    let all = 0;
    for (let at = 0; at < rising.length; at++) all += weightAt(at);
    let [at, reached] = [0, weightAt(0)];
    while (reached < all / 2 && at + 1 < rising.length) reached += weightAt(++at);
    // scikit-learn's tolerance: with so little above the half, it is reached just here.
    if (reached - all / 2 > Number.EPSILON) return errorAt(at);
    const next = rising.findIndex((row, place) => place > at && weight[row] !== 0);
    return next < 0 ? errorAt(at) : (errorAt(at) + errorAt(next)) / 2;
  };
}

/** Weights only say which rows are there; NaN where none is. */
function maxError(rows: RegressionRows): Statistic {
  const errors = absoluteErrors(rows);
  const falling = fallingOrder(errors);
  return (weight) => errors[falling.find((row) => weight[row] !== 0) ?? -1] ?? Number.NaN;
}

const COMMON = { on: 'values', tasks: ['regression'], takes: { regression: {} }, basis: 'other' } as const;
const SCORE = { ...COMMON, better: 'higher', lowest: Number.NEGATIVE_INFINITY, highest: 1 } as const;
const LOSS = { ...COMMON, better: 'lower', lowest: 0, highest: Number.POSITIVE_INFINITY } as const;

export const FIT = {
  r2_score: { ...SCORE, how: { by: 'rows', prepare: { regression: r2 } } },
  explained_variance_score: { ...SCORE, how: { by: 'rows', prepare: { regression: explainedVariance } } },
  median_absolute_error: { ...LOSS, how: { by: 'rows', prepare: { regression: medianError } } },
  max_error: { ...LOSS, how: { by: 'rows', prepare: { regression: maxError } } },
} as const satisfies Record<string, Definition>;
