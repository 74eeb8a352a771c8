import { isVerhoeff } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/** Aadhaar: UIDAI, A UID numbering scheme (2010), https://uidai.gov.in: twelve digits by Verhoeff, none begins with 0 or 1. */
export const inAadhaar: Kind = {
  id: 'in-aadhaar',
  shape: /^[2-9](?:\d{11}|\d{3}([ -])\d{4}\1\d{4})$/,
  holds: isVerhoeff,
};
