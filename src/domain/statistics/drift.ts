/** How far two lists of shares are apart. Both are of the same cells, in the same order, and each sums to one. */
export type Distance = (before: Shares, after: Shares) => number;

export type Shares = readonly number[];

/** What a share of nothing counts as where a logarithm is taken of it: one row in ten thousand. */
export const ZERO_SHARE = 1e-4;

/** The population stability index, in nats. Zeros are filled on both sides; the shares are not made to sum to one again. */
export const psi: Distance = (before, after) =>
  sumOver(before, after, (a, b) => {
    const [from, to] = [filled(a), filled(b)];
    return (from - to) * Math.log(from / to);
  });

const filled = (share: number): number => (share === 0 ? ZERO_SHARE : share);

/** The Jensen–Shannon divergence with logarithms of base two, in [0, 1]. SciPy's distance is its square root, in nats. */
export const jensenShannon: Distance = (before, after) => {
  const divergence = sumOver(before, after, (a, b) => (towards(a, (a + b) / 2) + towards(b, (a + b) / 2)) / 2);
  // A sum of doubles may miss its ends by a last digit.
  return Math.min(1, Math.max(0, divergence));
};

const towards = (share: number, middle: number): number => (share === 0 ? 0 : share * Math.log2(share / middle));

/** The largest difference of one share. */
export const lInfinity: Distance = (before, after) =>
  before.reduce((most, share, at) => Math.max(most, Math.abs(share - (after[at] ?? 0))), 0);

function sumOver(before: Shares, after: Shares, of: (a: number, b: number) => number): number {
  if (before.length !== after.length) throw new RangeError('shares of different cells');
  return before.reduce((sum, share, at) => sum + of(share, after[at] ?? 0), 0);
}

export const DISTANCES = { psi, 'jensen-shannon': jensenShannon, 'l-infinity': lInfinity } as const;

export type DistanceName = keyof typeof DISTANCES;

/** Undefined where there is nothing to have a share of. */
export function sharesOf(counts: readonly number[]): Shares | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? undefined : counts.map((count) => count / all);
}
