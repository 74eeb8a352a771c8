/** From `low` to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const METHODS = [
  'wilson',
  'wilson-mover',
  'wilson-mover-ratio',
  'wilson-clusters',
  'clopper-pearson',
  'delong-logit',
  'delong-newcombe',
  'delong-clusters',
  'delong-mover',
  'delong-mover-ratio',
  'tango',
  'tango-exact',
  'tango-clusters',
  'tango-mover',
  'mean-t',
  'order-statistics',
  'linearised-t',
  'bootstrap-percentile',
  'bootstrap-bca',
  'bootstrap-clusters',
  'jackknife-groups',
  'identical',
  'every-pair',
  'every-group',
] as const;

export type Method = (typeof METHODS)[number];

/** A change as it is, or divided by what the champion has. */
export type Scale = 'absolute' | 'relative';

/** What `n` counts: all rows, those of a class, those that were decided to be, or clusters of rows. */
export type CountOf =
  | 'records'
  | 'positives'
  | 'negatives'
  | 'predicted-positives'
  | 'predicted-negatives'
  | 'counted'
  | 'clusters'
  | 'cases'
  | 'requests';

/** An estimate with what is known of its uncertainty. */
export interface Uncertain {
  readonly kind: 'estimate';
  readonly value: number;
  readonly method: Method;
  readonly n: number;
  readonly of: CountOf;
  /** A lower and an upper bound, each one-sided at this confidence. At .975 they are the two-sided 95 % interval. */
  bounds(confidence: number): Interval;
  /** Of a change of decisions: the two-sided p-value of "both are right equally often", by McNemar's test. */
  readonly pValue?: number;
  /** How many rows in all would show, with a power of .8, that a true value equal to this estimate clears the limit. */
  needed(limit: number, confidence: number): number;
}

/** Why a metric, or its uncertainty, does not exist on these rows. */
export type Reason =
  | 'no-rows'
  | 'one-class'
  | 'class-absent'
  | 'one-group'
  | 'no-scores'
  | 'out-of-domain'
  | 'no-predicted-positives'
  | 'zero-division'
  | 'too-few-events'
  | 'too-few-differences'
  | 'too-few-records'
  | 'too-few-clusters'
  | 'too-skewed'
  | 'no-interval'
  | 'zero-baseline'
  | 'degenerate'
  | 'undefined-resamples';

export interface Undefined {
  readonly kind: 'undefined';
  readonly reason: Reason;
  /** The estimate, where only its uncertainty is missing. */
  readonly value?: number;
}

export const notDefined = (reason: Reason, value?: number): Undefined => ({
  kind: 'undefined',
  reason,
  ...(value === undefined ? {} : { value }),
});
