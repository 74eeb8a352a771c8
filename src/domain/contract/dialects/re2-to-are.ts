import { classOf, ESCAPE, one, spelled } from './code-points.ts';

/** PostgreSQL repeats at most so often at once. */
const MAX_REPETITIONS = 255;

const BRACKETS = String.raw`\[\^?(?:${ESCAPE}|[^\]\\])*\]`;
const REPETITION = String.raw`[*+?]\??|\{\d+(?:,\d*)?\}\??`;
const TOKEN = new RegExp(String.raw`${BRACKETS}|${REPETITION}|\(\?:|${ESCAPE}|.`, 'gsu');

/**
 * The same set of texts as an advanced regular expression of PostgreSQL. The pattern is one of those that we make of
 * ECMA-262: characters, classes, groups, alternatives, repetitions, ends and ASCII words. Each has one word for it in
 * PostgreSQL, or is made of such; no class of its own is used, since those follow the locale. Which of several matches
 * is found is another matter, and nobody asks: lazy repetitions are as good as others.
 *
 * `groups`: whether groups tell what they matched.
 */
export function areOf(re2: string, groups: 'told' | 'untold' = 'untold'): string {
  const open: string[][] = [[]];
  for (const token of re2.match(TOKEN) ?? []) take(groups === 'untold' && token === '(' ? '(?:' : token, open);
  return open.flat().join('');
}

/** `open`: what stands in each group that is open, piece by piece, since a repetition is about the last. */
function take(token: string, open: string[][]): void {
  const pieces = open.at(-1) ?? [];
  if (token.startsWith('(')) {
    open.push([token]);
  } else if (token === ')') {
    open.pop();
    open.at(-1)?.push(`${pieces.join('')})`);
  } else {
    pieces.push(IS_REPETITION.test(token) ? repeated(pieces.pop() ?? '', token) : pieceOf(token));
  }
}

const IS_REPETITION = new RegExp(`^(?:${REPETITION})$`);

function repeated(piece: string, token: string): string {
  const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(token);
  if (!bounds) return piece + (token[0] ?? '');
  const [, least = '', comma, most = ''] = bounds;
  const low = Number(least);
  if (comma === '') return times(piece, low, low);
  return most === '' ? `${times(piece, low, low)}${piece}*` : times(piece, low, Number(most));
}

/** In several goes where they are too many for one. */
function times(piece: string, low: number, high: number): string {
  if (high <= MAX_REPETITIONS) return `${piece}{${low},${high}}`;
  const first = Math.min(low, MAX_REPETITIONS);
  return `${piece}{${first},${MAX_REPETITIONS}}${times(piece, low - first, high - MAX_REPETITIONS)}`;
}

function pieceOf(token: string): string {
  if (token === '^' || token === '$' || token === '|') return token;
  if (token === '\\b') return '\\y';
  if (token === '\\B') return '\\Y';
  const inBrackets = /^\[(\^?)(.+)\]$/su.exec(token);
  if (inBrackets) return `[${inBrackets[1]}${classOf(inBrackets[2] ?? '')}]`;
  const single = one(token);
  return single === undefined ? `[${classOf(token)}]` : spelled(single);
}
