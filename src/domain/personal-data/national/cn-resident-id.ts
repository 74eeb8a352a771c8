import { weightedSum } from '../check-digits.ts';
import { isDay } from '../day.ts';
import type { Kind } from '../kind.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Resident identity number: GB 11643-1999; ISO/IEC 7064, MOD 11-2. A region, a day of birth, a serial. */
export const cnResidentId: Kind = {
  id: 'cn-resident-id',
  shape: /^[1-9]\d{5} ?(?:18|19|20)\d{6} ?\d{3}[\dX]$/i,
  holds: (text) =>
    isDay(text.slice(10, 12), text.slice(12, 14), text.slice(6, 10)) &&
    '10X98765432'[weightedSum(text, WEIGHTS) % 11] === text.at(-1),
  within: /(?<!\w)[1-9]\d{5}(?:19|20)\d{9}[\dX](?!\w)/gi,
};
