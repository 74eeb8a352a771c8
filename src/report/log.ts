import { defused } from './defuse.ts';

const MAX_LINE_CHARACTERS = 4000;

/**
 * A line for a log that GitHub's runner may read. It takes `::` at the start of a line, blanks aside, and `##[`
 * anywhere for the beginning of a command; control characters would let a line pretend to be another.
 */
export const logSafe = (line: string): string =>
  defused(line, MAX_LINE_CHARACTERS)
    .replace(/^(\s*):(?=:)/, '$1:\u200B')
    .replaceAll('##[', '#\u200B#[');
