import type { BinaryRows } from './rows.ts';

/** How scores and what came differ, as validation studies report it. Not for gates: what is good enough differs by use. */
export interface Calibration {
  /** Of the logistic regression of the truth on logit(score): below 1 the scores are too extreme (Cox, Biometrika 1958). */
  readonly slope: number;
  /** Of that with the slope held at 1 (calibration in the large): above 0 the scores are too low. */
  readonly intercept: number;
  /** How many events there were for each that was expected. */
  readonly observedOverExpected: number;
}

/** As scikit-learn's log loss cuts scores: 0 and 1 have no logit. */
const SMALLEST = 2 ** -52;

const logit = (score: number): number => {
  const cut = Math.min(1 - SMALLEST, Math.max(SMALLEST, score));
  return Math.log(cut) - Math.log1p(-cut);
};

const STEPS = 100;
const SETTLED = 1e-13;

/** NaN of a figure that does not exist: of one class, of scores that do not differ, of classes that are set apart. */
export function calibrationOf({ truth, score, weight }: BinaryRows): Calibration {
  const logits = score.map(logit);
  const weights = weight ?? new Float64Array(truth.length).fill(1);
  let [observed, expected] = [0, 0];
  weights.forEach((each, row) => {
    observed += each * (truth[row] ?? 0);
    expected += each * (score[row] ?? 0);
  });
  return {
    slope: newton(truth, logits, weights, [0, 1], true)[1],
    intercept: newton(truth, logits, weights, [0, 1], false)[0],
    observedOverExpected: observed / expected,
  };
}

type Line = readonly [intercept: number, slope: number];

/** The likeliest line through the logits, by Newton's method; of the slope only where it is free. */
function newton(
  truth: Uint8Array,
  logits: Float64Array,
  weights: Float64Array,
  start: Line,
  isSlopeFree: boolean,
): Line {
  let line = start;
  for (let step = 0; step < STEPS; step++) {
    const [down, along] = stepFrom(line, truth, logits, weights, isSlopeFree);
    line = [line[0] + down, line[1] + along];
    if (!Number.isFinite(line[0] + line[1])) break;
    if (Math.abs(down) + Math.abs(along) <= SETTLED * (1 + Math.abs(line[0]) + Math.abs(line[1]))) return line;
  }
  return [Number.NaN, Number.NaN];
}

function stepFrom(
  [intercept, slope]: Line,
  truth: Uint8Array,
  logits: Float64Array,
  weights: Float64Array,
  isSlopeFree: boolean,
): Line {
  let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
  for (let row = 0; row < truth.length; row++) {
    const [x = 0, w = 0] = [logits[row], weights[row]];
    const p = 1 / (1 + Math.exp(-(intercept + slope * x)));
    const rest = w * ((truth[row] ?? 0) - p);
    const spread = w * p * (1 - p);
    g0 += rest;
    g1 += rest * x;
    h00 += spread;
    h01 += spread * x;
    h11 += spread * x * x;
  }
  if (!isSlopeFree) return [g0 / h00, 0];
  const determinant = h00 * h11 - h01 * h01;
  if (!(determinant > 1e-12 * h00 * h11)) return [Number.NaN, Number.NaN];
  return [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
}
