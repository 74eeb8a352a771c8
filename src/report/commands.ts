/**
 * What a log reader takes for a command: `::` at the start of a line, blanks aside (GitHub), and `##` with `[`, a word
 * between them or none, anywhere in it (`##[`, Azure's `##vso[`, TeamCity's `##teamcity[`). The one rule for all that
 * is printed: reports, progress, annotations, JSON, and the lines of programs.
 */
const AT_THE_START = /^([^\S\n]*):(?=:)/gmu;
const ANYWHERE = /##(?=[\w.-]*\[)/gu;

/** Lines for a log: what would be a command is broken by a blank that shows. */
export const unlikeCommands = (text: string): string => unlikeInside(text.replace(AT_THE_START, '$1: '));

/** The message of a command of ours, which begins its line. */
export const unlikeInside = (text: string): string => text.replace(ANYWHERE, '# #');

/** JSON says the same with an escape; none of its lines begins with a colon. */
export const unlikeInJson = (json: string): string => json.replace(ANYWHERE, '#\\u0023');
