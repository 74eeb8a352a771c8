import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import {
  knownRegion,
  meantRegion,
  PROVIDERS,
  pairedRegion,
  regionIds,
  regionOperators,
  regionPlaces,
} from '../../domain/places/catalogue.ts';
import type { Place, PlaceSet } from '../../domain/places/place.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Node } from '../node.ts';
import {
  byKeyPresent,
  checked,
  fail,
  isRead,
  line,
  mapOf,
  type NamedValue,
  nearest,
  type Read,
  type Shape,
} from '../shape.ts';
import type { GroupTable } from './groups.ts';
import { among } from './references.ts';
import { regionPlacesIn, type Whereabouts } from './whereabouts.ts';

/** By `provider/region`, all that is added to it, in whichever layer. */
export type RegionTable = ReadonlyMap<string, readonly Whereabouts[]>;

export const provider = among(PROVIDERS, (name, near) => ({
  code: 'policy/unknown-provider',
  params: { provider: id(name), ...near },
}));

/** The section `regions`: ids that the catalogue lacks, and places where a region could be beside those it knows. */
export const regionsShape = (groups: GroupTable): Shape<Sections> =>
  checked(
    mapOf(provider, mapOf(line, byKeyPresent(regionPlacesIn(groups)), { min: 1 }), { min: 1 }),
    (sections, _, findings): Read<Sections> => {
      const wrong = sections.flatMap(({ key, value }) => value.flatMap((region) => misnamed(key, region)));
      return wrong.length > 0 ? fail(findings, ...wrong) : sections;
    },
  );

type Sections = readonly NamedValue<readonly NamedValue<Whereabouts>[]>[];

/** What is said of a region under another name than its own would be said of nothing. */
function misnamed(by: string, { key: region, at }: NamedValue<Whereabouts>): readonly Finding[] {
  const meant = meantRegion(by, region) ?? region;
  if (isGlob(region) || meant !== region) return [{ ...unknownRegion(by, region), at }];
  const params = { got: id(region), expected: ids(['a region id, as its provider writes it']) };
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(region) ? [] : [error('file/wrong-value', params, at)];
}

const isGlob = (region: string): boolean => /[*?[\]]/.test(region);

/** Regions are named one by one: thirteen whose ids begin with `eu` lie outside the European Union. */
export function unknownRegion(by: string, region: string): Finding {
  const params = { provider: id(by), region: id(region) };
  if (isGlob(region)) return error('policy/region-glob', params);
  const near = meantRegion(by, region) ?? nearest(region, regionIds(by));
  return error('policy/unknown-region', { ...params, ...(near ? { suggestion: id(near) } : {}) });
}

/** What can be read of the sections of all layers; what can't is told where they are read in earnest. */
export function regionTable(sections: readonly Node[], groups: GroupTable): RegionTable {
  const table = new Map<string, readonly Whereabouts[]>();
  for (const section of sections) {
    const providers = regionsShape(groups)(section, []);
    if (!isRead(providers)) continue;
    for (const { key: by, value } of providers) {
      for (const region of value) {
        const name = nameOf(by, region.key);
        table.set(name, [...(table.get(name) ?? []), region.value]);
      }
    }
  }
  return table;
}

/** What is said of a zone, or asked of it, is of its region. */
const nameOf = (by: string, region: string): string => `${by}/${knownRegion(by, region)}`;

/** A region as the catalogue and the policy know it together. */
export interface RegionFound extends Whereabouts {
  /** Operators that the policy names: they are there whoever else is, where nobody knows them all, too. */
  readonly named: readonly Place[];
}

/** Undefined where neither the catalogue nor the policy knows it. */
export function regionIn(
  table: RegionTable,
  by: string,
  region: string,
  redundancy: 'geo' | undefined,
): RegionFound | undefined {
  const places = regionPlaces(by, region, redundancy);
  const pair = redundancy && pairedRegion(by, region);
  const names = [region, ...(pair === undefined ? [] : [pair])].map((each) => nameOf(by, each));
  const added = names.flatMap((each) => table.get(each) ?? []);
  const named = added.flatMap(({ operators }) => (operators === 'unknown' ? [] : operators));
  if (places !== undefined) {
    return { ...added.reduce(both, { places, operators: regionOperators(by, region) ?? 'unknown' }), named };
  }
  const [first, ...others] = added;
  // Where its copies go nobody has said.
  const whole = first && others.reduce(both, redundancy === undefined ? first : { ...first, places: 'unknown' });
  return whole && { ...whole, named };
}

/** Each region of the table, with what the catalogue says of it. */
export const regionsKnown = (table: RegionTable): NonNullable<Policy['regions']> =>
  new Map(
    [...table].flatMap(([key]) => {
      const [by = '', region = ''] = key.split('/');
      const found = regionIn(table, by, region, undefined);
      return found ? [[key, { places: found.places, operators: found.operators }] as const] : [];
    }),
  );

/** Places and operators are added, never replaced: what could be anywhere still could. */
const both = (known: Whereabouts, added: Whereabouts): Whereabouts => ({
  places: union(known.places, added.places),
  operators: added.operators === 'unknown' ? known.operators : union(known.operators, added.operators),
});

const union = (a: PlaceSet, b: PlaceSet): PlaceSet =>
  a === 'unknown' || b === 'unknown' ? 'unknown' : [...new Set([...a, ...b])];
