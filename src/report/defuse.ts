import { MAX_VALUE_CHARACTERS } from './limits.ts';

const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * What is not seen but acts, or means nothing: controls (an escape sequence begins with one), format characters (text
 * direction, zero width), separators, halves of pairs, private use.
 */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\uFFFE\uFFFF]/gu;

/** One line of text without control characters, at most 200 characters long. */
export function defused(text: string, maxCharacters = MAX_VALUE_CHARACTERS): string {
  const line = text.replace(BLANKS, ' ').replace(UNSEEN, '\uFFFD');
  const characters = Array.from(line);
  return characters.length <= maxCharacters ? line : `${characters.slice(0, maxCharacters - 1).join('')}…`;
}
