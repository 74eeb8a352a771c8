import { canonical, isObject, type Json, type JsonObject } from '../json.ts';

/** What one key of a document says: the values that it lists, in no order. */
export interface Fact {
  readonly values: readonly string[];
  /** Where it stands: a JSON pointer (RFC 6901). */
  readonly pointer: string;
}

/** Facts by name; a name is a pointer without what means nothing (order, case, a list around one value). */
export type Facts = ReadonlyMap<string, Fact>;

/** What is compared as one: a statement, a runner group, a credential. */
export interface Piece {
  /** Pieces of one key are held against each other. */
  readonly key: string;
  /** For people. */
  readonly name: string;
  readonly pointer: string;
  readonly facts: Facts;
}

export const pointerTo = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** All that an object says, to its leaves. Lists are sets: an object in one goes by its keys, not by its place. */
export function factsOf(object: JsonObject, pointer: string, name = ''): readonly (readonly [string, Fact])[] {
  const inside = Object.entries(object).flatMap(([key, value]) =>
    factsAt(value, pointerTo(pointer, key), pointerTo(name, key)),
  );
  return inside.length > 0 ? inside : [[name, { values: ['{}'], pointer }]];
}

function factsAt(value: Json, pointer: string, name: string): readonly (readonly [string, Fact])[] {
  if (isObject(value)) return factsOf(value, pointer, name);
  if (!isList(value) || !value.some(isObject)) return [[name, { values: valuesOf(value), pointer }]];
  return value.flatMap((item, index) => factsAt(item, pointerTo(pointer, index), pointerTo(name, keysOf(item))));
}

const keysOf = (item: Json): string => (isObject(item) ? Object.keys(item).sort().join('+') : '');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** One value is a list of one. */
export const valuesOf = (value: Json): readonly string[] =>
  [...new Set((isList(value) ? value : [value]).map(canonical))].sort();

/** Two keys that mean one thing do not become one. */
export const factsBy = (facts: readonly (readonly [string, Fact])[]): Facts => {
  const all = new Map<string, Fact>();
  for (const [name, fact] of facts) all.set(all.has(name) ? `${name} again at ${fact.pointer}` : name, fact);
  return all;
};
