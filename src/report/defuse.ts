import { MAX_VALUE_CHARACTERS } from './limits.ts';

const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Control (an escape sequence begins with one) and format characters: they move the cursor, turn the reading direction or are not seen at all. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;

/** One line of text without control characters, at most 200 characters long. */
export function defused(text: string, maxCharacters = MAX_VALUE_CHARACTERS): string {
  const line = text.replace(BLANKS, ' ').replace(INVISIBLE, '\uFFFD');
  const characters = Array.from(line);
  return characters.length <= maxCharacters ? line : `${characters.slice(0, maxCharacters - 1).join('')}…`;
}
