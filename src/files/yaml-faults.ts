import type { CST, YAMLParseError } from 'yaml';
import type { FILE_CODES } from '../domain/findings/file.ts';

/** What is wrong with the form of a text, by offset. */
export interface Fault {
  readonly code: (typeof FILE_CODES)[number];
  readonly offset: number;
}

/** Follows quotes and brackets token by token: the parser says where it gave up, people look for where they began. */
export class Pairs {
  readonly #open: { readonly sign: string; readonly offset: number }[] = [];
  readonly #quotes: { readonly begin: number; readonly end: number }[] = [];
  #fault: Fault | undefined;

  see(lexeme: string, type: CST.TokenType | null, offset: number): void {
    if (type === 'single-quoted-scalar' || type === 'double-quoted-scalar') this.#quote(lexeme, offset);
    else if (type === 'flow-seq-start' || type === 'flow-map-start') this.#open.push({ sign: lexeme, offset });
    else if (type === 'flow-seq-end' || type === 'flow-map-end') this.#close(lexeme, offset);
    else if (type === 'flow-error-end') this.end();
  }

  /** Where a bracket is still open, that is the fault. */
  end(): Fault | undefined {
    const last = this.#open.at(-1);
    if (last) this.#fault ??= { code: 'file/bracket-open', offset: last.offset };
    return this.#fault;
  }

  /** A quote over several lines that ends on the line of this offset: it was meant to end earlier. */
  quoteBefore(offset: number, text: string): number | undefined {
    const before = this.#quotes.findLast(({ end }) => end <= offset);
    const isNear = before && !text.slice(before.end, offset).includes('\n');
    return isNear && text.slice(before.begin, before.end).includes('\n') ? before.begin : undefined;
  }

  #quote(lexeme: string, offset: number): void {
    this.#quotes.push({ begin: offset, end: offset + lexeme.length });
    if (!isClosed(lexeme)) this.#fault ??= { code: 'file/quote-open', offset };
  }

  #close(lexeme: string, offset: number): void {
    const last = this.#open.pop();
    if (!last) this.#fault ??= { code: 'file/bracket-unopened', offset };
    else if ((last.sign === '[') !== (lexeme === ']'))
      this.#fault ??= { code: 'file/bracket-open', offset: last.offset };
  }
}

/** The last quote of a single-quoted text closes it if it is no half of two; of a double-quoted one if nothing escapes it. */
function isClosed(lexeme: string): boolean {
  if (lexeme.startsWith("'")) return lexeme.split("'").length % 2 === 1;
  let escapes = 0;
  while (lexeme.at(-2 - escapes) === '\\') escapes += 1;
  return lexeme.length > 1 && lexeme.endsWith('"') && escapes % 2 === 0;
}

type ParserCode = YAMLParseError['code'];

const CODES: Partial<Record<ParserCode, Fault['code']>> = {
  TAB_AS_INDENT: 'file/tab',
  BAD_INDENT: 'file/indentation',
  BLOCK_AS_IMPLICIT_KEY: 'file/second-colon',
  MULTILINE_IMPLICIT_KEY: 'file/no-key',
  MISSING_CHAR: 'file/no-key',
  BLOCK_IN_FLOW: 'file/comma-missing',
  BAD_SCALAR_START: 'file/needs-quotes',
  BAD_DQ_ESCAPE: 'file/escape',
};

/** What the parser met first; what it met after that follows from it. */
export function faultOf(errors: readonly YAMLParseError[], pairs: Pairs, text: string): Fault | undefined {
  const paired = pairs.end();
  const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (paired || !first) return paired;
  const offset = first.pos[0];
  const quote = pairs.quoteBefore(offset, text);
  if (quote !== undefined) return { code: 'file/quote-open', offset: quote };
  const deeper = first.code === 'BLOCK_AS_IMPLICIT_KEY' ? deeperLine(errors, text) : undefined;
  if (deeper !== undefined) return { code: 'file/indentation', offset: deeper };
  return { code: CODES[first.code] ?? 'file/syntax', offset };
}

/** The parser takes a value and the deeper line below it for one key; it is the deeper line that is wrong. */
function deeperLine(errors: readonly YAMLParseError[], text: string): number | undefined {
  const end = errors.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')?.pos[1];
  if (end === undefined) return undefined;
  const begin = text.lastIndexOf('\n', end - 1) + 1;
  return begin + text.slice(begin).search(/\S/);
}
