import { weightedSum } from '../check-digits.ts';
import { isDay } from '../day.ts';
import type { Kind } from '../kind.ts';

/** PESEL: https://www.gov.pl/web/gov/czym-jest-numer-pesel. The month is 20 more in the 2000s, 80 more in the 1800s. */
export const plPesel: Kind = {
  id: 'pl-pesel',
  shape: /^\d{11}$/,
  holds: (text) =>
    isDay(String(Number(text.slice(2, 4)) % 20), text.slice(4, 6)) &&
    weightedSum(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
};
