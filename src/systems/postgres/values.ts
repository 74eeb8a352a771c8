import type { Scalar } from '../../ports.ts';

/** The numbers that the server has for its types (pg_type.dat); all other values are texts here. */
const BOOLEAN = 16;
const BIGINT = 20;
const NUMBERS = [21, 23, 26, 700, 701];

/** A value as the server writes it. */
export function scalarOf(type: number, text: string | null): Scalar {
  if (text === null) return null;
  if (type === BOOLEAN) return text === 't';
  if (type === BIGINT) return BigInt(text);
  return NUMBERS.includes(type) ? numberOf(text) : text;
}

/** `Infinity`, `-Infinity` and `NaN` are written as in JavaScript. */
const numberOf = (text: string): number => Number(text);
