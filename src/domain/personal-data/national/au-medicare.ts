import { weightedSum } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/** Medicare card: Services Australia; METEOR 270101, https://meteor.aihw.gov.au. Ten digits, with the person's place eleven. */
export const auMedicare: Kind = {
  id: 'au-medicare',
  shared: true,
  shape: /^[2-6](?:\d{9}[1-9]?|\d{3} \d{5} \d(?:[-/ ]?[1-9])?)$/,
  holds: (text) => weightedSum(text, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(text[8]),
};
