import { weightedSum } from '../check-digits.ts';
import { isDay } from '../day.ts';
import type { Kind } from '../kind.ts';

/**
 * Resident registration number: Resident Registration Act, Enforcement Rule, art. 2. Since October 2020 new numbers have
 * no check digit, so it is asked of two in five.
 */
export const krRrn: Kind = {
  id: 'kr-rrn',
  shape: /^\d{6}-?[0-9]\d{6}$/,
  holds: (text) =>
    isDay(text.slice(2, 4), text.slice(4, 6)) &&
    (11 - (weightedSum(text, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(text[12]),
  least: 0.4,
};
