import type { Value } from './literal.ts';
import { type MomentFormat, parseMoment } from './moment.ts';

/**
 * How the text of a column is read. Data is read as text first, and a value that is not of its type is counted,
 * never guessed at.
 *
 * - `integer`: an optional sign and digits; `5.0` is five, as JSON Schema has it. At most 128 bits.
 * - `number`: decimal notation with or without an exponent; not NaN, not infinite. Compared as a double.
 * - `boolean`: `true` and `false` in any case, `1` and `0`.
 * - `json`: a JSON text that is a list or an object.
 */
export type Reading =
  | { readonly as: 'text' }
  | { readonly as: 'integer' }
  | { readonly as: 'number' }
  | { readonly as: 'boolean' }
  | { readonly as: 'moment'; readonly format: MomentFormat }
  | { readonly as: 'json'; readonly of: JsonKind };

export type JsonKind = 'array' | 'object';

export const INTEGER = '[+-]?[0-9]+(?:\\.0*)?';
export const NUMBER = '[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?';
/** Letter by letter: where capitals do not count, RE2 takes the long s of 1750 (`ſ`) for an s. */
export const TRUE = '[tT][rR][uU][eE]|1';
export const BOOLEAN = `${TRUE}|[fF][aA][lL][sS][eE]|0`;

const INTEGER_ONLY = new RegExp(`^${INTEGER}$`);
const NUMBER_ONLY = new RegExp(`^${NUMBER}$`);
/** No value is read that is larger, not even as `u128`. */
export const LARGEST_INTEGER = 2n ** 127n - 1n;
const SMALLEST = -(2n ** 127n);

/** The value of a text as this reading has it; undefined where it is none. */
export function readValue(reading: Reading, text: string): Value | undefined {
  switch (reading.as) {
    case 'text':
      return text;
    case 'integer':
      return readInteger(text);
    case 'number':
      return readNumber(text);
    case 'boolean':
      return readBoolean(text);
    case 'moment':
      return parseMoment(reading.format, text);
    case 'json':
      return isJson(text, reading.of) ? text : undefined;
  }
}

function isJson(text: string, kind: JsonKind): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && Array.isArray(value) === (kind === 'array');
  } catch {
    return false;
  }
}

function readInteger(text: string): bigint | undefined {
  if (!INTEGER_ONLY.test(text)) return undefined;
  const [whole = ''] = text.replace('+', '').split('.');
  const value = BigInt(whole);
  return value >= SMALLEST && value <= LARGEST_INTEGER ? value : undefined;
}

function readNumber(text: string): number | undefined {
  const value = NUMBER_ONLY.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

function readBoolean(text: string): boolean | undefined {
  if (/^(true|1)$/i.test(text)) return true;
  return /^(false|0)$/i.test(text) ? false : undefined;
}
