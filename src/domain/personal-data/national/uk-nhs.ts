import { weightedSum } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/**
 * NHS number: https://www.datadictionary.nhs.uk/attributes/nhs_number.html. An ISBN of ten has the same check, and X for
 * ten at the end of one in eleven.
 */
export const ukNhs: Kind = {
  id: 'uk-nhs',
  shared: true,
  shape: /^(?:\d{10}|\d{3}([ -])\d{3}\1\d{4})$/,
  holds: (text) => text !== '0000000000' && weightedSum(text, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  rival: (text) => /^\d{9}X$/.test(text) && (weightedSum(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) + 10) % 11 === 0,
};
