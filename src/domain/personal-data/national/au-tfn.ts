import { weightedSum } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/** Tax file number: Australian Taxation Office, https://softwaredevelopers.ato.gov.au: nine digits, modulo 11. */
export const auTfn: Kind = {
  id: 'au-tfn',
  shared: true,
  shape: /^(?:\d{9}|\d{3}([ -])\d{3}\1\d{3})$/,
  holds: (text) => text !== '000000000' && weightedSum(text, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
};
