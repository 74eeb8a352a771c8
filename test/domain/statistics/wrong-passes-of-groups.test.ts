import { estimate } from '../../../src/domain/statistics/estimate.ts';
import { type MetricName, metricOf } from '../../../src/domain/statistics/metrics.ts';
import { seeded } from '../../../src/domain/statistics/random.ts';
import { binaryRows, type Rows, regressionRows } from '../../../src/domain/statistics/rows.ts';
import type { Uncertain, Undefined } from '../../../src/domain/statistics/uncertain.ts';

/** Models exactly at their limit, on rows in groups and on losses with a tail; `npm run bench:gate` does more. */
const RUNS = 600;
const ALPHA = 0.05;
const MOST = ALPHA + 3 * Math.sqrt((ALPHA * (1 - ALPHA)) / RUNS);
const GROUPS = 40;
const OF_EACH = 6;

const words = new Uint32Array(1);
const random = seeded(7);
const uniform = () => {
  random.fill(words, 2 ** 32);
  return ((words[0] ?? 0) + 0.5) / 2 ** 32;
};
const cluster = Uint32Array.from({ length: GROUPS * OF_EACH }, (_, row) => row % GROUPS);

/** Half of the groups answer well, half badly, so that rows of one are alike. */
function grouped(share: number): Rows {
  const chance = Array.from({ length: GROUPS }, () => share + (uniform() < 0.5 ? 0.2 : -0.2));
  const truth = Array.from(cluster, (_, row) => row % 2);
  const score = truth.map((y, row) => (uniform() < (chance[cluster[row] ?? 0] ?? 0) ? y : 1 - y));
  return binaryRows(truth, score, { threshold: 0.5, cluster });
}

/** Errors of a mean of 1 with a long tail. */
function skewed(n: number): Rows {
  const errors = Array.from({ length: n }, () => -Math.log(uniform()));
  return regressionRows(new Float64Array(n), errors);
}

const passes = (name: MetricName, draw: () => Rows, clears: (got: Uncertain) => boolean): number => {
  let count = 0;
  for (let run = 0; run < RUNS; run++) {
    const rows = draw();
    const task = rows.task;
    const got: Uncertain | Undefined = estimate(metricOf(name, task), rows, { resamples: 0, seed: 0 });
    if (got.kind === 'estimate' && clears(got)) count++;
  }
  return count / RUNS;
};

it('lets shares of rows in groups pass at α, where rows taken for single ones pass twice as often', () => {
  const clears = (got: Uncertain) => got.bounds(1 - ALPHA).low >= 0.7;
  expect(passes('accuracy_score', () => grouped(0.7), clears)).toBeLessThanOrEqual(MOST);
  const single = () => {
    const { cluster: _, ...rows } = grouped(0.7);
    return rows as Rows;
  };
  expect(passes('accuracy_score', single, clears)).toBeGreaterThan(MOST);
});

it('lets a mean error with a tail pass at α, and half of them by the estimate', () => {
  const clears = (got: Uncertain) => got.bounds(1 - ALPHA).high <= 1;
  expect(passes('mean_absolute_error', () => skewed(60), clears)).toBeLessThanOrEqual(MOST);
  expect(
    passes(
      'mean_absolute_error',
      () => skewed(60),
      ({ value }) => value <= 1,
    ),
  ).toBeGreaterThan(0.2);
  expect(
    passes(
      'median_absolute_error',
      () => skewed(60),
      (got) => got.bounds(1 - ALPHA).high <= Math.LN2,
    ),
  ).toBeLessThan(MOST);
});

it('says nothing of few groups', () => {
  const rows = grouped(0.7);
  const few = { ...rows, cluster: cluster.map((each) => each % 19) };
  for (const name of ['accuracy_score', 'roc_auc_score', 'matthews_corrcoef', 'brier_score_loss'] as const) {
    expect(estimate(metricOf(name, 'binary'), few, { resamples: 50, seed: 1 })).toMatchObject({
      reason: 'too-few-clusters',
    });
  }
});
