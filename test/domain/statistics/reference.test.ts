import { aucBounds } from '../../../src/domain/statistics/auc-interval.ts';
import { compare } from '../../../src/domain/statistics/compare.ts';
import { aucCovariance, placements } from '../../../src/domain/statistics/delong.ts';
import { METRICS, metricOf, metricValue, statisticOf } from '../../../src/domain/statistics/metrics.ts';
import { normalCdf, normalQuantile } from '../../../src/domain/statistics/normal.ts';
import { seeded } from '../../../src/domain/statistics/random.ts';
import { resampled } from '../../../src/domain/statistics/resampled.ts';
import { type BinaryRows, binaryRows } from '../../../src/domain/statistics/rows.ts';
import { tango } from '../../../src/domain/statistics/tango.ts';
import type { Uncertain } from '../../../src/domain/statistics/uncertain.ts';
import { wilson } from '../../../src/domain/statistics/wilson.ts';
import { expectClose, REFERENCE } from './reference.ts';

describe('the normal distribution is SciPy’s', () => {
  it.each(REFERENCE.normal.cdf)('cdf at %d', (z, expected) => expectClose(normalCdf(z), expected));
  it.each(REFERENCE.normal.ppf)('quantile of %d', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected)));
  });
});

describe('metrics are scikit-learn’s', () => {
  const cases = REFERENCE.metrics.flatMap((sample) => [
    { ...sample, weight: undefined as number[] | undefined },
    ...sample.weights.map(({ weight, expected }, index) => ({
      ...sample,
      name: `${sample.name}, weights ${index}`,
      weight,
      expected,
    })),
  ]);
  describe.each(cases)('$name', ({ truth, score, threshold, weight, expected }) => {
    const rows = binaryRows(truth, score, { threshold, ...(weight ? { weight: Float64Array.from(weight) } : {}) });
    it.each(METRICS.filter((name) => name in expected))('%s', (metric) => {
      const [answer = null, value] = [expected[metric], metricValue(metricOf(metric, 'binary'), rows)];
      if (answer === null) expect(value).toBeNaN();
      else expectClose(value, answer);
    });
  });
});

describe('intervals', () => {
  it.each(REFERENCE.wilson)('Wilson of $successes in $n at $confidence is statsmodels’', (given) => {
    const { low, high } = wilson(given.successes, given.n, given.confidence);
    expect(Math.abs(low - given.low)).toBeLessThan(1e-14);
    expect(Math.abs(high - given.high)).toBeLessThan(1e-14);
  });

  it.each(REFERENCE.tango)('Tango is the root of the score statistic: %j', (given) => {
    const table = { onlyFirst: given['only-first'], onlySecond: given['only-second'], pairs: given.pairs };
    const { low, high } = tango(table, given.confidence);
    expect(Math.abs(low - given.low)).toBeLessThan(1e-12);
    expect(Math.abs(high - given.high)).toBeLessThan(1e-12);
  });
});

describe.each(REFERENCE.auc)('DeLong: $name', ({ truth, first, second, auc, covariance, bounds }) => {
  const rows = [binaryRows(truth, first), binaryRows(truth, second)] as const;
  const shares = [placements(rows[0]), placements(rows[1])] as const;

  it('has the components’ means and covariances', () => {
    for (const i of [0, 1] as const) {
      expectClose(shares[i].auc, auc[i]);
      for (const j of [0, 1] as const) {
        expect(Math.abs(aucCovariance(shares[i], shares[j]) - covariance[i][j])).toBeLessThan(1e-15);
      }
    }
  });

  it.each(bounds)('bounds at $confidence', ({ confidence, each, difference }) => {
    const positives = truth.filter(Boolean).length;
    const counts = { positives, negatives: truth.length - positives };
    for (const i of [0, 1] as const) {
      const got = aucBounds({ auc: auc[i], variance: covariance[i][i], ...counts }, confidence);
      expectClose(got.low, each[i][0]);
      expectClose(got.high, each[i][1]);
    }
    const compared = compare(
      metricOf('roc_auc_score', 'binary'),
      { candidate: rows[0], champion: rows[1], sameModel: false },
      { resamples: 100, seed: 1 },
    ) as Uncertain;
    expect(Math.abs(compared.bounds(confidence).low - difference[0])).toBeLessThan(1e-12);
    expect(Math.abs(compared.bounds(confidence).high - difference[1])).toBeLessThan(1e-12);
  });
});

describe('the generator is xoshiro128**', () => {
  it.each(REFERENCE.random)('seed $seed below $limit', ({ seed, limit, drawn }) => {
    const into = new Uint32Array(drawn.length);
    seeded(seed).fill(into, limit);
    expect([...into]).toEqual(drawn);
  });
});

describe('the bootstrap is SciPy’s on the same resamples', () => {
  const title = '$metric, paired: $paired';
  it.each(REFERENCE.bootstrap)(
    title,
    ({ truth, first, second, seed, resamples, metric: name, paired, value, bounds }) => {
      const metric = metricOf(name, 'binary');
      const [one, two] = [first, second].map((score) => binaryRows(truth, score, { threshold: 0.5 })) as [
        BinaryRows,
        BinaryRows,
      ];
      const settings = { resamples, seed };
      const [ours, theirs] = [statisticOf(metric, one), statisticOf(metric, two)];
      const difference = (weight: Float64Array) => ours(weight) - theirs(weight);
      const got = resampled(one.size, paired ? difference : ours, settings) as Uncertain;
      expect(got.method).toBe('bootstrap-bca');
      expect(Math.abs(got.value - value)).toBeLessThan(1e-12);
      for (const { confidence, bca } of bounds) {
        expect(Math.abs(got.bounds(confidence).low - bca[0])).toBeLessThan(1e-9);
        expect(Math.abs(got.bounds(confidence).high - bca[1])).toBeLessThan(1e-9);
      }
    },
  );
});
