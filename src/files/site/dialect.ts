import { type CsvDialect, ENCODINGS, LINE_ENDS } from '../../domain/data/form.ts';
import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Node } from '../node.ts';
import { wrongType, wrongValue } from '../shape/wrong.ts';
import { checked, fail, line, listOf, mapped, object, oneOf, optional, type Read, type Shape } from '../shape.ts';

/** Texts of a dialect may be blanks or nothing, which no other text of a file may. */
const raw: Shape<string> = (node, findings) =>
  node.kind === 'scalar' && typeof node.value === 'string' ? node.value : fail(findings, wrongType(node, 'text'));

/** Letters and digits stand in values, and line ends end rows. */
const of = (allowed: RegExp, called: string): Shape<string> =>
  checked(raw, (value, node, findings) => (allowed.test(value) ? value : fail(findings, wrongValue(node, [called]))));

const SIGN = '[\\t -/:-@[-`{-~]';

const sign = of(new RegExp(`^${SIGN}$`), 'one character of ASCII that is no letter, no digit and no line end');

const delimiter = of(
  new RegExp(`^${SIGN}{1,4}$`),
  'one to four characters of ASCII, without letters, digits and line ends',
);

const nulls = listOf(of(/^[^\p{Cc}]{0,80}$/u, 'at most 80 characters on one line'), { min: 1 });

const shape = object({
  delimiter: optional(delimiter),
  quote: optional((node, findings) => (isNone(node) ? 'none' : sign(node, findings))),
  escape: optional(sign),
  columns: optional(listOf(line, { min: 1 })),
  nulls: optional(nulls),
  encoding: optional(oneOf(...ENCODINGS)),
  'line-ends': optional(oneOf(...LINE_ENDS)),
});

const isNone = (node: Node): boolean => node.kind === 'scalar' && node.value === 'none';

/** How a CSV differs from what RFC 4180 describes. */
export const dialectShape: Shape<CsvDialect> = checked(
  mapped(
    shape,
    ({ 'line-ends': lineEnds, ...rest }): CsvDialect => ({
      ...rest,
      ...(lineEnds === undefined ? {} : { lineEnds }),
    }),
  ),
  (dialect, node, findings): Read<CsvDialect> => {
    const wrong = clash(dialect);
    if (wrong === undefined) return dialect;
    return fail(findings, error('file/wrong-value', { expected: id(wrong) }, node.at));
  },
);

/** Signs that are read in two ways. */
function clash({ delimiter: between, quote = '"', escape: before, nulls: texts = [] }: CsvDialect): string | undefined {
  const signs = [between, quote === 'none' ? undefined : quote, before].filter((each) => each !== undefined);
  if (texts.some((each) => signs.some((one) => each.includes(one)))) return 'nulls without signs of the CSV in them';
  if (quote === 'none') return before === undefined ? undefined : 'no escape where there are no quotes';
  if (between?.includes(quote)) return 'a delimiter and a quote that differ';
  return before !== undefined && between?.includes(before) ? 'a delimiter and an escape that differ' : undefined;
}
