import { weightedSum } from '../check-digits.ts';
import { isDay } from '../day.ts';
import type { Kind } from '../kind.ts';

const isBorn = (text: string): boolean => isDay(text.slice(2, 4), text.slice(0, 2));

/**
 * CPR-nummer: https://cpr.dk. Since 2007 numbers are given out without the check digit, so a column is taken for one
 * where two in five keep it, as among people of all ages; by its name where all are days of birth and a serial.
 */
export const dkCpr: Kind = {
  id: 'dk-cpr',
  shape: /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}$/,
  holds: (text) => isBorn(text) && weightedSum(text, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  least: 0.4,
  named: { shape: /^\d{6}[- ]?\d{4}$/, holds: isBorn },
};
