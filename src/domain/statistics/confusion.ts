import type { BinaryRows } from './rows.ts';

/** A program must not judge decisions that were never made: the spec's reader demands a threshold. */
export function decisionsOf({ decided }: BinaryRows): Uint8Array {
  if (decided === undefined) throw new Error('decisions are judged, and there is no threshold');
  return decided;
}
