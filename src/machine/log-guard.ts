const MAX_SHOWN_CHARACTERS = 4096;

// Terminal sequences: CSI (colours, cursor), OSC, DCS, PM, APC and SOS texts up to their end, and two-byte escapes.
const TERMINAL_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are made of these
  /(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[\u0020-\u007e]?/g;

// Everything that is not seen but acts: controls but the tab, format characters (text direction, zero width), separators.
const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/**
 * A line of a program, made harmless for the runner, the terminal and whoever reads it.
 *
 * The runner takes `::` at the start of a line, blanks aside, and `##[` anywhere in it for a command; other services
 * know `##vso[` and `##teamcity[`. What is taken out goes first, so that nothing becomes a command by it.
 */
export function guardLine(line: string): string {
  const plain = line.replace(TERMINAL_SEQUENCE, '').replace(UNSEEN, '');
  return cut(plain)
    .replace(/^(\s*):(?=:)/u, '$1: ')
    .replace(/##(?=[\w.-]*\[)/gu, '# #');
}

const cut = (text: string): string =>
  text.length <= MAX_SHOWN_CHARACTERS ? text : `${text.slice(0, MAX_SHOWN_CHARACTERS)} …`;
