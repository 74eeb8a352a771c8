import type { Rows } from './rows.ts';

/** Weighted counts of decisions against truth. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

/** A score of at least the threshold is a decision for class 1. */
export function confusion({ truth, score, weight }: Rows, threshold: number): Confusion {
  const cells = new Float64Array(4);
  for (let row = 0; row < truth.length; row++) {
    const cell = (truth[row] ?? 0) * 2 + ((score[row] ?? Number.NaN) >= threshold ? 1 : 0);
    cells[cell] = (cells[cell] ?? 0) + (weight?.[row] ?? 1);
  }
  const [tn = 0, fp = 0, fn = 0, tp = 0] = cells;
  return { tp, fp, tn, fn };
}
