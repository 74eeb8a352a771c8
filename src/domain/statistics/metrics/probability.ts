import type { Statistic } from '../bootstrap.ts';
import type { BinaryRows } from '../rows.ts';
import type { Definition } from './definition.ts';

/** What is lost where the probability of what happened is 0. */
const MAX_LOG_LOSS = -Math.log(Number.EPSILON);

/** Squared distance of the probability from the truth. */
export const brierTerms = ({ truth, score }: BinaryRows): Float64Array =>
  score.map((each, row) => (each - (truth[row] ?? 0)) ** 2);

/** Negative log likelihood in nats; probabilities are kept 2⁻⁵² away from 0 and 1, as scikit-learn does. */
export const logTerms = ({ truth, score }: BinaryRows): Float64Array =>
  score.map((each, row) => {
    const inside = Math.min(Math.max(each, Number.EPSILON), 1 - Number.EPSILON);
    return -Math.log(truth[row] ? inside : 1 - inside);
  });

function meanOf(terms: Float64Array): Statistic {
  return (weight) => {
    let [sum, weights] = [0, 0];
    for (let row = 0; row < terms.length; row++) {
      const weighs = weight[row] ?? 0;
      sum += weighs * (terms[row] ?? Number.NaN);
      weights += weighs;
    }
    return sum / weights;
  };
}

const COMMON = { on: 'scores', better: 'lower', lowest: 0, basis: 'mean', tasks: ['binary'] } as const;

export const PROBABILITY = {
  brier_score_loss: {
    ...COMMON,
    highest: 1,
    takes: { binary: {} },
    computed: { binary: (rows: BinaryRows) => meanOf(brierTerms(rows)) },
  },
  log_loss: {
    ...COMMON,
    highest: MAX_LOG_LOSS,
    takes: { binary: {} },
    computed: { binary: (rows: BinaryRows) => meanOf(logTerms(rows)) },
  },
} as const satisfies Record<string, Definition>;
