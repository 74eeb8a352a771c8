import type { Clusters } from './clusters.ts';
import { type Random, seeded } from './random.ts';

/** What resampling showed; `replicates` sorted, without the undefined ones. */
export interface Bootstrap {
  readonly replicates: Float64Array;
  readonly undefinedShare: number;
}

/** A statistic of weighted rows; NaN where it does not exist. */
export type Statistic = (weight: Float64Array) => number;

/** From so many rows each is drawn on its own, a number of times that follows Poisson's law: it needs no random access. */
const POISSON_FROM = 10_000;

/** How the rows are weighted in one resample. */
type Draw = (weight: Float64Array) => void;

/** Rows, or whole clusters of rows, drawn with replacement; `base` weights are multiplied in. */
export function bootstrap(
  size: number,
  statistic: Statistic,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
  { clusters, base }: { readonly clusters?: Clusters | undefined; readonly base?: Float64Array | undefined } = {},
): Bootstrap {
  const draw = clusters ? drawClusters(clusters, seeded(seed)) : drawRows(size, seeded(seed));
  const weight = new Float64Array(size);
  return repeated(resamples, () => {
    draw(weight);
    if (base) for (let row = 0; row < size; row++) weight[row] = (weight[row] ?? 0) * (base[row] ?? 0);
    return statistic(weight);
  });
}

/** The replicates of a statistic of something drawn anew each time. */
export function repeated(resamples: number, replicate: () => number): Bootstrap {
  const all = Float64Array.from({ length: resamples }, replicate);
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

function drawRows(size: number, random: Random): Draw {
  if (size >= POISSON_FROM) return drawPoisson(random);
  const drawn = new Uint32Array(size);
  return (weight) => {
    weight.fill(0);
    random.fill(drawn, size);
    for (const row of drawn) weight[row] = (weight[row] ?? 0) + 1;
  };
}

function drawClusters({ of, count }: Clusters, random: Random): Draw {
  const times = new Float64Array(count);
  const draw = drawRows(count, random);
  return (weight) => {
    draw(times);
    for (let row = 0; row < of.length; row++) weight[row] = times[of[row] ?? 0] ?? 0;
  };
}

const WORD = 2 ** 32;
const BLOCK = 4096;

/** Poisson's law with mean 1, by its distribution function (Hanley and MacGibbon 2006). */
function drawPoisson(random: Random): Draw {
  const bounds = poissonBounds();
  const words = new Uint32Array(BLOCK);
  return (weight) => {
    for (let start = 0; start < weight.length; start += BLOCK) {
      random.fill(words, WORD);
      const block = weight.subarray(start, start + BLOCK);
      for (let row = 0; row < block.length; row++) block[row] = atOrAbove(bounds, words[row] ?? 0);
    }
  };
}

/** How many of the rising bounds a word reaches. */
function atOrAbove(bounds: Float64Array, word: number): number {
  let reached = 0;
  while (word >= (bounds[reached] ?? WORD)) reached++;
  return reached;
}

/** 2³²·P(X ≤ k) for k = 0 … until nothing is left. */
function poissonBounds(): Float64Array {
  const bounds: number[] = [];
  let [chance, sum] = [Math.exp(-1), 0];
  for (let k = 1; sum < 1 - 2 ** -33; k++) {
    sum += chance;
    bounds.push(sum * WORD);
    chance /= k;
  }
  return Float64Array.from([...bounds, WORD]);
}
