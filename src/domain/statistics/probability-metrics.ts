import type { Statistic } from './bootstrap.ts';
import type { Rows } from './rows.ts';

/** Mean squared distance of the probability from the truth. */
export const brierScoreLoss = (rows: Rows): number => weightedMean(brierTerms(rows), rows.weight);

/** What is lost where the probability of what happened is 0. */
export const MAX_LOG_LOSS = -Math.log(Number.EPSILON);

/** Mean negative log likelihood in nats; probabilities are kept 2⁻⁵² away from 0 and 1, as scikit-learn does. */
export const logLoss = (rows: Rows): number => weightedMean(logTerms(rows), rows.weight);

/** The same as functions of weights, the rows' terms computed once: for resampling. */
export const brierStatistic = (rows: Rows): Statistic => meanOf(brierTerms(rows));
export const logLossStatistic = (rows: Rows): Statistic => meanOf(logTerms(rows));

function meanOf(terms: Float64Array): Statistic {
  return (weight) => weightedMean(terms, weight);
}

const brierTerms = ({ truth, score }: Rows): Float64Array => score.map((each, row) => (each - (truth[row] ?? 0)) ** 2);

const logTerms = ({ truth, score }: Rows): Float64Array =>
  score.map((each, row) => {
    const inside = Math.min(Math.max(each, Number.EPSILON), 1 - Number.EPSILON);
    return -Math.log(truth[row] ? inside : 1 - inside);
  });

function weightedMean(terms: Float64Array, weight: Float64Array | undefined): number {
  let [sum, weights] = [0, 0];
  for (let row = 0; row < terms.length; row++) {
    const weighs = weight ? (weight[row] ?? 0) : 1;
    sum += weighs * (terms[row] ?? Number.NaN);
    weights += weighs;
  }
  return sum / weights;
}
