import type { JsonWords } from '../dialect.ts';
import type { JsonKind } from '../reading.ts';
import { literal } from '../sql.ts';

const COMMA_AT_END = literal(String.raw`,[ \t\r\n]*[\]}]`);
const STRINGS = literal(String.raw`"(?:[^"\\]|\\.)*"`);

/** The engine lets a comma stand after the last item, which JSON does not, and few other readers do. In a string it may. */
export const hasCommaAtEnd = (text: string): string =>
  `CASE WHEN regexp_matches(${text}, ${COMMA_AT_END}) THEN regexp_matches(regexp_replace(${text}, ${STRINGS}, '""', 'g'), ${COMMA_AT_END}) ELSE FALSE END`;

/** NULL where a text is no JSON, or of another kind. */
export const typedJson = (text: string, kind: JsonKind): string =>
  `CASE WHEN json_valid(${text}) AND NOT ${hasCommaAtEnd(text)} THEN CASE WHEN ${IS_OF[kind](text)} THEN ${text} END END`;

/** Of a key that stands twice the engine looks at the first value, and most programs that read it at the last. */
const IS_OF: Readonly<Record<JsonKind, (text: string) => string>> = {
  array: (text) => `json_type(${text}) = 'ARRAY'`,
  object: (text) =>
    `json_type(${text}) = 'OBJECT' AND len(json_keys(${text})) = len(list_distinct(json_keys(${text})))`,
};

/** RFC 6901. */
const pointer = (key: string): string => literal(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);

/** A text that is the same for equal numbers, however they are written; what is no number stays as it is written. */
function plain(item: string): string {
  const text = `CAST(${item} AS VARCHAR)`;
  const double = `TRY_CAST(${text} AS DOUBLE)`;
  const whole = `WHEN ${double} = trunc(${double}) AND abs(${double}) < 1e15 THEN CAST(CAST(${double} AS BIGINT) AS VARCHAR)`;
  const other = `WHEN isfinite(${double}) THEN CAST(${double} AS VARCHAR)`;
  // Digits alone are compared in full, and only a double has others.
  return `CASE WHEN json_type(${item}) <> 'DOUBLE' OR regexp_full_match(${text}, '-?[0-9]+') THEN ${text} ${whole} ${other} ELSE ${text} END`;
}

/** A text that is the same for equal items; of an object, whatever the order of its keys. */
function same(item: string): string {
  const part = `json_extract(${item}, '/' || replace(replace(k, '~', '~0'), '/', '~1'))`;
  const parts = `list_transform(json_keys(${item}), lambda k: k || ':' || ${plain(part)})`;
  return `CASE WHEN json_type(${item}) = 'OBJECT' THEN 'keys ' || to_json(list_sort(${parts})) ELSE ${plain(item)} END`;
}

export const duckDbJson: JsonWords = {
  textOf: (column, type) =>
    /\[\d*\]$|^(?:STRUCT|MAP|UNION)\(|^JSON$/.test(type) ? `CAST(to_json(${column}) AS VARCHAR)` : undefined,
  itemCount: (value) => `json_array_length(${value})`,
  keyCount: (value) => `len(json_keys(${value}))`,
  hasRepeatedItem: (value) =>
    `len(list_distinct(list_transform(json_extract(${value}, '$[*]'), lambda i: ${same('i')}))) < json_array_length(${value})`,
  hasKey: (value, key) => `list_contains(json_keys(${value}), ${literal(key)})`,
  part: (value, key) => `json_extract_string(${value}, ${pointer(key)})`,
  someItem: (value, item, condition) =>
    `len(list_filter(json_extract_string(${value}, '$[*]'), lambda ${item}: COALESCE(${condition}, FALSE))) > 0`,
};
