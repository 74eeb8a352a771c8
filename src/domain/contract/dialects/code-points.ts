import { own } from '../../own.ts';

/** From the first code point to the last, both in. */
type Range = readonly [number, number];

const LAST = 0x10ffff;
const SURROGATES: Range = [0xd800, 0xdfff];

const DIGITS: readonly Range[] = [[0x30, 0x39]];
const WORD: readonly Range[] = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];

/** What stands for one character or for a class of them, and is more than that character. */
export const ESCAPE = String.raw`\\x\{[0-9a-f]+\}|\\[pP]\{[A-Z][a-z]?\}|\\.`;

const ITEM = new RegExp(`${ESCAPE}|.`, 'gsu');

/** The code point that a token is; undefined where it is a class of them. */
export function one(token: string): number | undefined {
  const number = /^\\x\{([0-9a-f]+)\}$/.exec(token)?.[1];
  if (number !== undefined) return Number.parseInt(number, 16);
  if (/^\\[dDwWpP]/.test(token)) return undefined;
  return own(CONTROLS, token) ?? token.replace(/^\\/, '').codePointAt(0);
}

const CONTROLS: Readonly<Record<string, number>> = { '\\t': 9, '\\n': 10, '\\f': 12, '\\r': 13 };

/** What stands in brackets, as ranges: `a-z`, single characters and classes. */
export function classOf(inner: string): string {
  const items = inner.match(ITEM) ?? [];
  const ranges: Range[] = [];
  for (let at = 0; at < items.length; ) {
    const [from, to] = [one(items[at] ?? ''), items[at + 1] === '-' ? one(items[at + 2] ?? '') : undefined];
    const isRange = from !== undefined && to !== undefined;
    ranges.push(...(isRange ? [[from, to] as const] : rangesOf(items[at] ?? '')));
    at += isRange ? 3 : 1;
  }
  return ranges.map(([from, to]) => (from === to ? spelled(from) : `${spelled(from)}-${spelled(to)}`)).join('');
}

function rangesOf(item: string): readonly Range[] {
  if (item === '\\d') return DIGITS;
  if (item === '\\w') return WORD;
  if (item === '\\D') return outside(DIGITS);
  if (item === '\\W') return outside(WORD);
  const category = /^\\p\{/i.test(item) ? inCategory(item) : undefined;
  const code = one(item) ?? 0;
  return category ?? [[code, code]];
}

/** All others, of ranges in their order. */
function outside(ranges: readonly Range[]): readonly Range[] {
  const starts = [0, ...ranges.map(([, to]) => to + 1)];
  const ends = [...ranges.map(([from]) => from - 1), LAST];
  return starts.flatMap((from, at): Range[] => {
    const to = ends[at] ?? LAST;
    return from <= to ? [[from, to]] : [];
  });
}

const found = new Map<string, readonly Range[]>();

/** The code points of a general category: PostgreSQL has no name for it. */
function inCategory(item: string): readonly Range[] {
  const known = found.get(item) ?? lookedUp(new RegExp(`^${item}$`, 'u'));
  found.set(item, known);
  return known;
}

function lookedUp(category: RegExp): readonly Range[] {
  const ranges: [number, number][] = [];
  for (let code = 0; code <= LAST; code += 1) {
    if (code >= SURROGATES[0] && code <= SURROGATES[1]) continue;
    if (!category.test(String.fromCodePoint(code))) continue;
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** A code point in a regular expression of PostgreSQL, where it can be nothing else. */
export function spelled(code: number): string {
  const character = String.fromCharCode(code);
  if (code < 0x80 && /[A-Za-z0-9]/.test(character)) return character;
  const hex = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
