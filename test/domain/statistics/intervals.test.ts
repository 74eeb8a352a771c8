import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { binomialCdf, incompleteBeta, studentQuantile } from '../../../src/domain/statistics/beta.ts';
import { clopperPearson, exactProportion } from '../../../src/domain/statistics/clopper-pearson.ts';
import { drawBinomial, drawCounts, uniforms } from '../../../src/domain/statistics/draws.ts';
import { mcnemar } from '../../../src/domain/statistics/mcnemar.ts';
import { moverDifference, moverRatio } from '../../../src/domain/statistics/mover.ts';
import { benjaminiHochberg, holm, pValueBeyond } from '../../../src/domain/statistics/multiple.ts';
import { quantileBounds } from '../../../src/domain/statistics/order-statistics.ts';
import { seeded } from '../../../src/domain/statistics/random.ts';
import { linearUncertain, meanEstimate, skewedBounds } from '../../../src/domain/statistics/skewed-mean.ts';
import type { Interval } from '../../../src/domain/statistics/uncertain.ts';
import { expectClose } from './reference.ts';

type AtConfidence<T> = { readonly confidence: number } & T;
type Three = readonly [number, number, number];

interface Reference {
  readonly distributions: {
    readonly beta: readonly [number, number, number, number][];
    readonly binomial: readonly [number, number, number, number][];
    readonly student: readonly [number, number, number][];
  };
  readonly 'clopper-pearson': readonly AtConfidence<{ successes: number; n: number } & Interval>[];
  readonly mcnemar: readonly { readonly 'only-first': number; readonly 'only-second': number; readonly p: number }[];
  readonly mover: readonly {
    readonly each: readonly [Three, Three];
    readonly correlation: number;
    readonly difference: readonly [number, number];
    readonly ratio: readonly [number, number];
  }[];
  readonly 'skewed-means': readonly AtConfidence<{ values: number[] } & Interval>[];
  readonly quantiles: readonly AtConfidence<{
    values: number[];
    share: number;
    low: number | null;
    high: number | null;
  }>[];
  readonly multiple: readonly { p: number[]; holm: number[]; 'benjamini-hochberg': number[] }[];
}

const REFERENCE: Reference = JSON.parse(
  readFileSync(new URL('../../golden/statistics/intervals.json', import.meta.url), 'utf8'),
);

describe('distributions are SciPy’s', () => {
  const { beta, binomial, student } = REFERENCE.distributions;
  it.each(beta)('beta at %d of (%d, %d)', (x, a, b, expected) => expectClose(incompleteBeta(x, a, b), expected, 1e-11));
  it.each(binomial)('at most %d of %d at %d', (k, n, p, expected) =>
    expectClose(binomialCdf(k, n, p), expected, 1e-11),
  );
  it.each(student)('Student’s quantile of %d at %d', (p, freedom, expected) =>
    expectClose(studentQuantile(p, freedom), expected, 1e-11),
  );
});

describe('Clopper–Pearson', () => {
  it.each(REFERENCE['clopper-pearson'])('of $successes in $n at $confidence is statsmodels’', (given) => {
    const { low, high } = clopperPearson(given.successes, given.n, given.confidence);
    expect(Math.abs(low - given.low)).toBeLessThan(1e-12);
    expect(Math.abs(high - given.high)).toBeLessThan(1e-12);
  });

  it('holds the share seen, widens with confidence, and narrows with n', () => {
    const seen = fc.tuple(fc.nat(40), fc.integer({ min: 40, max: 80 }));
    fc.assert(
      fc.property(seen, ([k, n]) => {
        const [narrow, wide] = [clopperPearson(k, n, 0.8), clopperPearson(k, n, 0.99)];
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(narrow.low).toBeLessThanOrEqual(k / n);
        expect(k / n).toBeLessThanOrEqual(narrow.high);
        expect(narrow.high).toBeLessThanOrEqual(wide.high);
        const more = clopperPearson(3 * k, 3 * n, 0.8);
        expect(more.high - more.low).toBeLessThan(narrow.high - narrow.low);
      }),
      { numRuns: 60 },
    );
  });

  it('of no failure in n says that there are less than three in n', () => {
    const { low, high } = exactProportion(0, 60, 'records').bounds(0.95);
    expect(low).toBe(0);
    expectClose(high, 1 - 0.05 ** (1 / 60));
  });
});

describe('McNemar is statsmodels’', () => {
  it.each(REFERENCE.mcnemar)('%j', (given) => {
    expectClose(mcnemar({ onlyFirst: given['only-first'], onlySecond: given['only-second'], pairs: 3000 }), given.p);
  });
});

