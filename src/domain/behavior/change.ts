import type { Random } from '../statistics/random.ts';
import type { Value } from './behavior.ts';

/** What is done to the value of a column. */
export type Change =
  | { readonly kind: 'add'; readonly by: number }
  | { readonly kind: 'multiply'; readonly by: number }
  | { readonly kind: 'set'; readonly to: Value }
  /** Another one of these than the value at hand. */
  | { readonly kind: 'choose'; readonly among: readonly Value[] }
  | { readonly kind: 'text'; readonly how: TextChange };

export const TEXT_CHANGES = ['upper-case', 'lower-case', 'blanks', 'typo'] as const;

/** `blanks`: one more before, between words and behind. `typo`: two neighbouring characters swapped. */
export type TextChange = (typeof TEXT_CHANGES)[number];

/** The sign that a value is no number where one is needed. */
export const NOT_A_NUMBER = Symbol('not a number');

/** The value after the change; the same value where the change does nothing to it, as to one that is missing. */
export function changed(value: Value, change: Change, random: Random): Value | typeof NOT_A_NUMBER {
  switch (change.kind) {
    case 'set':
      return alike(value, change.to) ? value : change.to;
    case 'choose':
      return oneOf(
        change.among.filter((each) => !alike(each, value)),
        value,
        random,
      );
    case 'add':
      return calculated(value, (number) => number + change.by);
    case 'multiply':
      return calculated(value, (number) => number * change.by);
    case 'text':
      return value === null ? null : rewritten(String(value), change.how, random);
  }
}

/** A value of the data is text; the same number in a spec need not be. */
export const alike = (a: Value, b: Value): boolean => a === b || (a !== null && b !== null && String(a) === String(b));

/** Sums of decimals end in noise; a double is worth this many digits. */
const DIGITS = 15;

function calculated(value: Value, of: (number: number) => number): Value | typeof NOT_A_NUMBER {
  if (value === null) return null;
  const text = String(value).trim();
  const number = text === '' || typeof value === 'boolean' ? Number.NaN : Number(text);
  const result = Number(of(number).toPrecision(DIGITS));
  if (!Number.isFinite(number) || !Number.isFinite(result)) return NOT_A_NUMBER;
  return typeof value === 'number' ? result : String(result);
}

function rewritten(text: string, how: TextChange, random: Random): string {
  switch (how) {
    case 'upper-case':
      return text.toUpperCase();
    case 'lower-case':
      return text.toLowerCase();
    case 'blanks':
      return ` ${text.replaceAll(' ', '  ')} `;
    case 'typo':
      return withTypo([...text], random);
  }
}

/** Only where the neighbours differ is a swap a change. */
function withTypo(characters: readonly string[], random: Random): string {
  const places = characters.flatMap((each, at) => (at > 0 && each !== characters[at - 1] ? [at] : []));
  const at = oneOf(places, 0, random);
  if (at === 0) return characters.join('');
  const [before = '', after = ''] = characters.slice(at - 1, at + 1);
  return [...characters.slice(0, at - 1), after, before, ...characters.slice(at + 1)].join('');
}

function oneOf<T>(items: readonly T[], none: T, random: Random): T {
  if (items.length === 0) return none;
  const drawn = new Uint32Array(1);
  random.fill(drawn, items.length);
  return items[drawn[0] ?? 0] ?? none;
}
