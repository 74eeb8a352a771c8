import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { countryOfItsOwn, isKnownPlace, meantPlace } from '../../domain/places/countries.ts';
import { BUILT_IN_GROUPS, type DatedPlace, longest, membersOf } from '../../domain/places/groups.ts';
import { isPlace, type Place } from '../../domain/places/place.ts';
import { idName } from '../names.ts';
import type { MapEntry, Node } from '../node.ts';
import { checked, fail, line, listOf, mapOf, mapped, nearest, type Read, type Shape } from '../shape.ts';

/** The groups that a policy defines, by name, as written. */
export type GroupTable = ReadonlyMap<string, readonly string[]>;

export const groupTable = (entries: readonly MapEntry[]): GroupTable =>
  new Map(entries.map(({ key, value }) => [key, words(value)]));

/**
 * A place or a group, as the places it stands for: two capital letters are a country, with a hyphen and more a
 * subdivision, anything else (and `EU`) a group that must exist.
 */
const placeOrGroup = (groups: GroupTable): Shape<readonly DatedPlace[]> =>
  checked(line, (word, { at }, findings): Read<readonly DatedPlace[]> => {
    if (isGroup(word, groups)) return expanded(word, groups);
    const wrong = isPlace(word) ? unknownPlace(word) : unknownGroup(word, groups);
    return wrong ? fail(findings, { ...wrong, at }) : [{ place: word as Place }];
  });

/** One place that exists; no group. */
export const place: Shape<Place> = checked(line, (word, node, findings): Read<Place> => {
  const wrong = unknownPlace(word);
  return wrong ? fail(findings, { ...wrong, at: node.at }) : (word as Place);
});

/** Places and groups as one list of places, each once. */
export const places = (groups: GroupTable, min = 0): Shape<readonly Place[]> =>
  mapped(datedPlaces(groups, min), (dated) => dated.map(({ place: each }) => each));

/** The same, for where it counts how long a group has them. */
export const datedPlaces = (groups: GroupTable, min = 0): Shape<readonly DatedPlace[]> =>
  mapped(listOf(placeOrGroup(groups), { min }), (lists) => longest(lists.flat()));

/** The section `groups`: what it gives is used through the table. */
export const groupsShape = (groups: GroupTable): Shape<unknown> =>
  mapOf(groupName(groups), listOf(placeOrGroup(groups), { min: 1 }));

const groupName = (groups: GroupTable): Shape<string> =>
  checked(idName, (name, { at }, findings): Read<string> => {
    if (BUILT_IN_GROUPS.includes(name) || isPlace(name))
      return fail(findings, error('policy/built-in', { kind: id('group'), name: id(name) }, at));
    if (isCyclic(name, groups)) return fail(findings, error('policy/group-cycle', { group: id(name) }, at));
    return name;
  });

const isGroup = (word: string, groups: GroupTable): boolean =>
  BUILT_IN_GROUPS.includes(word) || (groups.has(word) && !isPlace(word));

/** A group may name other groups; each is looked into once, or a few lines that name each other stand for billions. */
function expanded(name: string, groups: GroupTable, seen: Set<string> = new Set()): readonly DatedPlace[] {
  const builtIn = membersOf(name);
  if (builtIn) return builtIn;
  if (seen.has(name)) return [];
  seen.add(name);
  const members = groups.get(name);
  if (!members) return isKnownPlace(name) ? [{ place: name as Place }] : [];
  return members.flatMap((each) => expanded(each, groups, seen));
}

function isCyclic(name: string, groups: GroupTable): boolean {
  const seen = new Set<string>();
  const open = [...(groups.get(name) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === name) return true;
    if (!seen.has(next)) open.push(...(groups.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

/** What is wrong with a word that has to be a place; undefined where it is one. */
export function unknownPlace(word: string): Finding | undefined {
  if (isKnownPlace(word)) return undefined;
  const country = countryOfItsOwn(word);
  if (country) return error('policy/country-of-its-own', { place: id(word), country: id(country) });
  const meant = meantPlace(word);
  return error('policy/unknown-place', { place: id(word), ...(meant ? { suggestion: id(meant) } : {}) });
}

/** What is wrong with a word that has to be a place or a built-in group. */
export const unknownPlaceOrGroup = (word: string): Finding | undefined =>
  isGroup(word, new Map()) ? undefined : isPlace(word) ? unknownPlace(word) : unknownGroup(word, new Map());

function unknownGroup(word: string, groups: GroupTable): Finding {
  const known = [...groups.keys(), ...BUILT_IN_GROUPS];
  const near = meantPlace(word) ?? nearest(word, known);
  return error('policy/unknown-group', {
    group: id(word),
    expected: ids(known),
    ...(near ? { suggestion: id(near) } : {}),
  });
}

const words = (node: Node): readonly string[] =>
  node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.source] : [])) : [];
