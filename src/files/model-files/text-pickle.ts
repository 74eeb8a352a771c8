/**
 * Pickles of protocol 0 are text, and read by their opcodes whatever the file is called. Nothing happens in one before
 * a class or function is named and called; so a text is taken for one where its bytes, as opcodes, come to both.
 */
const LINES: Readonly<Record<string, number>> = { I: 1, L: 1, F: 1, S: 1, V: 1, p: 1, g: 1, P: 1, c: 2, i: 2 };
const FIXED: Readonly<Record<string, number>> = { K: 1, M: 2, J: 4, G: 8, q: 1, h: 1, r: 4, j: 4 };
/** A length of so many bytes, and as many bytes as it says. */
const COUNTED: Readonly<Record<string, number>> = { U: 1, C: 1, T: 4, X: 4, B: 4 };
const BARE = '(N]})ldtasue0123Q';
const CALLS = 'Rob';

/** Of a text as its bytes are, each a character. More is taken to lie on the stack than could. */
export function isTextPickle(text: string): boolean {
  let [names, pushed] = [0, 0];
  for (let at: number | undefined = 0; at !== undefined && at < text.length; pushed++) {
    const opcode = text[at] ?? '';
    const isCall = CALLS.includes(opcode);
    if (isCall && pushed < 2) return false;
    if (opcode === 'i' || (isCall && names > 0)) return behind(text, at, opcode) !== undefined;
    if (opcode === 'c') names++;
    at = behind(text, at, opcode);
  }
  return false;
}

function behind(text: string, at: number, opcode: string): number | undefined {
  if (BARE.includes(opcode) || CALLS.includes(opcode)) return at + 1;
  const [lines, fixed, counted] = [LINES, FIXED, COUNTED].map((table) => table[opcode]);
  if (lines !== undefined) return endOfLines(text, at + 1, lines);
  if (fixed !== undefined) return at + 1 + fixed;
  if (counted === undefined) return undefined;
  const digits = [...text.slice(at + 1, at + 1 + counted)].map((each) => each.charCodeAt(0));
  return at + 1 + counted + digits.reduce((sum, each, place) => sum + each * 2 ** (8 * place), 0);
}

function endOfLines(text: string, from: number, count: number): number | undefined {
  let at = from;
  for (let line = 0; line < count; line++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  return at;
}
