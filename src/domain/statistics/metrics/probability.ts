import type { BinaryRows, MulticlassRows } from '../rows.ts';
import type { Definition, MetricOptions } from './definition.ts';
import { scoresOf } from './scores.ts';

/** Losses of probabilities: means of what each row loses. */

/** What is lost where the probability of what happened is 0. */
const MAX_LOG_LOSS = -Math.log(Number.EPSILON);

/** Negative log likelihood in nats; probabilities are kept 2⁻⁵² away from 0 and 1, as scikit-learn does. */
const logLoss = (probability: number): number =>
  -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));

const binaryLogLoss = ({ truth, score }: BinaryRows): Float64Array =>
  score.map((each, row) => logLoss(truth[row] === 1 ? each : 1 - each));

function multiclassLogLoss(rows: MulticlassRows): Float64Array {
  const scores = scoresOf(rows);
  return Float64Array.from(rows.truth, (truth, row) => logLoss(scores[row * rows.classes + truth] ?? Number.NaN));
}

/** Squared distances of the probabilities of all classes from 0 and 1; half their sum is that of class 1 of two. */
const binaryBrier = ({ truth, score }: BinaryRows, { scaleByHalf }: MetricOptions): Float64Array =>
  score.map((each, row) => (each - (truth[row] ?? 0)) ** 2 * (scaleByHalf === false ? 2 : 1));

function multiclassBrier(rows: MulticlassRows, { scaleByHalf }: MetricOptions): Float64Array {
  const { classes, truth } = rows;
  const scores = scoresOf(rows);
  const terms = new Float64Array(rows.size);
  for (let row = 0; row < terms.length; row++) {
    let sum = 0;
    for (let each = 0; each < classes; each++) {
      sum += ((scores[row * classes + each] ?? Number.NaN) - (truth[row] === each ? 1 : 0)) ** 2;
    }
    terms[row] = scaleByHalf ? sum / 2 : sum;
  }
  return terms;
}

const COMMON = { on: 'scores', better: 'lower', lowest: 0, basis: 'mean', tasks: ['binary', 'multiclass'] } as const;

const HALF = { values: [true, false] } as const;

export const PROBABILITY = {
  log_loss: {
    ...COMMON,
    highest: MAX_LOG_LOSS,
    takes: { binary: {}, multiclass: {} },
    how: { by: 'terms', terms: { binary: binaryLogLoss, multiclass: multiclassLogLoss } },
  },
  brier_score_loss: {
    ...COMMON,
    highest: 1,
    range: ({ scaleByHalf }) => (scaleByHalf === false ? { highest: 2 } : {}),
    takes: {
      binary: { scaleByHalf: { ...HALF, default: true } },
      multiclass: { scaleByHalf: { ...HALF, default: false } },
    },
    how: { by: 'terms', terms: { binary: binaryBrier, multiclass: multiclassBrier } },
  },
} as const satisfies Record<string, Definition>;
