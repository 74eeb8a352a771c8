import type { JsonPath, JsonTest, PartTest } from '../../../src/domain/contract/check.ts';
import type { Cell } from './naive.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Whether a text that is read as JSON is counted; `counts` says so of the text of a part. */
export function jsonCounts(of: JsonTest, text: Cell, counts: (test: PartTest, text: Cell) => boolean): boolean {
  const value = parsed(text);
  if (of.test === 'part') return partCounts(text, of.path, of.of, counts);
  switch (of.test) {
    case 'fewer-items':
      return Array.isArray(value) && value.length < of.number;
    case 'more-items':
      return Array.isArray(value) && value.length > of.number;
    case 'repeated-items':
      return Array.isArray(value) && new Set(value.map(sameAs)).size < value.length;
    case 'fewer-keys':
      return isObject(value) && Object.keys(value).length < of.number;
    case 'more-keys':
      return isObject(value) && Object.keys(value).length > of.number;
    case 'without-key':
      return isObject(value) && !Object.hasOwn(value, of.key);
  }
}

function partCounts(
  text: Cell,
  [step, ...rest]: JsonPath,
  of: PartTest,
  counts: (test: PartTest, text: Cell) => boolean,
): boolean {
  if (step === undefined) return counts(of, text);
  const value = parsed(text);
  if (step === 'each') {
    return Array.isArray(value) && value.some((each) => partCounts(textOf(each), rest, of, counts));
  }
  if (!isObject(value)) return false;
  return partCounts(textOf(value[step.key] ?? null), rest, of, counts);
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: Json): Cell => (value === null || typeof value === 'string' ? value : JSON.stringify(value));

/** Equal objects may have their keys in another order; what lies deeper is compared as it is written. */
function sameAs(item: Json): string {
  if (!isObject(item)) return JSON.stringify(item);
  return `keys ${JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

function parsed(text: Cell): Json | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as Json);
  } catch {
    return undefined;
  }
}
