import { lastAllowed } from './crossing.ts';
import { normalQuantile } from './normal.ts';

/** The beta, binomial and Student distributions, to about 1e-13. */

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** From so many degrees of freedom on, Student's quantile is the normal one to the sixth digit. */
const STUDENT_IS_NORMAL = 1e6;

/** P(X ≤ x) of a beta distribution: the continued fraction DLMF 8.17.22, from the side where it converges fast. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x > 0)) return x <= 0 ? 0 : Number.NaN;
  if (x >= 1) return 1;
  return x <= (a + 1) / (a + b + 2) ? lowerTail(x, a, b) : 1 - lowerTail(1 - x, b, a);
}

/** The x below which a share of a beta distribution lies. */
export const betaQuantile = (share: number, a: number, b: number): number =>
  lastAllowed((x) => incompleteBeta(x, a, b) <= share, 0, 1);

/** P(at most `successes`) of `n` draws. */
export function binomialCdf(successes: number, n: number, p: number): number {
  if (successes < 0) return 0;
  return successes >= n ? 1 : incompleteBeta(1 - p, n - successes, successes + 1);
}

/** The t below which a share of Student's distribution lies. */
export function studentQuantile(share: number, freedom: number): number {
  if (freedom >= STUDENT_IS_NORMAL) return normalQuantile(share);
  if (share < 0.5) return -studentQuantile(1 - share, freedom);
  const tails = 2 * (1 - share);
  if (tails > 0.5) {
    const near = betaQuantile(1 - tails, 0.5, freedom / 2);
    return Math.sqrt((freedom * near) / (1 - near));
  }
  const far = betaQuantile(tails, freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - far)) / far);
}

/** ln n! less Stirling's approximation of it, for any n > 0 (Loader 2000; the series is DLMF 5.11.1). */
export function stirlingError(n: number): number {
  if (n < 15) return stirlingError(n + 1) + (n + 0.5) * Math.log1p(1 / n) - 1;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

function lowerTail(x: number, a: number, b: number): number {
  return (density(x, a, b) / a) * fraction(x, a, b);
}

/** x^a·(1−x)^b / B(a, b) without the loss of digits of ln Γ: Loader's saddle point of the binomial. */
function density(x: number, a: number, b: number): number {
  const n = a + b;
  const size = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
  return Math.exp(size - HALF_LOG_TWO_PI) * Math.sqrt((a * b) / n);
}

/** k·ln(k/m) + m − k, where k and m are close by a series. */
function deviance(k: number, m: number): number {
  const v = (k - m) / (k + m);
  if (Math.abs(v) >= 0.1) return k * Math.log(k / m) + m - k;
  let [sum, term] = [(k - m) * v, 2 * k * v];
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** Lentz's evaluation, two steps of the fraction at a time. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m < 1e6; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return product;
}
