import type { FaultReason } from '../../domain/model-files/fault.ts';

/** What is not understood, or not allowed, at this byte. */
export class Unfit extends Error {
  readonly reason: FaultReason;
  readonly offset: number;

  constructor(reason: FaultReason, offset: number) {
    super(reason);
    this.name = 'Unfit';
    this.reason = reason;
    this.offset = offset;
  }
}

/** Throws where a condition of the format does not hold. */
export function must(holds: boolean, reason: FaultReason, offset: number): asserts holds {
  if (!holds) throw new Unfit(reason, offset);
}
