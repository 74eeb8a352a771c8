import { RE2JS } from 're2js';
import { type Construct, translate } from './ecma-to-re2.ts';

/** A regular expression as the contract has it (ECMA-262) and as the engine runs it (RE2, which can't be made to hang). */
export interface Pattern {
  readonly source: string;
  readonly re2: string;
}

const MAX_PATTERN_CHARACTERS = 1000;

/** What is wrong with a pattern: what RE2 can't do, or why it is no pattern at all. */
export type Wrong = { readonly unsupported: Construct } | { readonly invalid: string };

/** The pattern, or what is wrong with it. As ECMA-262 has it, it may match anywhere in a value. */
export function readPattern(source: string, maxCharacters = MAX_PATTERN_CHARACTERS): Pattern | Wrong {
  if (source.length > maxCharacters) return { unsupported: 'more than 1000 characters' };
  const translated = translate(source);
  if ('unsupported' in translated && translated.unsupported !== 'a syntax error') return translated;
  if ('unsupported' in translated || !isEcma(source)) return { invalid: whyInvalid(source) };
  return isRe2(translated.re2) ? { source, re2: translated.re2 } : { unsupported: 'too many repetitions' };
}

/** What matches a whole value, whatever it is. `.` leaves line breaks out, and nobody means to look for those. */
const ANYTHING = new Set(['.*', '.*?', '[\\s\\S]*', '[\\S\\s]*', '[\\d\\D]*', '[\\w\\W]*', '[^]*']);

/**
 * Whether every value surely matches. A pattern that can match nothing at all, and that is not bound to both ends,
 * finds that nothing in any value: `[0-9]*` does, `^[0-9]*$` doesn't.
 */
export function matchesAnything(source: string): boolean {
  const isFrom = source.startsWith('^');
  const isTo = withoutEscapes(source).endsWith('$');
  const inner = source.slice(isFrom ? 1 : 0, isTo ? -1 : undefined);
  if (isFrom && isTo) return ANYTHING.has(inner) || ANYTHING.has(inner.replace(/^\((?:\?:)?(.*)\)$/, '$1'));
  return !hasBounds(inner) && compiled(`^(?:${inner})$`).test('');
}

/** `^`, `$` and `\b` look at what stands around; brackets are left aside, where the first two mean something else. */
const hasBounds = (source: string): boolean => /\\b/i.test(source) || /[$^]/.test(outsideBrackets(source));

const outsideBrackets = (source: string): string => withoutEscapes(source).replaceAll(/\[[^\]]*\]/g, '.');

const withoutEscapes = (source: string): string => source.replaceAll(/\\./gs, '.');

/** In our words: those of JavaScript's engine differ from version to version. */
function whyInvalid(source: string): string {
  const plain = withoutEscapes(source);
  if (plain.endsWith('\\')) return 'a backslash ends it';
  const bare = plain.replaceAll(/\[[^\]]*\]/g, '.');
  if (bare.includes('[')) return 'a [ is not closed';
  const depth = bare.split('(').length - bare.split(')').length;
  if (depth !== 0) return depth > 0 ? 'a ( is not closed' : 'a ) closes nothing';
  if (/(?:^|[(|*+?}])[*+?]/.test(bare)) return 'a *, + or ? has nothing to repeat';
  return 'ECMA-262 does not have what stands there';
}

const isEcma = (source: string): boolean => compiles(() => compiled(source));

/** As Unicode, where it is; else as older patterns are. */
const compiled = (source: string): RegExp =>
  compiles(() => new RegExp(source, 'u')) ? new RegExp(source, 'u') : new RegExp(source);

const isRe2 = (re2: string): boolean => compiles(() => RE2JS.compile(re2));

function compiles(compile: () => unknown): boolean {
  try {
    compile();
    return true;
  } catch {
    return false;
  }
}
