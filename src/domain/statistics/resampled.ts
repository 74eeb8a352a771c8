import { bcaBound, corrections } from './bca.ts';
import { bootstrap, quantile, type Statistic } from './bootstrap.ts';
import { scaledRows } from './sample-size.ts';
import { notDefined, type Uncertain, type Undefined } from './uncertain.ts';

export interface ResampleSettings {
  readonly resamples: number;
  readonly seed: number;
}

/** Fewer resamples than this are too few for the corrected tails. */
export const BCA_FROM_RESAMPLES = 2000;

/** More undefined resamples than this share and nothing is said. */
const MAX_UNDEFINED_SHARE = 0.05;

/** Any statistic of `n` rows by the bootstrap: corrected (BCa) from 2,000 resamples on, else the percentile method. */
export function resampled(n: number, statistic: Statistic, settings: ResampleSettings): Uncertain | Undefined {
  const value = statistic(new Float64Array(n).fill(1));
  const { replicates, undefinedShare } = bootstrap(n, statistic, settings.resamples, settings.seed);
  if (undefinedShare > MAX_UNDEFINED_SHARE) return notDefined('undefined-resamples', value);
  if (!isSpread(replicates, value)) return notDefined('degenerate', value);
  const corrected = settings.resamples >= BCA_FROM_RESAMPLES ? corrections(value, replicates, n, statistic) : undefined;
  const bound = (share: number) => (corrected ? bcaBound(replicates, share, corrected) : quantile(replicates, share));
  return {
    kind: 'estimate',
    value,
    method: corrected ? 'bootstrap-bca' : 'bootstrap-percentile',
    n,
    of: 'records',
    bounds: (confidence) => ({ low: bound(1 - confidence), high: bound(confidence) }),
    needed: (limit, confidence) => scaledRows(n, deviation(replicates), value - limit, confidence),
  };
}

/** Sums of the same numbers in another order differ in their last digits: that is no spread. */
function isSpread(replicates: Float64Array, value: number): boolean {
  const spread = (replicates[replicates.length - 1] ?? 0) - (replicates[0] ?? 0);
  return spread > ROUNDING * Math.max(Math.abs(value), Number.MIN_VALUE);
}

const ROUNDING = 1e-12;

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1));
}
