import type { Uncertain } from './uncertain.ts';

/** p-values of several questions, adjusted; in the order given. */

/** To name which of several failed: the chance to name any wrongly stays at α (Holm 1979). */
export function holm(pValues: readonly number[]): readonly number[] {
  let worst = 0;
  return inOrder(pValues, rising(pValues), (p, rank) => {
    worst = Math.max(worst, Math.min(1, p * (pValues.length - rank)));
    return worst;
  });
}

/** To search many: the share of wrong ones among those found stays at α (Benjamini and Hochberg 1995). */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  let best = 1;
  return inOrder(pValues, rising(pValues).reverse(), (p, fromLast) => {
    best = Math.min(best, (p * pValues.length) / (pValues.length - fromLast));
    return best;
  });
}

/** The p-value of "it is not beyond the limit": the α at which the one-sided bound just reaches the limit. */
export function pValueBeyond({ bounds }: Uncertain, limit: number, side: 'below' | 'above'): number {
  const isBeyond = (alpha: number) => {
    const { low, high } = bounds(1 - alpha);
    return side === 'below' ? high < limit : low > limit;
  };
  if (!isBeyond(0.5)) return 1;
  let [kept, beyond] = [0, 0.5];
  for (let halving = 0; halving < 40; halving++) {
    const middle = (kept + beyond) / 2;
    if (isBeyond(middle)) beyond = middle;
    else kept = middle;
  }
  return beyond;
}

const rising = (values: readonly number[]): number[] =>
  values.map((_, index) => index).sort((a, b) => (values[a] ?? 1) - (values[b] ?? 1));

function inOrder(
  values: readonly number[],
  order: readonly number[],
  adjusted: (value: number, rank: number) => number,
): readonly number[] {
  const all = new Array<number>(values.length);
  order.forEach((index, rank) => {
    all[index] = adjusted(values[index] ?? 1, rank);
  });
  return all;
}
