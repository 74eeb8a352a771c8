import { isLuhn } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

interface Issuer {
  readonly lengths: readonly number[];
  /** First digits, from and to, of the same length. */
  readonly ranges: readonly (readonly [low: number, high: number])[];
}

const one = (...prefixes: readonly number[]): Issuer['ranges'] => prefixes.map((each) => [each, each]);

/**
 * Issuer ranges as the networks publish them, gathered in
 * https://en.wikipedia.org/wiki/Payment_card_number#Issuer_identification_number_(IIN). Of Maestro only the prefixes
 * in use: most numbers that begin with 6 are not of cards.
 */
const ISSUERS: readonly Issuer[] = [
  { lengths: [13, 16, 19], ranges: one(4) },
  {
    lengths: [16],
    ranges: [
      [51, 55],
      [2221, 2720],
    ],
  },
  { lengths: [15], ranges: one(34, 37) },
  {
    lengths: [14, 16, 19],
    ranges: [
      [300, 305],
      [3095, 3095],
      [36, 36],
      [38, 39],
    ],
  },
  {
    lengths: [16, 17, 18, 19],
    ranges: [
      [6011, 6011],
      [644, 649],
      [65, 65],
    ],
  },
  { lengths: [16, 17, 18, 19], ranges: [[3528, 3589]] },
  {
    lengths: [16, 17, 18, 19],
    ranges: [
      [62, 62],
      [81, 82],
    ],
  },
  { lengths: [12, 13, 14, 15, 16, 17, 18, 19], ranges: one(5018, 5020, 5038, 5893, 6304, 6759, 6761, 6762, 6763) },
  {
    lengths: [16],
    ranges: [
      [2200, 2204],
      [508, 508],
      [60, 60],
      [9792, 9792],
    ],
  },
];

/** Numbers that are published for tests, https://docs.stripe.com/testing and others: they are nobody's. */
const PUBLISHED = [
  ...['4242424242424242', '4111111111111111', '4012888888881881', '4000056655665556', '4222222222222'],
  ...['5555555555554444', '5200828282828210', '5105105105105100', '2223003122003222'],
  ...['378282246310005', '371449635398431', '30569309025904', '38520000023237', '3056930009020004'],
  ...['6011111111111117', '6011000990139424', '6011981111111113', '3530111333300000', '3566002020360505'],
];

/** ISO/IEC 7812: a number of an issuer's range and length, with its Luhn digit. */
export const paymentCard: Kind = {
  id: 'payment-card',
  shape: /^(?:\d{12,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})$/,
  holds: (text) => ISSUERS.some((issuer) => isOf(issuer, text)) && isLuhn(text),
  nobodys: new Set(PUBLISHED),
  within: /(?<![\d-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})(?![\d-])/g,
};

const isOf = ({ lengths, ranges }: Issuer, text: string): boolean =>
  lengths.includes(text.length) &&
  ranges.some(([low, high]) => {
    const first = Number(text.slice(0, String(low).length));
    return first >= low && first <= high;
  });
