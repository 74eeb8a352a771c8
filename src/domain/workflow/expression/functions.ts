import type { Plain } from '../workflow.ts';
import { equal, plainValue, textOf, UNKNOWN, type Value } from './value.ts';

/** What a function gives of values; what is not known here, nobody knows. */
export function callOf(name: string, given: readonly Value[]): readonly Value[] {
  const [first = UNKNOWN, second = UNKNOWN] = given;
  switch (name) {
    case 'fromjson':
      return [fromJson(first)];
    case 'contains':
      return contains(first, second);
    case 'startswith':
      return ofTexts(first, second, (text, part) => text.startsWith(part));
    case 'endswith':
      return ofTexts(first, second, (text, part) => text.endsWith(part));
    case 'tojson':
      return [first.kind === 'plan' && first.path.length === 0 ? { kind: 'plan-text' } : UNKNOWN];
    default:
      return [UNKNOWN];
  }
}

function fromJson(value: Value): Value {
  if (value.kind === 'plan-text') return { kind: 'plan', path: [] };
  const text = textOf(value);
  if (text === undefined) return UNKNOWN;
  try {
    return plainValue(JSON.parse(text) as Plain);
  } catch {
    return UNKNOWN;
  }
}

const EITHER: readonly Value[] = [plainValue(true), plainValue(false)];

function contains(within: Value, item: Value): readonly Value[] {
  if (item.kind !== 'plain') return EITHER;
  if (within.kind === 'list') return inList(within.items, item.value);
  if (within.kind !== 'plain') return EITHER;
  if (Array.isArray(within.value)) return inList(within.value.map(plainValue), item.value);
  return ofTexts(within, item, (text, part) => text.includes(part));
}

function inList(items: readonly Value[], item: Plain): readonly Value[] {
  if (items.some((each) => each.kind === 'plain' && equal(each.value, item))) return [plainValue(true)];
  return items.every(({ kind }) => kind === 'plain') ? [plainValue(false)] : EITHER;
}

function ofTexts(a: Value, b: Value, judge: (text: string, part: string) => boolean): readonly Value[] {
  const [text, part] = [textOf(a), textOf(b)];
  if (text === undefined || part === undefined) return EITHER;
  return [plainValue(judge(text.toLowerCase(), part.toLowerCase()))];
}
