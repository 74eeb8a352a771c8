/** From `low` to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const METHODS = [
  'wilson',
  'wilson-mover',
  'delong-logit',
  'delong-newcombe',
  'delong-mover',
  'tango',
  'bootstrap-percentile',
  'bootstrap-bca',
  'identical',
] as const;

export type Method = (typeof METHODS)[number];

/** What `n` counts: all rows, those of class 1, or those that were decided to be. */
export type CountOf = 'records' | 'positives' | 'predicted-positives';

/** An estimate with what is known of its uncertainty. */
export interface Uncertain {
  readonly kind: 'estimate';
  readonly value: number;
  readonly method: Method;
  readonly n: number;
  readonly of: CountOf;
  /** A lower and an upper bound, each one-sided at this confidence. At .975 they are the two-sided 95 % interval. */
  bounds(confidence: number): Interval;
  /** How many rows in all would show, with a power of .8, that a true value equal to this estimate clears the limit. */
  needed(limit: number, confidence: number): number;
}

/** Why a metric, or its uncertainty, does not exist on these rows. */
export type Reason =
  | 'no-rows'
  | 'one-class'
  | 'no-predicted-positives'
  | 'zero-division'
  | 'too-few-events'
  | 'too-few-differences'
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
