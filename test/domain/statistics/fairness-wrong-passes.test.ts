import { fairness } from '../../../src/domain/statistics/fairness.ts';
import { type FairnessOptions, fairnessMetric } from '../../../src/domain/statistics/fairness-metric.ts';
import { seeded } from '../../../src/domain/statistics/random.ts';
import { binaryRows } from '../../../src/domain/statistics/rows.ts';

/** How often a model that is just as unfair as the limit allows is let through. */
const ALPHA = 0.05;
const RUNS = 300;
const MONTE_CARLO = 3 * Math.sqrt((ALPHA * (1 - ALPHA)) / RUNS);
const SETTINGS = { resamples: 0, seed: 0 };

/** Selected with these chances, by group, whatever the truth; every other row is positive. */
function world(chances: readonly number[], perGroup: number) {
  const n = chances.length * perGroup;
  const truth = Array.from({ length: n }, (_, row) => row % 2);
  const groups = chances.map((_, group) =>
    Uint8Array.from(truth, (__, row) => Number(Math.floor(row / perGroup) === group)),
  );
  const random = seeded(17);
  const words = new Uint32Array(n);
  const draw = () => {
    random.fill(words, 2 ** 32);
    return Float64Array.from(words, (word, row) => Number(word / 2 ** 32 < (chances[Math.floor(row / perGroup)] ?? 0)));
  };
  return { groups, draw: () => binaryRows(truth, draw(), { threshold: 0.5 }) };
}

it.each<[string, readonly number[], number, FairnessOptions]>([
  ['demographic_parity_difference', [0.5, 0.6], 100, {}],
  ['demographic_parity_difference', [0.05, 0.15], 60, {}],
  ['demographic_parity_difference', [0.5, 0.55, 0.6, 0.6], 100, {}],
  ['demographic_parity_difference', [0.4, 0.5, 0.6], 100, { method: 'to_overall' }],
  ['demographic_parity_ratio', [0.4, 0.5, 0.5], 150, {}],
  ['demographic_parity_ratio', [0.1, 0.2], 100, {}],
  ['demographic_parity_ratio', [0.3, 0.6], 100, { method: 'to_overall' }],
  ['equal_opportunity_difference', [0.7, 0.8, 0.9], 100, {}],
  ['equalized_odds_difference', [0.5, 0.6], 100, {}],
  ['equalized_odds_difference', [0.5, 0.6], 100, { odds: 'mean' }],
  ['equalized_odds_ratio', [0.4, 0.6], 150, {}],
  ['true_positive_rate_group_min', [0.8, 0.8, 0.8], 120, {}],
  ['false_positive_rate_group_max', [0.1, 0.1], 200, {}],
])('%s of %j, %i each, %j', (name, chances, perGroup, options) => {
  const metric = fairnessMetric(name, 'binary', options);
  if (!metric) throw new Error(name);
  const { groups, draw } = world(chances, perGroup);
  const truth = trueValue(name, chances, options);
  const isLow = /difference|group_max/.test(name);
  let [passes, fails] = [0, 0];
  for (let run = 0; run < RUNS; run++) {
    const got = fairness(metric, draw(), groups, SETTINGS);
    if (got.kind === 'undefined') continue;
    const { low, high } = got.bounds(1 - ALPHA);
    passes += Number(isLow ? high <= truth : low >= truth);
    fails += Number(isLow ? low > truth : high < truth);
  }
  expect(passes / RUNS).toBeLessThanOrEqual(ALPHA + MONTE_CARLO);
  // A fair model that is failed is no danger: Wilson's bounds of small shares are crossed more often from below.
  expect(fails / RUNS).toBeLessThanOrEqual(0.1 + MONTE_CARLO);
});

function trueValue(name: string, chances: readonly number[], { method }: FairnessOptions): number {
  const [least, most] = [Math.min(...chances), Math.max(...chances)];
  const mean = chances.reduce((sum, each) => sum + each, 0) / chances.length;
  if (name.endsWith('group_min')) return least;
  if (name.endsWith('group_max')) return most;
  if (name.endsWith('difference')) return method === 'to_overall' ? Math.max(mean - least, most - mean) : most - least;
  return method === 'to_overall' ? Math.min(least / mean, mean / most) : least / most;
}

it('lets a fair model pass, where there are rows enough to see it', () => {
  const metric = fairnessMetric('demographic_parity_difference', 'binary');
  const { groups, draw } = world([0.5, 0.5], 1000);
  const passes = Array.from({ length: 100 }, () => metric && fairness(metric, draw(), groups, SETTINGS)).filter(
    (got) => got?.kind === 'estimate' && got.bounds(1 - ALPHA).high <= 0.1,
  );
  expect(passes.length).toBeGreaterThan(95);
});
