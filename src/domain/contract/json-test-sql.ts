import type { JsonPath, JsonTest, PartTest, RowTest } from './check.ts';
import type { JsonWords } from './dialect.ts';
import type { Names } from './row-test-sql.ts';

type OfJson = Extract<RowTest, { kind: 'json' }>;

/** How a condition on a part is put, once it is known what the part is called. */
type Condition = (test: PartTest, names: Names) => string;

export function jsonSql({ column, of }: OfJson, names: Names, condition: Condition): string {
  const words = wordsOf(names);
  if (of.test === 'part') return partSql(names.text(column), of.path, of.of, { names, words, condition, depth: 0 });
  return shapeSql(of, names.value(column), words);
}

function shapeSql(of: Exclude<JsonTest, { test: 'part' }>, value: string, words: JsonWords): string {
  switch (of.test) {
    case 'fewer-items':
      return `${words.itemCount(value)} < ${of.number}`;
    case 'more-items':
      return `${words.itemCount(value)} > ${of.number}`;
    case 'fewer-keys':
      return `${words.keyCount(value)} < ${of.number}`;
    case 'more-keys':
      return `${words.keyCount(value)} > ${of.number}`;
    case 'repeated-items':
      return words.hasRepeatedItem(value);
    case 'without-key':
      return `NOT ${words.hasKey(value, of.key)}`;
  }
}

interface Within {
  readonly names: Names;
  readonly words: JsonWords;
  readonly condition: Condition;
  readonly depth: number;
}

function partSql(text: string, [step, ...rest]: JsonPath, of: PartTest, within: Within): string {
  const { names, words, condition, depth } = within;
  if (step === undefined) return condition(of, named(text, names));
  const value = names.dialect.typed({ as: 'json', of: step === 'each' ? 'array' : 'object' }, text);
  if (step === 'each') {
    const item = `x${depth}`;
    return words.someItem(value, item, partSql(item, rest, of, { ...within, depth: depth + 1 }));
  }
  const found = partSql(words.part(value, step.key), rest, of, within);
  // What is not there at all lacks no part.
  return rest.length === 0 ? `(${value} IS NOT NULL AND ${found})` : found;
}

/** The same words for a part, which is the only thing that is asked for. */
const named = (text: string, { dialect, now }: Names): Names => ({
  dialect,
  now,
  stored: () => text,
  text: () => text,
  value: ({ reading }) => dialect.typed(reading, text),
});

function wordsOf({ dialect }: Names): JsonWords {
  if (!dialect.json) throw new Error('an engine that knows no JSON');
  return dialect.json;
}
