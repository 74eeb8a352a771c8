import fc from 'fast-check';
import { compare } from '../../../src/domain/statistics/compare.ts';
import { estimate } from '../../../src/domain/statistics/estimate.ts';
import {
  METRICS,
  type MetricName,
  metricOf,
  metricValue,
  statisticOf,
  TRAITS,
} from '../../../src/domain/statistics/metrics.ts';
import { resampled } from '../../../src/domain/statistics/resampled.ts';
import { binaryRows, subset, weighted } from '../../../src/domain/statistics/rows.ts';
import type { Uncertain } from '../../../src/domain/statistics/uncertain.ts';

const SETTINGS = { resamples: 60, seed: 7 };
const NEARLY = 1e-9;

/** Scores of few values, so that ties are common. */
const row = fc.record({
  truth: fc.integer({ min: 0, max: 1 }),
  score: fc.integer({ min: 0, max: 12 }).map((step) => step / 12),
  other: fc.integer({ min: 0, max: 12 }).map((step) => step / 12),
  weight: fc.integer({ min: 0, max: 3 }),
});
const sample = fc.array(row, { minLength: 30, maxLength: 80 });

const decidedRows = (truth: number[], score: number[]) => binaryRows(truth, score, { threshold: 0.5 });
const AUC = metricOf('roc_auc_score', 'binary');

type Sample = readonly { truth: number; score: number; other: number; weight: number }[];
const scored = (rows: Sample) =>
  decidedRows(
    rows.map(({ truth }) => truth),
    rows.map(({ score }) => score),
  );
const contest = (rows: Sample) => ({
  candidate: scored(rows),
  champion: scored(rows.map((each) => ({ ...each, score: each.other }))),
  sameModel: false,
});
const same = (a: number, b: number) =>
  (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) < NEARLY * Math.max(1, Math.abs(a));

describe.each(METRICS.filter((name) => TRAITS[name].tasks.includes('binary')))('%s', (name) => {
  const metric = metricOf(name, 'binary');

  it('takes an integer weight as rows repeated, and 0 as the row removed', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const weights = rows.map(({ weight }) => weight);
        const weighed = weighted(scored(rows), Float64Array.from(weights));
        const repeated = scored(rows.flatMap((each) => Array.from({ length: each.weight }, () => each)));
        return same(metricValue(metric, weighed), metricValue(metric, repeated));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(sample, (rows) =>
        same(metricValue(metric, scored(rows)), metricValue(metric, scored(rows.toReversed()))),
      ),
    );
  });

  it('has bounds that widen with confidence and, where they are in closed form, hold the estimate', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const got = estimate(metric, scored(rows), SETTINGS);
        if (got.kind === 'undefined') return;
        const [narrow, wide] = [got.bounds(0.8), got.bounds(0.99)];
        expect(wide.low).toBeLessThanOrEqual(narrow.low + NEARLY);
        expect(narrow.high).toBeLessThanOrEqual(wide.high + NEARLY);
        if (got.method.startsWith('bootstrap')) return;
        expect(narrow.low).toBeLessThanOrEqual(got.value + NEARLY);
        expect(got.value).toBeLessThanOrEqual(narrow.high + NEARLY);
      }),
      { numRuns: 40 },
    );
  });

  it('is never better than itself, by 0 and nothing more', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const itself = compare(metric, { candidate: scored(rows), champion: scored(rows), sameModel: true }, SETTINGS);
        if (itself.kind === 'estimate') expect(itself.bounds(0.95)).toEqual({ low: 0, high: 0 });
      }),
    );
  });

  it('leaves something to chance where another model answers the same on these rows', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const alike = compare(metric, { candidate: scored(rows), champion: scored(rows), sameModel: false }, SETTINGS);
        if (alike.kind === 'estimate') expect(alike.bounds(0.95).low).toBeLessThan(0);
      }),
    );
  });

  it('turns around where candidate and champion change places', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const { candidate, champion } = contest(rows);
        const there = compare(metric, { candidate, champion, sameModel: false }, SETTINGS);
        const back = compare(metric, { candidate: champion, champion: candidate, sameModel: false }, SETTINGS);
        expect(there.kind).toBe(back.kind);
        if (there.kind !== 'estimate' || back.kind !== 'estimate') return;
        expect(same(there.value, -back.value)).toBe(true);
        expect(same(there.bounds(0.95).low, -back.bounds(0.95).high)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('roc_auc_score', () => {
  it('is the share of pairs that are ranked right, ties half', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const [positives, negatives] = [rows.filter((each) => each.truth), rows.filter((each) => !each.truth)];
        const wins = positives.flatMap((p) =>
          negatives.map((n) => (p.score > n.score ? 1 : p.score === n.score ? 0.5 : 0)),
        );
        const share = wins.reduce<number>((sum, each) => sum + each, 0) / wins.length;
        return same(metricValue(AUC, scored(rows)), share);
      }),
    );
  });

  it('does not change under a rising transform, and turns over under a falling one', () => {
    const auc = (rows: Sample) => metricValue(AUC, scored(rows));
    const transformed = (rows: Sample, by: (score: number) => number) =>
      rows.map((each) => ({ ...each, score: by(each.score) }));
    fc.assert(
      fc.property(sample, (rows) => {
        expect(same(auc(rows), auc(transformed(rows, (score) => score ** 3 / 2)))).toBe(true);
        expect(same(auc(rows), 1 - auc(transformed(rows, (score) => 1 - score)))).toBe(true);
      }),
    );
  });
});

