import { own } from '../own.ts';
import { placesOf } from './catalogue.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';
import type { Place } from './place.ts';

/** Names of the groups that every policy has: `EU`, `EEA`, `EFTA`, the adequacy groups, … */
export const BUILT_IN_GROUPS: readonly string[] = Object.keys(CATALOGUE_DATA.groups);

/** `until` is the last day that the place is one of them. */
export interface DatedPlace {
  readonly place: Place;
  readonly until?: string;
}

/** The countries of a built-in group; undefined for any other name. */
export function builtInGroup(name: string): readonly Place[] | undefined {
  const compiled = own(CATALOGUE_DATA.groups, name);
  return compiled === undefined ? undefined : placesOf(compiled);
}

/** The same, with the days that end them. */
export function membersOf(name: string): readonly DatedPlace[] | undefined {
  const ends = own(CATALOGUE_DATA.groupEnds, name) ?? {};
  return builtInGroup(name)?.map((place) => {
    const until = own(ends, place);
    return until === undefined ? { place } : { place, until };
  });
}

/** Each place once. One that is there for good, or by several ways, stays as long as the longest of them. */
export const longest = (all: readonly DatedPlace[]): readonly DatedPlace[] => {
  const byPlace = new Map<Place, DatedPlace>();
  for (const each of all) byPlace.set(each.place, later(byPlace.get(each.place) ?? each, each));
  return [...byPlace.values()];
};

const later = (a: DatedPlace, b: DatedPlace): DatedPlace =>
  a.until === undefined || (b.until !== undefined && b.until <= a.until) ? a : b;
