import type { Allowed } from '../../domain/model-files/allowed.ts';
import type { Bytes } from './bytes.ts';
import { Input } from './pickle/input.ts';
import { runPickle } from './pickle/run.ts';
import { must } from './unfit.ts';

const HIGHEST_PROTOCOL = 5;

/**
 * Reads one pickle that is all of these bytes (protocols 0 to 5, Python's Lib/pickletools.py), by what its opcodes
 * would do to stack and memo, and never unpickles it. An `Unfit` for an opcode, a global or a call off the list.
 */
export function readPickle(bytes: Bytes, allowed: Allowed, start = 0): void {
  const input = new Input(bytes, start);
  runPickle(input, allowed, HIGHEST_PROTOCOL);
  must(input.isAtEnd, 'pickle-trailing-bytes', input.at);
}
