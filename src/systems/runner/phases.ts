import type { Phase, ProgramResult } from '../../ports.ts';

const LAST: ReadonlySet<Phase> = new Set(['succeeded', 'failed', 'cancelled', 'timed-out', 'lost']);

export const isLast = (phase: Phase): boolean => LAST.has(phase);

/** How a program's end counts. It has succeeded only if it ended by itself, well, alone, and touched nothing of ours. */
export function phaseOf(result: ProgramResult): Phase {
  if (result.cancelled) return 'cancelled';
  if (result.timedOut) return 'timed-out';
  const alone = result.ended && result.leftBehind === 0 && result.tampered === 0;
  return result.exit === 0 && alone ? 'succeeded' : 'failed';
}
