import { isVerhoeff } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/**
 * Aadhaar: UIDAI, A UID numbering scheme (2010), https://uidai.gov.in: twelve digits by Verhoeff, none begins with 0 or 1.
 * Identifiers of SNOMED CT (Release File Specification, 3.1.4) have that check digit, too, behind a partition such as 00,
 * and most of them fewer digits.
 */
export const inAadhaar: Kind = {
  id: 'in-aadhaar',
  shared: true,
  shape: /^[2-9](?:\d{11}|\d{3}([ -])\d{4}\1\d{4})$/,
  holds: isVerhoeff,
  rival: (text) => text.length !== 12 && /^[1-9]\d{2,14}[01][0-6]\d$/.test(text) && isVerhoeff(text),
};
