import { mod97 } from '../check-digits.ts';
import { isDay } from '../day.ts';
import type { Kind } from '../kind.ts';

/**
 * Rijksregisternummer: koninklijk besluit of 3 April 1984; the same for the BIS number, whose month is 20 or 40 more. Day
 * of birth, serial, and 97 less the remainder; a 2 goes before the number of those born from 2000 on.
 */
export const beRijksregisternummer: Kind = {
  id: 'be-rijksregisternummer',
  shape: /^(?:\d{11}|\d{2}\.\d{2}\.\d{2}[- ]\d{3}[-. ]\d{2}|\d{6}([ -])\d{3}[-. ]\d{2})$/,
  holds: (text) => isBorn(text) && ['', '2'].some((century) => isKept(century, text)),
  within: /(?<![\w.])\d{2}\.\d{2}\.\d{2}-\d{3}[-.]\d{2}(?!\w)/g,
};

const isKept = (century: string, text: string): boolean =>
  97 - mod97(century + text.slice(0, 9)) === Number(text.slice(9));

/** Where the day is not known, month and day are 00. */
function isBorn(text: string): boolean {
  const month = Number(text.slice(2, 4)) % 20;
  return month === 0 || text.slice(4, 6) === '00' || isDay(String(month), text.slice(4, 6));
}
