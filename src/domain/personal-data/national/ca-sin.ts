import { isLuhn } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/**
 * Social Insurance Number: Employment and Social Development Canada, https://www.canada.ca/en/employment-social-development/services/sin.html.
 * Luhn; none of a person begins with 0 or 8. French companies have nine digits with Luhn, too, and begin with any.
 */
export const caSin: Kind = {
  id: 'ca-sin',
  shared: true,
  shape: /^(?:\d{9}|\d{3}([ -])\d{3}\1\d{3})$/,
  holds: (text) => /^[1-79]/.test(text) && isLuhn(text),
  rival: (text) => /^[08]\d{8}$/.test(text) && isLuhn(text),
};
