import type { Programs, Stage } from './stage.ts';
import type { Ended } from './step.ts';

export interface Play {
  readonly stage: Stage;
  readonly programs: Programs;
  readonly enginePath: string | undefined;
  /** One line of progress. */
  readonly tell: (line: string) => void;
  /** What ended otherwise than it must, in words. The demo fails if there is any. */
  readonly surprises: string[];
}

/** What must come of a step: pass, or a closed gate for exactly these reasons. */
export type Expected = 'pass' | { readonly errors: readonly string[] };

/** Tells how a step ended, and notes it where that is not what must be. */
export function told(play: Play, what: string, ended: Ended, expected: Expected): Ended {
  const { exit, errors, at, seconds } = ended;
  const outcome = exit === 0 ? 'pass' : `closed (exit ${exit}): ${errors.join(', ')}`;
  play.tell(`  ${at.id.padEnd(10)} ${what.padEnd(34)} ${outcome}  ${seconds.toFixed(1)} s`);
  if (isAsExpected(ended, expected)) return ended;
  play.surprises.push(`${what}: expected ${inWords(expected)}, got ${outcome}`);
  if (ended.stderr !== '') play.tell(ended.stderr.replace(/^/gm, '    '));
  return ended;
}

function isAsExpected({ exit, errors }: Ended, expected: Expected): boolean {
  if (expected === 'pass') return exit === 0 && errors.length === 0;
  return exit === 1 && errors.join() === [...expected.errors].sort().join();
}

const inWords = (expected: Expected): string =>
  expected === 'pass' ? 'pass' : `exit 1 with exactly ${expected.errors.join(', ')}`;
