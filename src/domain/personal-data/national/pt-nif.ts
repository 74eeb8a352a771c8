import { weightedSum } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/** NIF of persons: Decreto-Lei 14/2013; those of persons begin with 1, 2, 3 or 45, others are of organisations. */
export const ptNif: Kind = {
  id: 'pt-nif',
  shared: true,
  shape: /^(?:PT ?)?(?:[123]\d{8}|45\d{7}|(?:[123]\d{2}|45\d)([ .-])\d{3}\1\d{3})$/,
  holds: (text) => {
    const digits = text.slice(-9);
    const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return (rest < 2 ? 0 : 11 - rest) === Number(digits[8]);
  },
  least: 0.8,
};
