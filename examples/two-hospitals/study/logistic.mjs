import { Matrix, solve } from 'ml-matrix';

const MAX_ITERATIONS = 50;
const SMALLEST_STEP = 1e-10;

/**
 * Logistic regression without a penalty, fitted by iteratively reweighted least squares (Newton's method on the
 * likelihood) on standardised columns. It draws no random numbers, so it needs no seed.
 * @param {string[]} names of the columns
 * @param {number[][]} columns one array a feature
 * @param {number[]} labels 1 or 0
 */
export function fitLogistic(names, columns, labels) {
  const scaled = columns.map(standardise);
  const design = Matrix.columnVector(labels.map(() => 1));
  for (const { values } of scaled) design.addColumn(design.columns, values);
  const { beta, iterations } = maximise(design, labels);
  const features = names.map((name, i) => ({ name, mean: scaled[i].mean, sd: scaled[i].sd, coefficient: beta[i + 1] }));
  return { intercept: beta[0], features, iterations };
}

function maximise(design, labels) {
  let beta = new Array(design.columns).fill(0);
  for (let iterations = 1; iterations <= MAX_ITERATIONS; iterations++) {
    const step = newtonStep(design, labels, beta);
    beta = beta.map((value, i) => value + step[i]);
    if (!beta.every(Number.isFinite)) break;
    if (Math.max(...step.map(Math.abs)) < SMALLEST_STEP) return { beta, iterations };
  }
  throw new Error('the fit did not converge: the classes may be separable, or two columns say the same');
}

/** (XᵀWX)⁻¹ Xᵀ(y − p) with W = p(1 − p). */
function newtonStep(design, labels, beta) {
  const p = design.mmul(Matrix.columnVector(beta)).to1DArray().map(logistic);
  const weighted = design.clone().mulColumnVector(p.map((each) => each * (1 - each)));
  const score = design.transpose().mmul(Matrix.columnVector(labels.map((y, i) => y - p[i])));
  return solve(design.transpose().mmul(weighted), score).to1DArray();
}

function standardise(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  if (sd === 0) throw new Error('a feature has the same value in every row');
  return { mean, sd, values: values.map((value) => (value - mean) / sd) };
}

const logistic = (x) => 1 / (1 + Math.exp(-x));
