import { normalCdf } from '../statistics/normal.ts';
import { quantileBounds } from '../statistics/order-statistics.ts';
import { scaledRows } from '../statistics/sample-size.ts';
import { type Bar, type Judgement, judgeBy } from '../verdict/judge.ts';

/** What is said of measurements: the share of them that the judged quantile is above, and the limit. */
export type QuantileBar = Omit<Bar, 'require'> & { readonly share: number };

/**
 * A quantile of measured times or rates, by the bounds that hold whatever their distribution. They take requests for
 * independent of each other, which those of one process hardly are: a limit with room to spare is wanted.
 */
export function judgeQuantile(values: ArrayLike<number>, bar: QuantileBar, confidence: number): Judgement {
  const sorted = Float64Array.from(values).sort();
  const { share } = bar;
  const value = quantileOf(sorted, share);
  const judged = judgeBy(
    { ...bar, require: 'bound' },
    {
      kind: 'estimate',
      value,
      method: 'order-statistics',
      n: sorted.length,
      of: 'requests',
      bounds: (each) => quantileBounds(sorted, share, each),
      needed: (limit, each) => scaledRows(sorted.length, standardError(sorted, share), value - limit, each),
    },
    confidence,
  );
  return finite(judged);
}

/** Of the quantile: half of what lies between its bounds at the confidence that one standard error has. */
function standardError(sorted: Float64Array, share: number): number {
  const { low, high } = quantileBounds(sorted, share, normalCdf(1));
  return (high - low) / 2;
}

/** The smallest measurement that at least this share of all does not pass. */
const quantileOf = (sorted: Float64Array, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

/** An end that the measurements are too few to have is left out. */
function finite({ interval, bound, ...rest }: Judgement): Judgement {
  return {
    ...rest,
    ...(interval !== undefined && Number.isFinite(interval.low) && Number.isFinite(interval.high) ? { interval } : {}),
    ...(bound !== undefined && Number.isFinite(bound) ? { bound } : {}),
  };
}

/** How many measurements it takes for the side of the quantile that decides to have a bound at all. */
export function fewestFor({ share, better }: Pick<QuantileBar, 'share' | 'better'>, confidence: number): number {
  const beyond = better === 'lower' ? share : 1 - share;
  return Math.ceil(Math.log(1 - confidence) / Math.log(beyond));
}
