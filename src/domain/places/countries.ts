import { placesOf } from './catalogue.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';
import { isPlace } from './place.ts';

/** ISO 3166-1 codes that are assigned. `UK` is none: the United Kingdom is `GB`. */
export const COUNTRIES: readonly string[] = placesOf(CATALOGUE_DATA.countries);

const KNOWN: ReadonlySet<string> = new Set(COUNTRIES);

/** A country that exists, or a subdivision of one. Which subdivisions a country has is not checked. */
export const isKnownPlace = (text: string): boolean => isPlace(text) && KNOWN.has(text.slice(0, 2));

/** Codes that people write and ISO does not have. */
const COMMON_MISTAKES: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['SU', 'RU'],
]);

/** The country that was meant, for "did you mean". */
export const meantCountry = (text: string): string | undefined => COMMON_MISTAKES.get(text.slice(0, 2));
