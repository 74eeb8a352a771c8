import type { Phase, ProgramResult } from '../../ports.ts';

const ENDS: readonly Phase[] = ['succeeded', 'failed', 'cancelled', 'timed-out', 'lost'];
const LAST: ReadonlySet<Phase> = new Set(ENDS);

export const PHASES: readonly Phase[] = ['queued', 'running', ...ENDS];

export const isLast = (phase: Phase): boolean => LAST.has(phase);

/** How a program's end counts. It has succeeded only if it ended by itself, well, alone, and touched nothing of ours. */
export function phaseOf(result: ProgramResult): Phase {
  if (result.cancelled) return 'cancelled';
  if (result.timedOut) return 'timed-out';
  const alone = result.ended && result.leftBehind === 0 && result.tampered === 0;
  return result.exit === 0 && alone ? 'succeeded' : 'failed';
}