describe('edges', () => {
  const reason = (name: MetricName, truth: number[], score: number[]) => {
    const got = estimate(metricOf(name, 'binary'), decidedRows(truth, score), SETTINGS);
    return got.kind === 'undefined' ? got.reason : got.method;
  };
  const repeated = (value: number, times: number) => Array.from({ length: times }, () => value);
  const apart = [...repeated(0, 30), ...repeated(1, 30)];

  it.each<[string, MetricName, number[], number[], string]>([
    ['no rows', 'accuracy_score', [], [], 'no-rows'],
    ['a class never seen', 'accuracy_score', [1, 1], [0.2, 0.9], 'one-class'],
    ['a class never seen', 'roc_auc_score', [0, 0], [0.2, 0.9], 'one-class'],
    ['nobody decided positive', 'precision_score', apart, repeated(0.1, 60), 'no-predicted-positives'],
    ['nine events', 'roc_auc_score', [...repeated(1, 9), ...repeated(0, 50)], repeated(0.5, 59), 'too-few-events'],
    ['every resample the same', 'average_precision_score', apart, apart, 'degenerate'],
    ['all decided right', 'f1_score', apart, apart, 'clopper-pearson'],
    ['classes apart', 'roc_auc_score', apart, apart, 'delong-newcombe'],
  ])('%s: %s', (_, metric, truth, score, expected) => expect(reason(metric, truth, score)).toBe(expected));

  it('says nothing of more than 5 % undefined resamples, nor of a few rows of a class', () => {
    const truth = [...repeated(0, 30), 1, 1];
    const rows = decidedRows(truth, repeated(0.5, 32));
    const statistic = statisticOf(metricOf('average_precision_score', 'binary'), rows);
    expect(resampled(32, statistic, { resamples: 200, seed: 1 })).toMatchObject({ reason: 'undefined-resamples' });
    expect(reason('average_precision_score', truth, repeated(0.5, 32))).toBe('too-few-events');
  });

  it('says nothing of two models that decide differently on a few rows alone', () => {
    const champion = decidedRows(apart, apart);
    const differing = (rows: number) => {
      const candidate = decidedRows(
        apart,
        apart.map((score, row) => (row < rows ? 1 - score : score)),
      );
      return compare(metricOf('f1_score', 'binary'), { candidate, champion, sameModel: false }, SETTINGS);
    };
    expect(differing(0)).toMatchObject({ reason: 'too-few-differences', value: 0 });
    expect(differing(9)).toMatchObject({ reason: 'too-few-differences' });
    expect(differing(10)).toMatchObject({ method: 'bootstrap-percentile' });
  });

  it('does not take separation for certainty', () => {
    const { low, high } = (estimate(AUC, binaryRows(apart, apart), SETTINGS) as Uncertain).bounds(0.95);
    expect(low).toBeGreaterThan(0.85);
    expect(low).toBeLessThan(0.98);
    expect(high).toBe(1);
  });

  it('a score at the threshold decides for class 1, one ulp below for class 0', () => {
    const below = 0.5 - Number.EPSILON / 4;
    const accuracy = (score: number) =>
      metricValue(metricOf('accuracy_score', 'binary'), decidedRows([1, 0], [score, 0]));
    expect([accuracy(0.5), accuracy(below)]).toEqual([1, 0.5]);
  });

  it('a subset is those rows alone', () => {
    const rows = subset(decidedRows([1, 0, 1], [0.9, 0.4, 0.1]), [0, 2]);
    expect([[...rows.truth], [...rows.score], [...rows.order]]).toEqual([
      [1, 1],
      [0.9, 0.1],
      [0, 1],
    ]);
  });
});
