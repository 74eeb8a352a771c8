import { isLuhn } from '../check-digits.ts';
import { isDay } from '../day.ts';
import type { Kind } from '../kind.ts';

/**
 * Personnummer: Skatteverket, SKV 704, https://www.skatteverket.se. The day of a samordningsnummer is 60 more; the Luhn
 * digit is of the last ten. What looks like the month of an organisation is 20 and above.
 */
export const sePersonnummer: Kind = {
  id: 'se-personnummer',
  shape: /^(?:19|20)?\d{6}[-+ ]?\d{4}$/,
  holds: (text) => {
    const ten = text.slice(-10);
    const day = Number(ten.slice(4, 6));
    return isDay(ten.slice(2, 4), String(day > 60 ? day - 60 : day)) && isLuhn(ten);
  },
};