describe('MOVER', () => {
  const bounded = ([value, low, high]: Three) => ({ value, low, high });

  it.each(REFERENCE.mover)('of paired proportions is Newcombe’s method 10, and of ratios a root: %#', (given) => {
    const [first, second] = given.each;
    const difference = moverDifference(bounded(first), bounded(second), given.correlation);
    const ratio = moverRatio(bounded(first), bounded(second), given.correlation);
    expectClose(difference.low, given.difference[0], 1e-10);
    expectClose(difference.high, given.difference[1], 1e-10);
    expectClose(ratio.low, given.ratio[0], 1e-10);
    expectClose(ratio.high, given.ratio[1], 1e-10);
  });

  it('has no upper bound of a ratio to what may be 0', () => {
    const ratio = moverRatio({ value: 0.5, low: 0.4, high: 0.6 }, { value: 0.1, low: -0.1, high: 0.3 }, 0);
    expect(ratio.high).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('means of skewed values', () => {
  it.each(REFERENCE['skewed-means'])('at $confidence are where Hall’s transformation meets Student’s t', (given) => {
    const influence = Float64Array.from(given.values);
    const value = influence.reduce((sum, each) => sum + each, 0) / influence.length;
    const { low, high } = skewedBounds(meanEstimate({ value, influence }), given.confidence);
    expectClose(low, given.low, 1e-10);
    expectClose(high, given.high, 1e-10);
  });

  const reason = (values: readonly number[]) =>
    linearUncertain({ value: 1, influence: Float64Array.from(values) }, 'mean-t', 'records');
  it('are not said of few, equal or too skewed values', () => {
    const values = Array.from({ length: 100 }, (_, at) => at % 7);
    expect(reason(values)).toMatchObject({ method: 'mean-t', n: 100 });
    expect(reason(values.slice(0, 29))).toMatchObject({ reason: 'too-few-records' });
    expect(reason(values.fill(3))).toMatchObject({ reason: 'degenerate' });
    expect(reason([...values.fill(0, 0, 99).slice(0, 99), 1])).toMatchObject({ reason: 'too-skewed' });
  });
});

describe('bounds of quantiles are SciPy’s', () => {
  it.each(REFERENCE.quantiles)('$share of $values.length at $confidence', (given) => {
    const { low, high } = quantileBounds(Float64Array.from(given.values).sort(), given.share, given.confidence);
    expect(low).toBe(given.low ?? Number.NEGATIVE_INFINITY);
    expect(high).toBe(given.high ?? Number.POSITIVE_INFINITY);
  });
});

describe('several questions at once', () => {
  it.each(REFERENCE.multiple)('are adjusted as statsmodels does: $p', (given) => {
    for (const [at, each] of holm(given.p).entries()) expectClose(each, given.holm[at] ?? Number.NaN);
    for (const [at, each] of benjaminiHochberg(given.p).entries()) {
      expectClose(each, given['benjamini-hochberg'][at] ?? Number.NaN);
    }
  });

  it('have the p-value at which the bound just reaches the limit', () => {
    const failures = exactProportion(9, 60, 'records');
    const p = pValueBeyond(failures, 0.05, 'above');
    expectClose(p, 1 - binomialCdf(8, 60, 0.05), 1e-9);
    expect(pValueBeyond(failures, 0.2, 'above')).toBe(1);
    expect(pValueBeyond(failures, 0.5, 'below')).toBeLessThan(1e-6);
  });
});

describe('draws of counts', () => {
  it.each([
    [20, 0.3],
    [50, 0.93],
    [400, 0.2],
    [100_000, 0.5],
  ])('of %d at %d follow the binomial distribution', (n, p) => {
    const uniform = uniforms(seeded(5));
    const draws = 20_000;
    const seen = new Map<number, number>();
    for (let draw = 0; draw < draws; draw++) {
      const k = drawBinomial(n, p, uniform);
      seen.set(k, (seen.get(k) ?? 0) + 1);
    }
    let [square, cells] = [0, 0];
    for (const [k, count] of seen) {
      const expected = draws * (binomialCdf(k, n, p) - binomialCdf(k - 1, n, p));
      if (expected < 8) continue;
      square += (count - expected) ** 2 / expected;
      cells++;
    }
    expect(cells).toBeGreaterThan(5);
    expect(square).toBeLessThan(cells + 4 * Math.sqrt(2 * cells));
  });

  it('are as many as the cells hold, and none of an empty cell', () => {
    const uniform = uniforms(seeded(1));
    const cells = fc.array(fc.nat(90), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(cells, (counts) => {
        const into = new Float64Array(counts.length);
        drawCounts(Float64Array.from(counts), into, uniform);
        expect(into.reduce((sum, each) => sum + each, 0)).toBe(counts.reduce((sum, each) => sum + each, 0));
        counts.forEach((count, at) => {
          if (count === 0) expect(into[at]).toBe(0);
        });
      }),
    );
  });
});
