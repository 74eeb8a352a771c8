import { type Bytes, utf8, wholeOf } from './bytes.ts';
import { must } from './unfit.ts';

const MAX_JSON = 512 * 1024 * 1024;

/** A JSON text in which no key asks a loader for code. */
export function readJsonData(bytes: Bytes): void {
  const text = utf8(wholeOf(bytes, MAX_JSON));
  must(text !== undefined, 'unreadable', 0);
  must(!asksForCode(JSON.parse(text)), 'code-in-data', 0);
}

/**
 * Keys by which loaders come to run what a text says: of jsonpickle (`py/…`), of `transformers` (`auto_map`: a module to
 * fetch); and Keras's layer that holds code.
 */
function asksForCode(root: unknown): boolean {
  for (const [key, value] of entriesIn(root)) {
    if (key.startsWith('py/') || key === 'auto_map' || (key === 'class_name' && value === 'Lambda')) return true;
  }
  return false;
}

/** Whether some object of the text has a key twice: the last would count, or the first, by who reads. */
export function hasTwins(text: string, parsed: unknown): boolean {
  let told = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon !== undefined) told++;
  return told !== keysIn(parsed);
}

function keysIn(root: unknown): number {
  let keys = 0;
  for (const _ of entriesIn(root)) keys++;
  return keys;
}

/** Of all objects within, at any depth; without a call for each, which would run out of stack. */
function* entriesIn(root: unknown): Generator<[string, unknown]> {
  const waiting = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) yield* Object.entries(value);
    for (const inner of Object.values(value)) if (inner !== null) waiting.push(inner);
  }
}
