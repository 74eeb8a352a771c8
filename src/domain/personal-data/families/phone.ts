import type { Kind } from '../kind.ts';

/**
 * Country codes that ITU-T E.164 assigns, with the lengths of the national numbers behind them where the national plans
 * (ITU-T, https://www.itu.int/oth/T0202.aspx) fix them. Others have so many digits that all are 8 to 15.
 */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  1: [10],
  7: [10],
  20: [9, 10],
  27: [9],
  30: [10],
  31: [9],
  32: [8, 9],
  33: [9],
  34: [9],
  36: [8, 9],
  40: [9],
  41: [9],
  44: [9, 10],
  45: [8],
  46: [7, 8, 9],
  47: [8],
  48: [9],
  52: [10],
  54: [10, 11],
  55: [10, 11],
  56: [9],
  57: [10],
  61: [9],
  64: [8, 9, 10],
  65: [8],
  66: [8, 9],
  81: [9, 10],
  82: [8, 9, 10],
  84: [9, 10],
  90: [10],
  91: [10],
  92: [9, 10],
  351: [9],
  352: [6, 8, 9],
  353: [7, 8, 9],
  358: [6, 7, 8, 9, 10],
  380: [9],
  420: [9],
  421: [9],
};

const OTHERS = new Set(
  [
    ...['39 43 49 51 53 58 60 62 63 86 93 94 95 98'],
    ...['211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239'],
    ...[
      '240 241 242 243 244 245 246 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269',
    ],
    ...[
      '290 291 297 298 299 350 354 355 356 357 359 370 371 372 373 374 375 376 377 378 381 382 383 385 386 387 389 423',
    ],
    ...[
      '500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 676 677 678',
    ],
    ...['679 680 681 682 683 685 686 687 688 689 690 691 692 800 850 852 853 855 856 880 886'],
    ...['960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 992 993 994 995 996 998'],
  ].flatMap((codes) => codes.split(' ')),
);

/** North American Numbering Plan: neither an area nor an exchange begins with 0 or 1. */
const NANP = /^1[2-9]\d{2}[2-9]\d{6}$/;

/** E.164: a plus or 00, a country code and a number, with what people put between. Numbers with a sign look like it. */
export const phone: Kind = {
  id: 'phone',
  shape: /^(?:\+|00)[1-9](?:[ ./-]?\(?\d\)?){6,14}$/,
  holds: (_, text) => isNumber(text.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '')),
  least: 0.9,
  within: /(?<![\w+])\+[1-9](?:[ ./-]?\(?\d\)?){6,14}(?!\w)/g,
};

function isNumber(digits: string): boolean {
  if (digits.length < 8 || digits.length > 15 || (digits.startsWith('1') && !NANP.test(digits))) return false;
  const codes = [1, 2, 3].map((length) => digits.slice(0, length));
  if (codes.some((code) => OTHERS.has(code))) return true;
  return codes.some((code) => LENGTHS[code]?.includes(digits.length - code.length));
}
