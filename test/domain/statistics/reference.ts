import { readFileSync } from 'node:fs';
import type { MetricName } from '../../../src/domain/statistics/metrics.ts';
import type { Interval } from '../../../src/domain/statistics/uncertain.ts';

type Expected = Readonly<Partial<Record<MetricName, number | null>>>;
type AtConfidence<T> = { readonly confidence: number } & T;

interface Reference {
  readonly normal: { readonly cdf: readonly [number, number][]; readonly ppf: readonly [number, number][] };
  readonly metrics: readonly {
    readonly name: string;
    readonly truth: number[];
    readonly score: number[];
    readonly threshold: number;
    readonly expected: Expected;
    readonly weights: readonly { readonly weight: number[]; readonly expected: Expected }[];
  }[];
  readonly wilson: readonly AtConfidence<{ readonly successes: number; readonly n: number } & Interval>[];
  readonly tango: readonly AtConfidence<
    { readonly 'only-first': number; readonly 'only-second': number; readonly pairs: number } & Interval
  >[];
  readonly auc: readonly {
    readonly name: string;
    readonly truth: number[];
    readonly first: number[];
    readonly second: number[];
    readonly auc: readonly [number, number];
    readonly covariance: readonly [readonly [number, number], readonly [number, number]];
    readonly bounds: readonly AtConfidence<{
      readonly each: readonly [readonly [number, number], readonly [number, number]];
      readonly difference: readonly [number, number];
    }>[];
  }[];
  readonly random: readonly { readonly seed: number; readonly limit: number; readonly drawn: number[] }[];
  readonly bootstrap: readonly {
    readonly truth: number[];
    readonly first: number[];
    readonly second: number[];
    readonly seed: number;
    readonly resamples: number;
    readonly metric: MetricName;
    readonly paired: boolean;
    readonly value: number;
    readonly bounds: readonly AtConfidence<{ readonly bca: readonly [number, number] }>[];
  }[];
}

/** What scikit-learn, SciPy and statsmodels answer: see test/golden/statistics/README.md. */
export const REFERENCE: Reference = JSON.parse(
  readFileSync(new URL('../../golden/statistics/reference.json', import.meta.url), 'utf8'),
);

/** Agreement of two doubles that were computed in different orders. */
export function expectClose(got: number, expected: number, relative = 1e-12): void {
  const allowed = relative * Math.max(Math.abs(expected), 1e-300);
  if (!(Math.abs(got - expected) <= Math.max(allowed, 0))) expect(got).toBe(expected);
}
