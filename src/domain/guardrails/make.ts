import type { Target } from '../policy/policy.ts';
import type { Attempt, Made } from './made.ts';
import { type Usable, unusedNote } from './usable.ts';

/** An entry for each target of one kind that a step may use; for each that none may use, a note and nothing. */
export function madeOf(
  { used, unused }: Usable,
  isOfKind: (target: Target) => boolean,
  make: (target: Target) => Attempt,
): Made {
  const attempts = used.filter(isOfKind).map((target) => [target.id, make(target)] as const);
  return {
    entries: Object.fromEntries(
      attempts.flatMap(([target, attempt]) => ('entry' in attempt ? [[target, attempt.entry]] : [])),
    ),
    findings: [
      ...attempts.flatMap(([, attempt]) => ('entry' in attempt ? [] : attempt.findings)),
      ...unused.filter(isOfKind).map(unusedNote),
    ],
  };
}
