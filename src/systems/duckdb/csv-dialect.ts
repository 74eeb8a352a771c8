import type { CsvDialect, Encoding, LineEnds } from '../../domain/data/form.ts';

/** A dialect with nothing left open but the delimiter, which the first line may tell. */
export interface WholeDialect {
  readonly delimiter: string | undefined;
  /** Empty where there are no quotes. */
  readonly quote: string;
  /** What stands before a quote inside quotes. */
  readonly escapedBy: string;
  /** Undefined where the first line names them. */
  readonly columns: readonly string[] | undefined;
  readonly nulls: readonly string[];
  readonly encoding: Encoding;
  readonly lineEnds: LineEnds;
}

/** What is not stated is as RFC 4180 has it, in UTF-8, and an empty field is null. */
export function wholeDialect(stated: CsvDialect = {}): WholeDialect {
  const quote = stated.quote === 'none' ? '' : (stated.quote ?? '"');
  return {
    delimiter: stated.delimiter,
    quote,
    escapedBy: quote === '' ? '' : (stated.escape ?? quote),
    columns: stated.columns,
    nulls: stated.nulls ?? [''],
    encoding: stated.encoding ?? 'utf-8',
    lineEnds: stated.lineEnds ?? 'alike',
  };
}
