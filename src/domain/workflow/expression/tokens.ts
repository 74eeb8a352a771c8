import { own } from '../../own.ts';

/** A word of an expression. Names keep their letters; what they name is found whatever the case. */
export type Token =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

const TOKEN =
  /\s*(?:('(?:[^']|'')*')|([-+]?(?:0x[\da-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))|([A-Za-z_][\w-]*)|(&&|\|\||[=!<>]=|[<>!()[\].,*]))/y;

/** The service takes no longer expressions than of 21,000 characters; so many words are enough for a gate over hundreds of jobs. */
const MAX_TOKENS = 3000;

/** The words of an expression; undefined where one is none, or where there are too many. */
export function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(text);
    if (match === null || tokens.length === MAX_TOKENS) return undefined;
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([, quoted, digits, name, sign = '']: RegExpExecArray): Token {
  if (quoted !== undefined) return { kind: 'literal', value: quoted.slice(1, -1).replaceAll("''", "'") };
  if (digits !== undefined) return { kind: 'literal', value: Number(digits) };
  if (name === undefined) return { kind: 'sign', sign };
  const word = own(WORDS, name);
  return word === undefined ? { kind: 'name', name } : { kind: 'literal', value: word };
}
