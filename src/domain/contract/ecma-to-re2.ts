/** What ECMAScript has and RE2 has not, by name. */
export type Construct =
  | 'look-ahead'
  | 'look-behind'
  | 'a back-reference'
  | 'flags in the pattern'
  | 'an empty class'
  | 'a surrogate'
  | 'a property other than a general category'
  | 'an unknown escape'
  | 'a syntax error'
  | 'too many repetitions'
  | 'more than 1000 characters';

type Piece = { readonly re2: string; readonly length: number } | { readonly unsupported: Construct };

/** The blanks of ECMA-262; RE2's `\s` knows only those of ASCII. */
const BLANKS =
  '\\t\\n\\x{b}\\f\\r\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const NO_BLANKS =
  '\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
const NO_LINE_END = '[^\\n\\r\\x{2028}\\x{2029}]';

/** The same pattern for RE2, code point by code point, or the construct that it can't express. */
export function translate(source: string): { readonly re2: string } | { readonly unsupported: Construct } {
  let re2 = '';
  let inClass = false;
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const piece = inClass ? classPiece(rest) : plainPiece(rest);
    if ('unsupported' in piece) return piece;
    if (rest.startsWith(inClass ? ']' : '[')) inClass = !inClass;
    re2 += piece.re2;
    at += piece.length;
  }
  return inClass ? { unsupported: 'a syntax error' } : { re2 };
}

function plainPiece(rest: string): Piece {
  if (rest.startsWith('\\')) return escapePiece(rest, false);
  if (rest.startsWith('(?')) return groupPiece(rest);
  if (rest.startsWith('[]') || rest.startsWith('[^]')) return { unsupported: 'an empty class' };
  if (rest.startsWith('[^')) return { re2: '[^', length: 2 };
  if (rest.startsWith('.')) return { re2: NO_LINE_END, length: 1 };
  return character(rest);
}

function groupPiece(rest: string): Piece {
  if (rest.startsWith('(?:')) return { re2: '(?:', length: 3 };
  if (rest.startsWith('(?=') || rest.startsWith('(?!')) return { unsupported: 'look-ahead' };
  if (rest.startsWith('(?<=') || rest.startsWith('(?<!')) return { unsupported: 'look-behind' };
  const named = /^\(\?<[A-Za-z_]\w*>/.exec(rest)?.[0];
  return named ? { re2: '(', length: named.length } : { unsupported: 'flags in the pattern' };
}

function classPiece(rest: string): Piece {
  if (rest.startsWith('\\')) return escapePiece(rest, true);
  return rest.startsWith('[') ? { re2: '\\[', length: 1 } : character(rest);
}

/** As it stands, unless it is no printable ASCII character. */
function character(rest: string): Piece {
  const code = rest.codePointAt(0) ?? 0;
  if (isSurrogate(code)) return { unsupported: 'a surrogate' };
  const printable = code >= 0x20 && code < 0x7f;
  return { re2: printable ? String.fromCodePoint(code) : hex(code), length: code > 0xffff ? 2 : 1 };
}

const hex = (code: number): string => `\\x{${code.toString(16)}}`;

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const SAME = 'dDwW';
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11 };

function escapePiece(rest: string, inClass: boolean): Piece {
  const letter = rest[1] ?? '';
  if (letter === '') return { unsupported: 'a syntax error' };
  if (/^\\(?:[1-9]|k<)/.test(rest)) return { unsupported: 'a back-reference' };
  return classEscape(letter, inClass) ?? codePiece(rest) ?? punctuation(letter);
}

function classEscape(letter: string, inClass: boolean): Piece | undefined {
  if (SAME.includes(letter)) return { re2: `\\${letter}`, length: 2 };
  if (letter === 's') return { re2: inClass ? BLANKS : `[${BLANKS}]`, length: 2 };
  if (letter === 'S') return { re2: inClass ? NO_BLANKS : `[${NO_BLANKS}]`, length: 2 };
  if (letter === 'b' || letter === 'B') return boundary(letter, inClass);
  const control = Object.hasOwn(CONTROLS, letter) ? CONTROLS[letter] : undefined;
  return control === undefined ? undefined : { re2: hex(control), length: 2 };
}

function boundary(letter: string, inClass: boolean): Piece {
  if (!inClass) return { re2: `\\${letter}`, length: 2 };
  return letter === 'b' ? { re2: hex(8), length: 2 } : { unsupported: 'an unknown escape' };
}

/** Escapes that name a character by its number, or characters by their category. */
function codePiece(rest: string): Piece | undefined {
  const pair = /^\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/i.exec(rest);
  if (pair) return { re2: hex(pairCode(pair[1] ?? '', pair[2] ?? '')), length: pair[0].length };
  const number = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/i.exec(rest);
  if (number) return numbered(Number.parseInt(number[1] ?? number[2] ?? number[3] ?? '', 16), number[0].length);
  const letter = /^\\c([A-Za-z])/.exec(rest);
  if (letter) return { re2: hex((letter[1] ?? '').charCodeAt(0) % 32), length: 3 };
  if (/^\\0(?!\d)/.test(rest)) return { re2: hex(0), length: 2 };
  const category = /^\\[pP]\{[A-Z][a-z]?\}/.exec(rest)?.[0];
  if (category) return { re2: category, length: category.length };
  return /^\\[pP]/.test(rest) ? { unsupported: 'a property other than a general category' } : undefined;
}

const pairCode = (high: string, low: string): number =>
  String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)).codePointAt(0) ?? 0;

const numbered = (code: number, length: number): Piece =>
  isSurrogate(code) || code > 0x10ffff ? { unsupported: 'a surrogate' } : { re2: hex(code), length };

function punctuation(letter: string): Piece {
  return /[ -/:-@[-`{-~]/.test(letter)
    ? { re2: hex(letter.charCodeAt(0)), length: 2 }
    : { unsupported: 'an unknown escape' };
}
