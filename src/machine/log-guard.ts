import { unlikeCommands } from '../report/commands.ts';
import { UNSEEN } from '../report/defuse.ts';

const MAX_SHOWN_CHARACTERS = 4096;

// Terminal sequences: CSI (colours, cursor), OSC, DCS, PM, APC and SOS texts up to their end, and two-byte escapes.
const TERMINAL_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are made of these
  /(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[\u0020-\u007e]?/g;

/**
 * A line of a program, made harmless for the runner, the terminal and whoever reads it. What is taken out goes first,
 * so that nothing becomes a command by it.
 */
export function guardLine(line: string): string {
  const plain = line.replace(TERMINAL_SEQUENCE, '').replace(UNSEEN, (character) => (character === '\t' ? '\t' : ''));
  return unlikeCommands(cut(plain));
}

const cut = (text: string): string =>
  text.length <= MAX_SHOWN_CHARACTERS ? text : `${text.slice(0, MAX_SHOWN_CHARACTERS)} …`;
