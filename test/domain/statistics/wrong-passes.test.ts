import { estimate } from '../../../src/domain/statistics/estimate.ts';
import { metricOf } from '../../../src/domain/statistics/metrics.ts';
import { normalQuantile } from '../../../src/domain/statistics/normal.ts';
import { seeded } from '../../../src/domain/statistics/random.ts';
import { binaryRows } from '../../../src/domain/statistics/rows.ts';
import { wilson } from '../../../src/domain/statistics/wilson.ts';

/** A gate's own error rate: how often a model that is exactly at the limit is let through. bench/gate.mjs does more. */
const ALPHA = 0.05;

const AUC = metricOf('roc_auc_score', 'binary');

/** log of n! by adding up. */
const logFactorials = (n: number) => {
  const sums = [0];
  for (let k = 1; k <= n; k++) sums.push((sums[k - 1] ?? 0) + Math.log(k));
  return sums;
};

/** P(bound clears p | p), summed over the binomial distribution: no chance in it. */
function wrongPassesOfAccuracy(n: number, p: number): number {
  const log = logFactorials(n);
  const at = (k: number) => log[k] ?? 0;
  let share = 0;
  for (let k = 0; k <= n; k++) {
    if (wilson(k, n, 1 - ALPHA).low < p) continue;
    share += Math.exp(at(n) - at(k) - at(n - k) + k * Math.log(p) + (n - k) * Math.log(1 - p));
  }
  return share;
}

/** Standard normal numbers, by Box and Muller. */
function normals(seed: number): () => number {
  const random = seeded(seed);
  const pair = new Uint32Array(2);
  return () => {
    random.fill(pair, 2 ** 32);
    const [a, b] = [...pair].map((word) => (word + 0.5) / 2 ** 32) as [number, number];
    return Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b);
  };
}

describe('accuracy, Wilson', () => {
  const sizes = [50, 100, 200, 555, 1000];
  const limits = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
  const rates = sizes.flatMap((n) => limits.map((p) => wrongPassesOfAccuracy(n, p)));

  it('lets a model at the limit pass at α on average, and at α + 1 % at most where counts are coarse', () => {
    expect(rates.reduce((sum, rate) => sum + rate, 0) / rates.length).toBeLessThanOrEqual(ALPHA);
    expect(Math.max(...rates)).toBeLessThanOrEqual(ALPHA + 0.01);
  });
});

describe('roc_auc_score, DeLong', () => {
  const runs = 1500;
  const monteCarloError = 3 * Math.sqrt((ALPHA * (1 - ALPHA)) / runs);

  it.each([
    { auc: 0.7, positives: 60, negatives: 90 },
    { auc: 0.8, positives: 20, negatives: 80 },
    { auc: 0.95, positives: 20, negatives: 150 },
  ])('lets a model at the limit $auc pass at α', ({ auc, positives, negatives }) => {
    const apart = normalQuantile(auc) * Math.SQRT2;
    const truth = Array.from({ length: positives + negatives }, (_, row) => Number(row < positives));
    const normal = normals(11);
    let [passes, byEstimate] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const score = truth.map((each) => each * apart + normal());
      const got = estimate(AUC, binaryRows(truth, score), { resamples: 0, seed: 0 });
      if (got.kind === 'estimate' && got.bounds(1 - ALPHA).low >= auc) passes++;
      if (got.value !== undefined && got.value >= auc) byEstimate++;
    }
    expect(passes / runs).toBeLessThanOrEqual(ALPHA + monteCarloError);
    expect(byEstimate / runs).toBeGreaterThan(0.4);
  });
});
