import { weightedSum } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/** Burgerservicenummer: Logisch ontwerp BSN, RvIG, https://www.rvig.nl/bsn; the eleven test with −1 for the last digit. */
export const nlBsn: Kind = {
  id: 'nl-bsn',
  shared: true,
  shape: /^(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})$/,
  holds: (text) => text !== '000000000' && weightedSum(text, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
};
