import type { SmallestClass } from '../outcome/labelled.ts';
import { compare } from '../statistics/compare.ts';
import { estimate } from '../statistics/estimate.ts';
import type { Metric } from '../statistics/metrics.ts';
import type { ResampleSettings } from '../statistics/resampled.ts';
import { classCounts, classSizes, type Rows, subset } from '../statistics/rows.ts';
import type { Uncertain, Undefined } from '../statistics/uncertain.ts';
import type { Cell } from './atoms.ts';
import { type FairnessTest, fairnessNumber, groupsOf, measureFairness } from './fairness-tests.ts';
import { type Judgement, judge, noBaseline, suppressed } from './judge.ts';
import { keyOf, type ReportedNumber } from './reported.ts';
import type { Slices } from './slices.ts';
import type { MetricTest, Spec, TestSpec } from './spec.ts';
import { fairnessTests, metricTests } from './tests.ts';

/** The labelled rows as the model, and the champion where there is one, scored them. */
export interface Sample {
  readonly rows: Rows;
  readonly champion?: Rows;
  /** The champion is the model itself, by digest. */
  readonly sameModel: boolean;
  readonly slices: Slices;
  /** Names of slices that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** Keys of numbers that would give a small count away, alone or with others. */
  readonly withheld: ReadonlySet<string>;
}

/** What the numbers of a result are over. */
export interface SliceSize {
  readonly records: number;
  /** The rows of the class that has the fewest. */
  readonly smallest: SmallestClass;
  /** Of a binary task. */
  readonly classes?: { readonly positives: number; readonly negatives: number };
  /** The number on it would give a small count away. */
  readonly isWithheld: boolean;
}

/** One test on one slice. */
export interface TestResult extends Judgement {
  readonly test: TestSpec;
  /** What was measured: `recall_score`, `failure_rate`, `latency_p95`. */
  readonly metric: string;
  readonly slice: string;
  readonly size: SliceSize;
  /** The id of the waiver that lifts it. */
  readonly waived?: string;
}

/** A metric that is shown and not judged. */
export interface ReportRow {
  readonly metric: Metric;
  readonly slice: string;
  readonly size: SliceSize;
  /** Undefined for a slice that is not shown. */
  readonly measured?: Uncertain | Undefined;
}

/** Every metric's test on each of its slices. */
export function measureTests(spec: Spec, sample: Sample): readonly TestResult[] {
  const ofSlices = metricTests(spec.tests).flatMap((test) =>
    cellsOf(test, sample.slices).map((cell) => ({
      test,
      metric: test.metric.name,
      slice: cell.name,
      size: sizeOf(cell, numberOf(test, cell), sample),
      ...measureTest(test, cell, spec, sample),
    })),
  );
  return [...ofSlices, ...fairnessTests(spec.tests).map((test) => resultOfGroups(test, spec, sample))];
}

/** A number of all rows that tells of each group: what it is over has as few of a class as the smallest of them. */
function resultOfGroups(test: FairnessTest, spec: Spec, sample: Sample): TestResult {
  const { rows, slices, hidden } = sample;
  const settings = { ...settingsOf(spec), confidence: spec.statistics.confidence };
  const { judgement, slice } = measureFairness(test, rows, slices, hidden, settings);
  const [whole, ...groups] = [...slices.cells.slice(0, 1), ...groupsOf(test, slices)].map((cell) =>
    sizeOf(cell, fairnessNumber(test, slices), sample),
  );
  if (whole === undefined) throw new Error('no slice of all rows');
  const classes = groups.flatMap(({ smallest }) => (smallest === 'no-classes' ? [] : [smallest]));
  const size = { ...whole, ...(classes.length > 0 ? { smallest: Math.min(...classes) } : {}) };
  return { test, metric: test.metric.name, slice, size, ...judgement };
}

/** Every reported metric on every slice. */
export function measureReport(spec: Spec, sample: Sample): readonly ReportRow[] {
  return spec.report.flatMap((metric) =>
    sample.slices.cells.map((cell) => ({
      metric,
      slice: cell.name,
      size: sizeOf(cell, { metric, slice: cell.name, isChange: false }, sample),
      ...(sample.hidden.has(cell.name)
        ? {}
        : { measured: estimate(metric, rowsIn(sample.rows, cell), settingsOf(spec)) }),
    })),
  );
}

function measureTest(test: MetricTest, cell: Cell, spec: Spec, sample: Sample): Judgement {
  if (sample.hidden.has(cell.name)) return suppressed(test);
  const rows = rowsIn(sample.rows, cell);
  const { confidence } = spec.statistics;
  if (test.limit.kind !== 'change') return judge(test, estimate(test.metric, rows, settingsOf(spec)), confidence);
  if (sample.champion === undefined) return noBaseline(test);
  const contest = { candidate: rows, champion: rowsIn(sample.champion, cell), sameModel: sample.sameModel };
  return judge(test, compare(test.metric, contest, settingsOf(spec), test.limit.scale), confidence);
}

/** The spec's reader has seen to it that every name is known; a name that is not would otherwise test nothing. */
function cellsOf(test: MetricTest, { named }: Slices): readonly Cell[] {
  return test.slices.flatMap((name) => {
    const cells = named.get(name);
    if (cells === undefined || cells.length === 0) throw new Error('a test names a slice that was not made');
    return cells;
  });
}

const settingsOf = ({ statistics: { resamples, seed } }: Spec): ResampleSettings => ({ resamples, seed });

const rowsIn = (rows: Rows, { member }: Cell): Rows =>
  subset(
    rows,
    Uint32Array.from(member.keys()).filter((row) => member[row] === 1),
  );

function sizeOf(cell: Cell, number: ReportedNumber, { rows, withheld }: Sample): SliceSize {
  const within = rowsIn(rows, cell);
  const sizes = classSizes(within);
  return {
    records: within.size,
    smallest: sizes.length === 0 ? 'no-classes' : Math.min(...sizes),
    ...(within.task === 'binary' ? { classes: classCounts(within) } : {}),
    isWithheld: withheld.has(keyOf(number)),
  };
}

const numberOf = ({ metric, limit }: MetricTest, { name }: Cell): ReportedNumber => ({
  metric,
  slice: name,
  isChange: limit.kind === 'change',
});

/** All numbers that a report of these slices would have, those of tests first. */
export const numbersOf = (spec: Spec, slices: Slices): readonly ReportedNumber[] => [
  ...metricTests(spec.tests).flatMap((test) => cellsOf(test, slices).map((cell) => numberOf(test, cell))),
  ...fairnessTests(spec.tests).map((test) => fairnessNumber(test, slices)),
  ...spec.report.flatMap((metric) => slices.cells.map(({ name }) => ({ metric, slice: name, isChange: false }))),
];
