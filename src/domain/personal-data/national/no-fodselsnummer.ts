import { weightedSum } from '../check-digits.ts';
import { isDay } from '../day.ts';
import type { Kind } from '../kind.ts';

/**
 * Fødselsnummer: Skatteetaten, https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon. Two check digits. The day of
 * a D-nummer is 40 more; the month of numbers for tests 40 or 80 more.
 */
export const noFodselsnummer: Kind = {
  id: 'no-fodselsnummer',
  shape: /^\d{6} ?\d{5}$/,
  holds: (text) =>
    isDay(String(Number(text.slice(2, 4)) % 40), String(Number(text.slice(0, 2)) % 40)) &&
    weightedSum(text, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
};
