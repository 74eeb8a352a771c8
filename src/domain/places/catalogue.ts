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

const { regions, prefixes, pairs } = CATALOGUE_DATA;

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
  const pair = own(own(pairs, provider) ?? {}, region);
  return union(places, pair === undefined ? 'unknown' : (regionPlaces(provider, pair) ?? 'unknown'));
}

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

function entry(provider: string, region: string): Whereabouts | undefined {
  const known = own(regions, provider);
  if (known === undefined) return undefined;
  const compiled = own(known, region) ?? own(known, stem(provider, region) ?? '');
  return compiled === undefined ? undefined : whereabouts(compiled);
}

// A zone or a numbered site of a region: `GRA11`, `UK1`, `fr-par-2`, `EU-WEST-PAR-A`.
const SITE = /^(\d{1,2}|-[0-9A-Za-z]{1,2})$/;

const stem = (provider: string, region: string): string | undefined =>
  (own(prefixes, provider) ?? []).find((each) => region.startsWith(each) && SITE.test(region.slice(each.length)));

const placeSet = (compiled: string): PlaceSet => (compiled === '?' ? 'unknown' : placesOf(compiled));

const union = (a: PlaceSet, b: PlaceSet): PlaceSet =>
  a === 'unknown' || b === 'unknown' ? 'unknown' : [...new Set([...a, ...b])].sort();
