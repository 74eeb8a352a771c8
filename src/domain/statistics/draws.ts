import { stirlingError } from './beta.ts';
import type { Random } from './random.ts';

/** A number of (0, 1) each time. */
export type Uniform = () => number;

const WORD = 2 ** 32;
const BUFFER = 1024;

export function uniforms(random: Random): Uniform {
  const words = new Uint32Array(BUFFER);
  let at = BUFFER;
  return () => {
    if (at === BUFFER) {
      random.fill(words, WORD);
      at = 0;
    }
    return ((words[at++] ?? 0) + 0.5) / WORD;
  };
}

/** How often each cell is hit when as many rows are drawn as the cells hold: a bootstrap that visits no row. */
export function drawCounts(counts: Float64Array, into: Float64Array, uniform: Uniform): void {
  let rows = 0;
  for (const count of counts) rows += count;
  let [left, mass] = [rows, rows];
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] ?? 0;
    const drawn = count >= mass ? left : drawBinomial(left, count / mass, uniform);
    into[cell] = drawn;
    left -= drawn;
    mass -= count;
  }
}

/** Of so many draws with this chance, how many succeed. */
export function drawBinomial(n: number, p: number, uniform: Uniform): number {
  if (n <= 0 || p <= 0) return 0;
  if (p > 0.5) return n - drawBinomial(n, 1 - p, uniform);
  return n * p < 10 ? byInversion(n, p, uniform) : byRejection(n, p, uniform);
}

function byInversion(n: number, p: number, uniform: Uniform): number {
  let chance = (1 - p) ** n;
  let rest = uniform();
  for (let k = 0; k < n; k++) {
    if (rest < chance) return k;
    rest -= chance;
    chance *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return n;
}

/** Transformed rejection with squeeze (Hörmann's BTRS, Journal of Statistical Computation and Simulation 1993). */
function byRejection(n: number, p: number, uniform: Uniform): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const squeeze = 0.92 - 4.2 / b;
  const scale = (2.83 + 5.1 / b) * spread;
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
    if (edge >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > n) continue;
    if (Math.log((v * scale) / (a / (edge * edge) + b)) <= logRatioToMode(k, n, p)) return k;
  }
}

/** ln of P(k) ÷ P(mode). */
function logRatioToMode(k: number, n: number, p: number): number {
  const mode = Math.floor((n + 1) * p);
  return (
    logFactorial(mode) +
    logFactorial(n - mode) -
    logFactorial(k) -
    logFactorial(n - k) +
    (k - mode) * Math.log(p / (1 - p))
  );
}

const logFactorial = (n: number): number =>
  n < 2 ? 0 : stirlingError(n) + (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI);
