import { RE2JS } from 're2js';
import { type Construct, translate } from './ecma-to-re2.ts';

/** A regular expression as the contract has it (ECMA-262) and as the engine runs it (RE2, which can't be made to hang). */
export interface Pattern {
  readonly source: string;
  readonly re2: string;
}

const MAX_PATTERN_CHARACTERS = 1000;

/** The pattern, or the name of what RE2 can't do in it. As ECMA-262 has it, it may match anywhere in a value. */
export function readPattern(source: string): Pattern | { readonly unsupported: Construct } {
  if (source.length > MAX_PATTERN_CHARACTERS) return { unsupported: 'more than 1000 characters' };
  const translated = translate(source);
  if ('unsupported' in translated) return translated;
  if (!isEcma(source)) return { unsupported: 'a syntax error' };
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
  return pattern && !('unsupported' in pattern) ? pattern : undefined;
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
