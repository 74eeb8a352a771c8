import { own } from '../own.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';
import { isPlace, type Place, type PlaceSet } from './place.ts';

/** Which edition of the facts decided: stands in plan and evidence. */
export const CATALOGUE_DIGEST: string = CATALOGUE_DATA.digest;

/** Where a location could be, and whose law reaches those who run it. */
export interface Whereabouts {
  readonly places: PlaceSet;
  readonly operators: PlaceSet;
}

const { regions, prefixes, pairs, localZones, aliases } = CATALOGUE_DATA;

/** Cloud providers of the catalogue. */
export const PROVIDERS: readonly string[] = Object.keys(regions);

/** Region ids of a provider, for "did you mean"; none for a provider that the catalogue lacks. */
export const regionIds = (provider: string): readonly string[] => Object.keys(own(regions, provider) ?? {});

/**
 * The places a region could be in: all of them for a multi-region, `unknown` where nobody can say.
 * `geo` redundancy also copies to the region's pair; without a known pair the place is unknown.
 * Undefined for a provider or region that the catalogue lacks.
 */
export function regionPlaces(provider: string, region: string, redundancy?: 'geo'): PlaceSet | undefined {
  const places = entry(provider, region)?.places;
  if (places === undefined || redundancy === undefined) return places;
  const pair = pairedRegion(provider, region);
  return union(places, pair === undefined ? 'unknown' : (regionPlaces(provider, pair) ?? 'unknown'));
}

/** Where copies of a region go, as far as the catalogue knows. */
export const pairedRegion = (provider: string, region: string): string | undefined =>
  own(own(pairs, provider) ?? {}, canonicalRegion(provider, region));

/** The countries whose law can compel those who run the region; `unknown` unless the catalogue states them. */
export const regionOperators = (provider: string, region: string): PlaceSet | undefined =>
  entry(provider, region)?.operators;

/** Reads `places|operators` of the compiled catalogue. */
export function whereabouts(compiled: string): Whereabouts {
  const [places = '?', operators = '?'] = compiled.split('|');
  return { places: placeSet(places), operators: placeSet(operators) };
}

/** Reads places divided by blanks. */
export const placesOf = (compiled: string): readonly Place[] => compiled.split(' ').filter(isPlace);

/** The region of a plain zone (`eu-central-1` for `eu-central-1a`); any other id is its own. */
export function canonicalRegion(provider: string, region: string): string {
  const [, stripped] = own(ZONES, provider)?.exec(region) ?? [];
  const known = own(regions, provider) ?? {};
  return own(known, region) === undefined && stripped !== undefined && own(known, stripped) ? stripped : region;
}

/** The region of a plain zone or of a numbered site (`GRA` for `GRA11`), by which the catalogue knows them; any other id is its own. */
export function knownRegion(provider: string, region: string): string {
  const id = canonicalRegion(provider, region);
  const known = own(regions, provider) ?? {};
  const site = own(known, id) === undefined ? stem(provider, id) : undefined;
  return site !== undefined && own(known, site) !== undefined ? site : id;
}

/** The region that was probably meant: its display name (`West US 2`), or what an old interface calls it. */
export function meantRegion(provider: string, text: string): string | undefined {
  const id = text.toLowerCase().replaceAll(/[^a-z0-9-]/g, '');
  return own(own(aliases, provider) ?? {}, text) ?? regionIds(provider).find((each) => each.toLowerCase() === id);
}

function entry(provider: string, region: string): Whereabouts | undefined {
  const known = own(regions, provider);
  if (known === undefined) return undefined;
  if (isLocalZone(provider, region)) return { places: 'unknown', operators: 'unknown' };
  const compiled = own(known, knownRegion(provider, region));
  return compiled === undefined ? undefined : whereabouts(compiled);
}

// What a plain zone adds to its region. A zone with a name of its own (`us-east-1-bue-1a`, `us-east-1-wl1-bos-wlz-1`,
// `us-central1-ai1a`) lies elsewhere, some in another country.
const ZONES: Readonly<Record<string, RegExp>> = {
  aws: /^((?:[a-z]+-)+\d+)[a-z]$/,
  gcp: /^((?:[a-z]+-)+[a-z]+\d+)-[a-z]$/,
  ibm: /^([a-z]{2}(?:-[a-z]+)+)-\d$/,
};

/** A local zone that is known by name; nobody confirmed where it lies. */
const isLocalZone = (provider: string, region: string): boolean =>
  (own(localZones, provider) ?? '')
    .split(' ')
    .some((each) => each !== '' && LOCAL.test(region.slice(each.length)) && region.startsWith(each));

const LOCAL = /^(?:-\d{1,2}[a-z]?)?$/;

// A zone or a numbered site of a region: `GRA11`, `UK1`, `fr-par-2`, `EU-WEST-PAR-A`.
const SITE = /^(\d{1,2}|-[0-9A-Za-z]{1,2})$/;

const stem = (provider: string, region: string): string | undefined =>
  (own(prefixes, provider) ?? []).find((each) => region.startsWith(each) && SITE.test(region.slice(each.length)));

const placeSet = (compiled: string): PlaceSet => (compiled === '?' ? 'unknown' : placesOf(compiled));

const union = (a: PlaceSet, b: PlaceSet): PlaceSet =>
  a === 'unknown' || b === 'unknown' ? 'unknown' : [...new Set([...a, ...b])].sort();
