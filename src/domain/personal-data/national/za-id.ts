import { isLuhn } from '../check-digits.ts';
import { isDay } from '../day.ts';
import type { Kind } from '../kind.ts';

/** Identity number: Department of Home Affairs, Identification Act 68 of 1997. Day of birth, citizenship 0 to 2, Luhn. */
export const zaId: Kind = {
  id: 'za-id',
  shape: /^\d{6} ?\d{4} ?[0-2]\d ?\d$/,
  holds: (text) => isDay(text.slice(2, 4), text.slice(4, 6)) && isLuhn(text),
};
