import type { Statistic } from '../bootstrap.ts';
import type { BinaryRows, MulticlassRows, RegressionRows, Task } from '../rows.ts';

/** scikit-learn's parameters, by what they are; a metric takes those that its traits name. */
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

/** What may be given for an option, one of `values` or a number in `range`. */
export interface Taken {
  readonly values?: readonly (string | number | boolean)[];
  readonly range?: {
    readonly min: number;
    readonly max: number;
    readonly isInteger?: true;
    /** The bounds themselves are not meant. */
    readonly exclusive?: true;
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
  /** Which way is better; of a rate that is compared between groups, neither. */
  readonly better: 'higher' | 'lower' | 'neither';
  /** What it judges: decisions, the scores themselves, or numbers. */
  readonly on: 'decisions' | 'scores' | 'values';
  readonly lowest: number;
  readonly highest: number;
  /** By task, the options that it takes. */
  readonly takes: Readonly<Partial<Record<Task, TakenOptions>>>;
  /** With the default options. */
  readonly basis: Basis;
}

type Prepare<R> = (rows: R, options: MetricOptions) => Statistic;

/** How a metric is computed, by task: prepared once for rows, cheap to call for weights. */
export interface Computed {
  readonly binary?: Prepare<BinaryRows>;
  readonly multiclass?: Prepare<MulticlassRows>;
  readonly regression?: Prepare<RegressionRows>;
}

export interface Definition extends Traits {
  readonly computed: Computed;
}
