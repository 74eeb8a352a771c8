import fc from 'fast-check';
import {
  METRICS,
  type Metric,
  metricOf,
  metricValue,
  rangeOf,
  TRAITS,
  textOf,
} from '../../../../src/domain/statistics/metrics.ts';
import {
  binaryRows,
  multiclassRows,
  type Rows,
  regressionRows,
  subset,
  type Task,
  weighted,
} from '../../../../src/domain/statistics/rows.ts';
import { ANSWERED } from './answers.ts';

/** Every metric with every combination of options that scikit-learn is asked. */
const metricsOf = (task: Task): readonly Metric[] =>
  ANSWERED.find((each) => each.task === task)?.asked.map(({ metric }) => metric) ?? [];

const CLASSES = 3;
const step = fc.integer({ min: 0, max: 12 });
const size = { minLength: 6, maxLength: 40 };

/** Scores of few values, so that ties are common. */
const binary = fc.array(fc.record({ truth: fc.nat(1), score: step }), size).map(
  (rows): Rows =>
    binaryRows(
      rows.map(({ truth }) => truth),
      rows.map(({ score }) => score / 12),
      { threshold: 0.5 },
    ),
);

const multiclass = fc
  .array(fc.record({ truth: fc.nat(CLASSES - 1), scores: fc.tuple(step, step, step) }), size)
  .map((rows): Rows => {
    const scores = rows.map(({ scores: raw }) => raw.map((each) => (each + 1) / (raw[0] + raw[1] + raw[2] + 3)));
    return multiclassRows(
      rows.map(({ truth }) => truth),
      scores.map((each) => each.indexOf(Math.max(...each))),
      CLASSES,
      { scores: scores.flat() },
    );
  });

const regression = fc.array(fc.record({ truth: step, predicted: step }), size).map(
  (rows): Rows =>
    regressionRows(
      rows.map(({ truth }) => truth / 3),
      rows.map(({ predicted }) => predicted / 3),
    ),
);

const ROWS = { binary, multiclass, regression } as const;

/** Any rows of the task with whole weights, of which two at least are above 0. */
const withWeights = (task: Task) =>
  ROWS[task].chain((rows) =>
    fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: rows.size, maxLength: rows.size })
      .map((weights) => ({ rows, weights: weights.map((each, row) => (row < 2 ? Math.max(1, each) : each)) })),
  );

const same = (a: number, b: number): boolean => Object.is(a, b) || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));

/** Metrics that are not the same on both. */
const unlike = (task: Task, one: Rows, other: Rows): readonly string[] =>
  metricsOf(task)
    .filter((metric) => !same(metricValue(metric, one), metricValue(metric, other)))
    .map((metric) => `${textOf(metric)}: ${metricValue(metric, one)}, ${metricValue(metric, other)}`);

const ones = (rows: Rows) => Float64Array.from({ length: rows.size }, () => 1);

describe.each(['binary', 'multiclass', 'regression'] as const)('every metric of a %s task', (task) => {
  it('takes a weight of 0 as the row removed, and a whole one as the row repeated', () => {
    fc.assert(
      fc.property(withWeights(task), ({ rows, weights }) => {
        const repeated = weights.flatMap((times, row) => Array.from({ length: times }, () => row));
        expect(unlike(task, weighted(rows, Float64Array.from(weights)), subset(rows, repeated))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(withWeights(task), fc.infiniteStream(fc.nat(1000)), ({ rows, weights }, keys) => {
        const shuffled = Array.from(weights.keys(), (row) => ({ row, key: Number(keys.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const all = weighted(rows, Float64Array.from(weights));
        expect(unlike(task, all, subset(all, shuffled))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same where all weights are multiplied', () => {
    fc.assert(
      fc.property(withWeights(task), ({ rows, weights }) => {
        const times = (factor: number) =>
          weighted(
            rows,
            Float64Array.from(weights, (each) => each * factor),
          );
        expect(unlike(task, times(1), times(0.25))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same with weights of 1 as without', () => {
    fc.assert(
      fc.property(ROWS[task], (rows) => expect(unlike(task, rows, weighted(rows, ones(rows)))).toEqual([])),
      { numRuns: 20 },
    );
  });

  it('stays in its range, and is best for the truth itself', () => {
    fc.assert(
      fc.property(withWeights(task), ({ rows, weights }) => {
        const all = weighted(bothSeen(rows), Float64Array.from(weights));
        expect(
          metricsOf(task)
            .filter((metric) => !isInRange(metric, all))
            .map(textOf),
        ).toEqual([]);
        expect(
          metricsOf(task)
            .filter((metric) => !isBestForTruth(metric, all))
            .map(textOf),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function isInRange(metric: Metric, rows: Rows): boolean {
  const { lowest, highest } = rangeOf(metric);
  const value = metricValue(metric, rows);
  return Number.isNaN(value) || (value >= lowest - 1e-12 && value <= highest + 1e-12);
}

function isBestForTruth(metric: Metric, rows: Rows): boolean {
  const { better } = TRAITS[metric.name];
  const { lowest, highest } = rangeOf(metric);
  const best = metricValue(metric, perfect(rows));
  return better === 'neither' || Number.isNaN(best) || same(best, better === 'higher' ? highest : lowest);
}

/** The first two rows, which weigh something, of two classes: on one alone a metric of both is not defined. */
function bothSeen<R extends Rows>(rows: R): R {
  const truth = rows.truth.slice();
  truth.set([0, 1]);
  return { ...rows, truth };
}

/** What a model would answer that knows the truth. */
function perfect(rows: Rows): Rows {
  const { truth, size: _, ...rest } = rows;
  const extras = rest.weight ? { weight: rest.weight } : {};
  if (rows.task === 'binary') return binaryRows(truth, truth, { threshold: 0.5, ...extras });
  if (rows.task === 'regression') return regressionRows(truth, truth, extras);
  const scores = [...rows.truth].flatMap((each) => Array.from({ length: CLASSES }, (__, at) => Number(at === each)));
  return multiclassRows(truth, truth, CLASSES, { scores, ...extras });
}

it('asks for every metric', () => {
  const asked = new Set((['binary', 'multiclass', 'regression'] as const).flatMap(metricsOf).map(({ name }) => name));
  expect([...asked].sort()).toEqual([...METRICS].sort());
  expect(metricOf('f1_score', 'binary').options).toEqual({ average: 'binary', posLabel: 1, zeroDivision: 'nan' });
});
