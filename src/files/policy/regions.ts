import { id } from '../../domain/outcome/labelled.ts';
import { canonicalRegion, PROVIDERS, regionOperators, regionPlaces } from '../../domain/places/catalogue.ts';
import type { PlaceSet } from '../../domain/places/place.ts';
import { entryOf, type Node } from '../node.ts';
import { byKeyPresent, checked, fail, isRead, line, mapOf, type Read, type Shape, unknownKey } from '../shape.ts';
import type { GroupTable } from './groups.ts';
import { among } from './references.ts';
import { inCountries, inCountry, type Whereabouts } from './whereabouts.ts';

/** By `provider/region`. */
export type RegionTable = ReadonlyMap<string, Whereabouts>;

export const provider = among(PROVIDERS, (name, near) => ({
  code: 'policy/unknown-provider',
  params: { provider: id(name), ...near },
}));

/** The section `regions`: ids that the catalogue lacks, and places where a region could be beside those it knows. */
export const regionsShape = (groups: GroupTable) =>
  mapOf(provider, mapOf(line, possible(groups), { min: 1 }), { min: 1 });

/** What is so of one location alone, and stands there: a price, and who runs it, which of a region is its provider. */
const OF_LOCATIONS = ['egress-per-gb', 'run-by'];

const possible = (groups: GroupTable): Shape<Whereabouts> =>
  checked(
    byKeyPresent({ country: inCountry(groups), countries: inCountries(groups) }),
    (value, node, findings): Read<Whereabouts> => {
      const [wrong] = node.kind === 'map' ? OF_LOCATIONS.flatMap((key) => entryOf(node, key) ?? []) : [];
      return wrong === undefined ? value : fail(findings, unknownKey(wrong, ['country', 'countries', 'operators']));
    },
  );

/** What can be read of the sections of all layers; what can't is told where they are read in earnest. */
export function regionTable(sections: readonly Node[], groups: GroupTable): RegionTable {
  const table = new Map<string, Whereabouts>();
  for (const section of sections) {
    const providers = regionsShape(groups)(section, []);
    if (!isRead(providers)) continue;
    for (const { key: by, value } of providers) {
      for (const region of value)
        table.set(`${by}/${region.key}`, both(table.get(`${by}/${region.key}`), region.value));
    }
  }
  return table;
}

/** A region as the catalogue and the policy know it together; undefined where neither does. */
export function regionIn(
  table: RegionTable,
  by: string,
  region: string,
  redundancy: 'geo' | undefined,
): Whereabouts | undefined {
  const places = regionPlaces(by, region, redundancy);
  const added = table.get(`${by}/${canonicalRegion(by, region)}`);
  if (places !== undefined) return both({ places, operators: regionOperators(by, region) ?? 'unknown' }, added);
  // Where its copies go nobody has said.
  return added && (redundancy === undefined ? added : { ...added, places: 'unknown' });
}

/** Each region of the table, with what the catalogue says of it. */
export const regionsKnown = (table: RegionTable): RegionTable =>
  new Map(
    [...table].flatMap(([key]) => {
      const [by = '', region = ''] = key.split('/');
      const found = regionIn(table, by, region, undefined);
      return found ? [[key, found] as const] : [];
    }),
  );

/** Places are added, never replaced: what could be anywhere still could. */
const both = (known: Whereabouts | undefined, added: Whereabouts | undefined): Whereabouts => {
  if (known === undefined || added === undefined) return known ?? added ?? { places: 'unknown', operators: 'unknown' };
  return {
    places: union(known.places, added.places),
    operators:
      known.operators === 'unknown' || added.operators === 'unknown'
        ? known.operators
        : union(known.operators, added.operators),
  };
};

const union = (a: PlaceSet, b: PlaceSet): PlaceSet =>
  a === 'unknown' || b === 'unknown' ? 'unknown' : [...new Set([...a, ...b])];
