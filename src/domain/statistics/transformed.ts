import type { Rising } from './terms.ts';
import type { Uncertain, Undefined } from './uncertain.ts';

/** The same, of a rising function of what was estimated. */
export function transformed(measured: Uncertain | Undefined, after: Rising): Uncertain | Undefined {
  if (measured.kind === 'undefined') {
    return measured.value === undefined ? measured : { ...measured, value: after.value(measured.value) };
  }
  return {
    ...measured,
    value: after.value(measured.value),
    bounds: (confidence) => {
      const { low, high } = measured.bounds(confidence);
      return { low: after.value(low), high: after.value(high) };
    },
    needed: (limit, confidence) => measured.needed(after.inverse(limit), confidence),
  };
}
