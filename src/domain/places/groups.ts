import { own } from '../own.ts';
import { placesOf } from './catalogue.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';
import type { Place } from './place.ts';

/** Names of the groups that every policy has: `EU`, `EEA`, `EFTA`, the adequacy groups, … */
export const BUILT_IN_GROUPS: readonly string[] = Object.keys(CATALOGUE_DATA.groups);

/** The countries of a built-in group; undefined for any other name. */
export function builtInGroup(name: string): readonly Place[] | undefined {
  const compiled = own(CATALOGUE_DATA.groups, name);
  return compiled === undefined ? undefined : placesOf(compiled);
}
