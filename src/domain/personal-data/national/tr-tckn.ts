import { digitsOf, weightedSum } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/** T.C. kimlik numarası: Nüfus ve Vatandaşlık İşleri, https://www.nvi.gov.tr: eleven digits of which two check. */
export const trTckn: Kind = {
  id: 'tr-tckn',
  shape: /^[1-9]\d{10}$/,
  holds: (text) => {
    const tenth = weightedSum(text, [7, -1, 7, -1, 7, -1, 7, -1, 7]);
    const sum = digitsOf(text.slice(0, 10)).reduce((total, digit) => total + digit, 0);
    return (tenth + 100) % 10 === Number(text[9]) && sum % 10 === Number(text[10]);
  },
};
