/** The standard normal distribution, to about 1e-15. */

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** From here on the continued fraction converges faster than the series loses digits. */
const TAIL_FROM = 3;

export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / ROOT_TWO_PI;

export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return upperTail(-z);
  return 1 - upperTail(z);
}

/** The z below which a share `p` lies: two rational steps to a start, then Newton's method on the smaller tail. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}

/** P(Z > z) for z ≥ 0. */
function upperTail(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 0;
  return z < TAIL_FROM ? 0.5 - normalDensity(z) * centralSeries(z) : normalDensity(z) * tailFraction(z);
}

/** Σ z^(2k+1) / (1·3·…·(2k+1)): Abramowitz and Stegun 26.2.11. */
function centralSeries(z: number): number {
  let [term, sum] = [z, z];
  for (let odd = 3; term > sum * Number.EPSILON * 0.1; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** Mills' ratio 1/(z+ 1/(z+ 2/(z+ 3/(z+ …)))), evaluated backwards: Abramowitz and Stegun 26.2.14. */
function tailFraction(z: number): number {
  let rest = z;
  for (let k = 160; k >= 1; k--) rest = z + k / rest;
  return 1 / rest;
}

/** z ≥ 0 with P(Z > z) = tail, tail ≤ 0.5. Newton's method on log tails, which are nearly straight lines far out. */
function upperQuantile(tail: number): number {
  let z = tail > 0.3 ? (0.5 - tail) * ROOT_TWO_PI : Math.sqrt(-2 * Math.log(tail)) - 0.5;
  for (let round = 0; round < 60; round++) {
    const above = upperTail(z);
    const step = (Math.log(above / tail) * above) / normalDensity(z);
    z = Math.max(0, z + step);
    if (Math.abs(step) <= 1e-15 * Math.max(1, z)) break;
  }
  return z;
}
