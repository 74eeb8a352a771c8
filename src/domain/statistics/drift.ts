/** How far two lists of shares are apart. Both are of the same cells, in the same order, and each sums to one. */
export type Distance = (before: Shares, after: Shares) => number;

export type Shares = readonly number[];

/** What a share of nothing counts as where a logarithm is taken of it: one row in ten thousand. */
export const ZERO_SHARE = 1e-4;

/** What one cell adds, and what becomes of all of them. */
interface Parts {
  readonly of: (before: number, after: number) => number;
  readonly all: (parts: readonly number[]) => number;
}

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);

const filled = (share: number): number => (share === 0 ? ZERO_SHARE : share);

const towards = (share: number, middle: number): number => (share === 0 ? 0 : share * Math.log2(share / middle));

const PARTS = {
  /** The population stability index, in nats. Zeros are filled on both sides; the shares are not made to sum to one again. */
  psi: { of: (a, b) => (filled(a) - filled(b)) * Math.log(filled(a) / filled(b)), all: sum },
  /** The Jensen–Shannon divergence with logarithms of base two, in [0, 1]. SciPy's distance is its square root, in nats. */
  'jensen-shannon': {
    of: (a, b) => (towards(a, (a + b) / 2) + towards(b, (a + b) / 2)) / 2,
    // A sum of doubles may miss its ends by a last digit.
    all: (parts) => Math.min(1, Math.max(0, sum(parts))),
  },
  /** The largest difference of one share. */
  'l-infinity': { of: (a, b) => Math.abs(a - b), all: (parts) => Math.max(0, ...parts) },
} as const satisfies Readonly<Record<string, Parts>>;

export type DistanceName = keyof typeof PARTS;

const distance =
  ({ of, all }: Parts): Distance =>
  (before, after) => {
    if (before.length !== after.length) throw new RangeError('shares of different cells');
    return all(before.map((share, at) => of(share, after[at] ?? 0)));
  };

export const DISTANCES: Readonly<Record<DistanceName, Distance>> = {
  psi: distance(PARTS.psi),
  'jensen-shannon': distance(PARTS['jensen-shannon']),
  'l-infinity': distance(PARTS['l-infinity']),
};

/** What the share of a cell may have been before: each of these, and none beyond them. */
export type Possible = readonly number[];

/**
 * No less than any distance from what may have been: what a cell adds is convex, so that one of the ends of what its
 * share may have been adds the most.
 */
export function distanceAtMost(name: DistanceName, before: readonly Possible[], after: Shares): number {
  const { of, all }: Parts = PARTS[name];
  return all(before.map((shares, at) => Math.max(...shares.map((share) => of(share, after[at] ?? 0)))));
}

/** Undefined where there is nothing to have a share of. */
export function sharesOf(counts: readonly number[]): Shares | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? undefined : counts.map((count) => count / all);
}
