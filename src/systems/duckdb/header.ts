/** How the columns of a CSV file are called, and by what they are separated. */
export interface CsvHeader {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The first line up to its end, which may not stand inside quotes; undefined where there is no end. */
export function firstLine(text: string): string | undefined {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && (text[at] === '\n' || text[at] === '\r')) return text.slice(0, at);
  }
  return undefined;
}

/** The separator is the one that stands most often outside quotes in the first line; a comma where none does. */
export function csvHeader(line: string): CsvHeader {
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const times = (delimiter: string): number => bare.split(delimiter).length;
  const delimiter = DELIMITERS.reduce((best, each) => (times(each) > times(best) ? each : best));
  return { delimiter, columns: fields(line.replace(/^\uFEFF/, ''), delimiter) };
}

/** RFC 4180: a field in quotes may hold the separator, and quotes written twice. */
function fields(line: string, delimiter: string): readonly string[] {
  const found: string[] = [];
  let rest: string | undefined = line;
  while (rest !== undefined) {
    const quoted: string | undefined = /^"(?:[^"]|"")*"/.exec(rest)?.[0];
    const end: number = rest.indexOf(delimiter, quoted?.length ?? 0);
    const field: string = end < 0 ? rest : rest.slice(0, end);
    found.push(field === quoted ? field.slice(1, -1).replaceAll('""', '"') : field);
    rest = end < 0 ? undefined : rest.slice(end + delimiter.length);
  }
  return found;
}
