import { isMod11And10 } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/**
 * Steuerliche Identifikationsnummer: § 139b AO; Bundeszentralamt für Steuern, Prüfziffer der IdNr (ELSTER). Of the first
 * ten digits one stands there twice or three times, and no other does.
 */
export const deSteuerId: Kind = {
  id: 'de-steuer-id',
  shape: /^(?:[1-9]\d{10}|[1-9]\d \d{3} \d{3} \d{3})$/,
  holds: (text) => isOneRepeated(text.slice(0, 10)) && isMod11And10(text),
};

function isOneRepeated(ten: string): boolean {
  const different = new Set(ten).size;
  if (different !== 8 && different !== 9) return false;
  const repeated = [...'0123456789'].filter((digit) => ten.split(digit).length > 2);
  return repeated.length === 1;
}
