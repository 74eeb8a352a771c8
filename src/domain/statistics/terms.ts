import { brierTerms, logTerms } from './metrics/probability.ts';
import type { Metric } from './metrics.ts';
import type { Rows } from './rows.ts';

/** A metric that is a mean of what each row loses, or a rising function of one. */
export interface Mean {
  readonly terms: Float64Array;
  readonly after: Rising;
}

/** A function and its inverse, and its slope. */
export interface Rising {
  readonly value: (mean: number) => number;
  readonly inverse: (value: number) => number;
  readonly slope: (mean: number) => number;
}

export const ITSELF: Rising = { value: (mean) => mean, inverse: (value) => value, slope: () => 1 };

export function termsOf({ name }: Metric, rows: Rows): Mean | undefined {
  if (rows.task !== 'binary') return undefined;
  if (name === 'brier_score_loss') return { terms: brierTerms(rows), after: ITSELF };
  return name === 'log_loss' ? { terms: logTerms(rows), after: ITSELF } : undefined;
}
