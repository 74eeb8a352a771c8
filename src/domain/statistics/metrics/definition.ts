import type { Statistic } from '../bootstrap.ts';
import type { BinaryRows, MulticlassRows, RegressionRows, Task } from '../rows.ts';
import type { Rising } from '../terms.ts';
import type { Matrix } from './matrix.ts';

/** scikit-learn's parameters; a metric takes those that its traits name. */
export interface MetricOptions {
  readonly average?: 'binary' | 'micro' | 'macro' | 'weighted';
  readonly multiClass?: 'ovr' | 'ovo';
  readonly maxFpr?: number;
  readonly beta?: number;
  readonly k?: number;
  readonly zeroDivision?: 0 | 1 | 'nan';
  readonly alpha?: number;
  readonly kappaWeights?: 'linear' | 'quadratic';
  readonly bins?: number;
  readonly posLabel?: 0 | 1;
  readonly adjusted?: boolean;
  readonly scaleByHalf?: boolean;
}

/** What may be given for an option: one of `values`, or a number in `range`. */
export interface Taken {
  readonly values?: readonly (string | number | boolean)[];
  readonly range?: {
    readonly min: number;
    readonly max: number;
    readonly isInteger?: true;
    /** The lower bound itself is not meant. */
    readonly isAboveMin?: true;
  };
  /** Without a default the option must be given, unless it is `optional`. */
  readonly default?: string | number | boolean;
  readonly optional?: true;
}

export type TakenOptions = { readonly [Option in keyof MetricOptions]?: Taken };

/**
 * What an interval can be made of. `proportion`: Σ w·hit / Σ w·counted. `mean`: a function of Σ w·term / Σ w.
 * `counts`: a function of the confusion matrix. `ranking`: of the order of scores. `other`: of the rows.
 */
export type Basis = 'proportion' | 'mean' | 'counts' | 'ranking' | 'other';

export interface Traits {
  readonly tasks: readonly Task[];
  /** Which way is better; neither of a rate that is only compared between groups. */
  readonly better: 'higher' | 'lower' | 'neither';
  /** What it judges: decisions, the scores themselves, or numbers. */
  readonly on: 'decisions' | 'scores' | 'values';
  /** What no model is below or above, with the default options. */
  readonly lowest: number;
  readonly highest: number;
  /** By task, the options that it takes. */
  readonly takes: Readonly<Partial<Record<Task, TakenOptions>>>;
  /** With the default options. */
  readonly basis: Basis;
}

/** By task, since the rows differ. */
export interface ByTask<T> {
  readonly binary?: (rows: BinaryRows, options: MetricOptions) => T;
  readonly multiclass?: (rows: MulticlassRows, options: MetricOptions) => T;
  readonly regression?: (rows: RegressionRows, options: MetricOptions) => T;
}

export type OfMatrix = (matrix: Matrix, options: MetricOptions) => number;

/** Whether a row of this truth and decision counts; `positive` is the class that a rate is about. */
export type OfCell = (truth: number, decided: number, positive: number) => boolean;

/** How a metric is computed. */
export type How =
  /** Of decisions: `whole` are the rows that count, `part` those of them that hit. */
  | { readonly by: 'share'; readonly part: OfCell; readonly whole: OfCell; readonly averaged?: OfMatrix }
  | { readonly by: 'hits'; readonly hits: ByTask<Uint8Array> }
  | { readonly by: 'terms'; readonly terms: ByTask<Float64Array>; readonly after?: Rising }
  | { readonly by: 'matrix'; readonly of: OfMatrix }
  | { readonly by: 'rows'; readonly prepare: ByTask<Statistic> };

export interface Definition extends Traits {
  readonly how: How;
  /** Where options change the range. */
  readonly range?: (options: MetricOptions) => Partial<Range>;
}

/** From the lowest value to the highest that a metric can have. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** The function for the task of these rows. */
export function forTask<T>(
  functions: ByTask<T>,
  rows: BinaryRows | MulticlassRows | RegressionRows,
  options: MetricOptions,
): T {
  const of = functions[rows.task] as ((given: typeof rows, options: MetricOptions) => T) | undefined;
  if (of === undefined) throw new Error(`no metric of ${rows.task} tasks`);
  return of(rows, options);
}
