import type { WholeDialect } from './csv-dialect.ts';

/** How the columns of a CSV file are called, and by what they are separated. */
export interface CsvHeader {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

type Signs = Pick<WholeDialect, 'quote' | 'escapedBy'>;

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The first line up to its end, which may not stand inside quotes; undefined where there is no end. */
export function firstLine(text: string, signs: Signs): string | undefined {
  const end = outsideQuotes(text, signs).find((at) => text[at] === '\n' || text[at] === '\r');
  return end === undefined ? undefined : text.slice(0, end);
}

/** The places of a text that are not inside quotes; the quotes themselves are. */
function outsideQuotes(text: string, { quote, escapedBy }: Signs): readonly number[] {
  const places: number[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (quoted && escapedBy !== quote && text[at] === escapedBy) at += 1;
    else if (text[at] === quote) quoted = !quoted;
    else if (!quoted) places.push(at);
  }
  return places;
}

/** Where nobody states the separator it is the one that stands most often outside quotes; a comma where none does. */
export function csvHeader(line: string, signs: Signs & Pick<WholeDialect, 'delimiter'>): CsvHeader {
  const delimiter = signs.delimiter ?? mostFrequent(line, signs);
  return { delimiter, columns: fields(line.replace(/^\uFEFF/, ''), { ...signs, delimiter }) };
}

function mostFrequent(line: string, signs: Signs): string {
  const places = outsideQuotes(line, signs);
  const times = (delimiter: string): number => places.filter((at) => line[at] === delimiter).length;
  return DELIMITERS.reduce((best, each) => (times(each) > times(best) ? each : best));
}

/** RFC 4180: a field in quotes may hold the separator, and quotes written twice. */
function fields(line: string, signs: Signs & { readonly delimiter: string }): readonly string[] {
  const { delimiter } = signs;
  const found: string[] = [];
  let rest: string | undefined = line;
  while (rest !== undefined) {
    const length: number = quotedLength(rest, signs);
    const end: number = rest.indexOf(delimiter, length);
    const field: string = end < 0 ? rest : rest.slice(0, end);
    found.push(length > 0 && field.length === length ? inner(field, signs) : field);
    rest = end < 0 ? undefined : rest.slice(end + delimiter.length);
  }
  return found;
}

/** How far a field in quotes goes from the beginning of a text; 0 where there is none. */
function quotedLength(text: string, { quote, escapedBy }: Signs): number {
  if (quote === '' || !text.startsWith(quote)) return 0;
  for (let at = 1; at < text.length; at += 1) {
    const isEscape =
      text[at] === escapedBy && (text[at + 1] === quote || (escapedBy !== quote && text[at + 1] === escapedBy));
    if (isEscape) at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return 0;
}

const inner = (field: string, { quote, escapedBy }: Signs): string => {
  const text = field.slice(1, -1).replaceAll(escapedBy + quote, quote);
  return escapedBy === quote ? text : text.replaceAll(escapedBy + escapedBy, escapedBy);
};
