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
export function readPattern(source: string): Pattern | Wrong {
  if (source.length > MAX_PATTERN_CHARACTERS) return { unsupported: 'more than 1000 characters' };
  const translated = translate(source);
  if ('unsupported' in translated && translated.unsupported !== 'a syntax error') return translated;
  if ('unsupported' in translated || !isEcma(source)) return { invalid: whyInvalid(source) };
  return isRe2(translated.re2) ? { source, re2: translated.re2 } : { unsupported: 'too many repetitions' };
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  ipv4: '^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.|$)){4}$',
  email: "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
};

/** Formats of strings that a pattern can tell; undefined for others. */
export function formatPattern(name: string): Pattern | undefined {
  const source = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  const pattern = source === undefined ? undefined : readPattern(source);
  return pattern && 're2' in pattern ? pattern : undefined;
}

/** In our words: those of JavaScript's engine differ from version to version. */
function whyInvalid(source: string): string {
  const plain = source.replaceAll(/\\./gs, '.');
  if (plain.endsWith('\\')) return 'a backslash ends it';
  const bare = plain.replaceAll(/\[[^\]]*\]/g, '.');
  if (bare.includes('[')) return 'a [ is not closed';
  const depth = bare.split('(').length - bare.split(')').length;
  if (depth !== 0) return depth > 0 ? 'a ( is not closed' : 'a ) closes nothing';
  if (/(?:^|[(|*+?}])[*+?]/.test(bare)) return 'a *, + or ? has nothing to repeat';
  return 'ECMA-262 does not have what stands there';
}

function isEcma(source: string): boolean {
  return compiles(() => new RegExp(source, 'u')) || compiles(() => new RegExp(source));
}

const isRe2 = (re2: string): boolean => compiles(() => RE2JS.compile(re2));

function compiles(compile: () => unknown): boolean {
  try {
    compile();
    return true;
  } catch {
    return false;
  }
}
