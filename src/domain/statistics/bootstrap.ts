import { seeded } from './random.ts';

/** What resampling the rows showed; `replicates` sorted, without the undefined ones. */
export interface Bootstrap {
  readonly replicates: Float64Array;
  readonly undefinedShare: number;
}

/** A statistic of weighted rows; NaN where it does not exist. */
export type Statistic = (weight: Float64Array) => number;

/** Rows drawn with replacement: each resample is a vector of how often each of the `n` rows was drawn. */
export function bootstrap(n: number, statistic: Statistic, resamples: number, seed: number): Bootstrap {
  const random = seeded(seed);
  const drawn = new Uint32Array(n);
  const weight = new Float64Array(n);
  const all = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    weight.fill(0);
    random.fill(drawn, n);
    for (const row of drawn) weight[row] = (weight[row] ?? 0) + 1;
    all[resample] = statistic(weight);
  }
  const replicates = all.filter((each) => !Number.isNaN(each)).sort();
  return { replicates, undefinedShare: 1 - replicates.length / resamples };
}

/** The quantile with linear interpolation between the closest ranks (NumPy's default) of sorted values. */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const [low = Number.NaN, high = low] = sorted.subarray(below, below + 2);
  return low + (high - low) * (at - below);
}
