import type { BinaryRows } from './rows.ts';

/** Weighted counts of decisions against truth. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

/** A program must not judge decisions that were never made: the spec's reader demands a threshold. */
export function decisionsOf({ decided }: BinaryRows): Uint8Array {
  if (decided === undefined) throw new Error('decisions are judged, and there is no threshold');
  return decided;
}

/** Of a binary task. */
export function confusion(rows: BinaryRows): Confusion {
  const { truth, weight } = rows;
  const decided = decisionsOf(rows);
  const cells = new Float64Array(4);
  for (let row = 0; row < truth.length; row++) {
    const cell = (truth[row] ?? 0) * 2 + (decided[row] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + (weight?.[row] ?? 1);
  }
  const [tn = 0, fp = 0, fn = 0, tp = 0] = cells;
  return { tp, fp, tn, fn };
}
