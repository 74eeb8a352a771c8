import type { BehaviorTest } from '../behavior/behavior.ts';
import type { JunitTest } from '../junit/junit.ts';
import type { LeakageTest } from '../leakage/leakage.ts';
import type { Framework } from '../model-files/frameworks.ts';
import type { OperationTest } from '../operations/operation.ts';
import type { Digest } from '../outcome/digest.ts';
import type { Position } from '../outcome/finding.ts';
import type { Exception } from '../policy/exception.ts';
import type { DriftTest } from '../prediction-drift/prediction-drift.ts';
import type { Metric } from '../statistics/metrics.ts';
import type { Task } from '../statistics/rows.ts';
import type { Scale } from '../statistics/uncertain.ts';
import type { FairnessTest } from './fairness-tests.ts';
import type { Predictor } from './predictor.ts';

/** A spec of model tests in normal form: what `model-tests.yml` says, every default written out. */
export interface Spec {
  readonly path: string;
  readonly digest: Digest;
  readonly task: Task;
  readonly data: SpecData;
  readonly predictor: Predictor;
  /** A score of at least this is a decision for class 1; stated wherever a metric of decisions is used. */
  readonly threshold?: number;
  readonly baseline?: Baseline;
  readonly statistics: StatisticsSettings;
  readonly slices: readonly SliceSpec[];
  readonly report: readonly Metric[];
  /** Never empty. */
  readonly tests: readonly TestSpec[];
  readonly waivers: readonly TestWaiver[];
  readonly modelFiles: ModelFiles;
}

export interface ModelFiles {
  /** Frameworks whose pickles may be among the files of a model. */
  readonly allow: readonly Framework[];
  readonly at?: Position;
}

export interface SpecData {
  /** `dataset/partition`. */
  readonly origin: string;
  readonly originAt: Position;
  /** The column that names a row; unique. */
  readonly id: Named;
  /** SQL over the partition's columns, all text: 1, 0 or NULL. */
  readonly label: { readonly sql: string; readonly at: Position };
  /** Columns that the predictor does not get. */
  readonly withhold: readonly Named[];
  /** The values that the label may have, in the order in which answers have them; empty unless multiclass. */
  readonly classes: readonly string[];
  /** The column of numbers by which rows count. */
  readonly weights?: Named;
  /** The column that says which rows belong together. */
  readonly group?: Named;
}

export interface Named {
  readonly name: string;
  readonly at: Position;
}

export type Baseline =
  /** What is served at a destination of this site; at which, where the site has several. */
  | { readonly kind: 'release'; readonly destination?: string; readonly at: Position }
  | { readonly kind: 'artifact'; readonly artifact: string; readonly at: Position };

export interface StatisticsSettings {
  /** Of each one-sided bound. */
  readonly confidence: number;
  readonly resamples: number;
  readonly seed: number;
  readonly minSliceSize: number;
  readonly onInconclusive: OnInconclusive;
}

/** `warn`: a test that the data cannot decide is told, and does not close the gate. */
export type OnInconclusive = 'fail' | 'warn';

export type SliceSpec =
  /** One slice for each value of a column. The values are data: the slices are called `grade #1`, `grade #2`, … */
  | { readonly kind: 'column'; readonly column: string; readonly at: Position }
  /** One for each combination of their values that occurs: `hormon #1 × grade #2`. */
  | { readonly kind: 'cross'; readonly columns: readonly string[]; readonly at: Position }
  | {
      readonly kind: 'where';
      readonly name: string;
      readonly where: string;
      readonly whereAt: Position;
      readonly at: Position;
    };

export const ALL = 'all';

/** Somebody answers for it that a test which does not pass closes nothing, until the end of a day. */
export interface TestWaiver extends Exception {
  /** The name of a test. */
  readonly test: string;
  /** Slices, or columns that make slices; undefined for all that the test has. */
  readonly slices?: readonly string[];
}

/** What is asked of a model, each its own way; `kind` tells them apart. */
export type TestSpec = MetricTest | FairnessTest | BehaviorTest | OperationTest | LeakageTest | DriftTest | JunitTest;

/** A metric on the test set, held against a limit. */
export interface MetricTest {
  readonly kind: 'metric';
  readonly name: string;
  readonly metric: Metric;
  readonly limit: Limit;
  readonly require: 'bound' | 'estimate';
  /** Names of slices, columns that make slices, or `all`. Never empty. */
  readonly slices: readonly string[];
  readonly at: Position;
}

/**
 * `min`: a score must be at least this. `max`: a loss must be at most this.
 * `change`: not worse than the champion's by more than the margin, on the metric's own scale or as a part of what the
 * champion has. Of a metric of which neither is better, `min` and `max` are bounds that it must stay within.
 */
export type Limit =
  | { readonly kind: 'min'; readonly value: number }
  | { readonly kind: 'max'; readonly value: number }
  | { readonly kind: 'change'; readonly scale: Scale; readonly margin: number };
