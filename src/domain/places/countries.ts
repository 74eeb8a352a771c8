import { own } from '../own.ts';
import { placesOf } from './catalogue.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';
import { isPlace } from './place.ts';

/** ISO 3166-1 codes that are assigned. `UK` is none: the United Kingdom is `GB`. */
export const COUNTRIES: readonly string[] = placesOf(CATALOGUE_DATA.countries);

const KNOWN: ReadonlySet<string> = new Set(COUNTRIES);

/** A country that exists, or a subdivision that it has and that is no country of its own. */
export const isKnownPlace = (text: string): boolean =>
  isPlace(text) && KNOWN.has(text.slice(0, 2)) && (text.length === 2 || subdivisionsLike(text).includes(text));

/**
 * The country that a subdivision is to ISO 3166-1: `NL-AW` is `AW`, Aruba. Laws of the mother country and groups such
 * as the EEA seldom reach there, so it counts as that country alone.
 */
export const countryOfItsOwn = (text: string): string | undefined => own(CATALOGUE_DATA.countriesOfTheirOwn, text);

/** The subdivisions of the country that this one names. */
function subdivisionsLike(text: string): readonly string[] {
  const country = text.slice(0, 2);
  const codes = own(CATALOGUE_DATA.subdivisions, country) ?? '';
  return codes === '' ? [] : codes.split(' ').map((code) => `${country}-${code}`);
}

/** Codes that people write and ISO does not have, or not any more. */
const COMMON_MISTAKES: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['SU', 'RU'],
  ['IN-CT', 'IN-CG'],
  ['IN-OR', 'IN-OD'],
  ['IN-TG', 'IN-TS'],
  ['IN-UT', 'IN-UK'],
]);

/**
 * The place that was meant, for "did you mean": another's code, small letters, a subdivision with letters too many or
 * too few, or the country's English name.
 */
export function meantPlace(text: string): string | undefined {
  const [country = '', ...rest] = text.toUpperCase().split('-');
  const code = [COMMON_MISTAKES.get(country) ?? country, ...rest].join('-');
  const meant = COMMON_MISTAKES.get(code) ?? countryOfItsOwn(code) ?? code;
  if (isKnownPlace(meant)) return meant;
  return shorter(code) ?? longer(code) ?? calledLike(text);
}

/** `DE-BER` for `DE-BE`. */
const shorter = (code: string): string | undefined => subdivisionsLike(code).find((each) => code.startsWith(each));

/** `FR-75` for `FR-75C`, where just one begins so. */
function longer(code: string): string | undefined {
  const [only, ...more] = code.length > 3 ? subdivisionsLike(code).filter((each) => each.startsWith(code)) : [];
  return more.length === 0 ? only : undefined;
}

const calledLike = (name: string): string | undefined =>
  COUNTRIES.find((each) => nameOf(each)?.toLowerCase() === name.toLowerCase());

/** For people: `Netherlands (NL)`; of a subdivision the country's name. */
export function placeName(place: string): string {
  const name = nameOf(place.slice(0, 2));
  return name === undefined ? place : `${name} (${place})`;
}

const nameOf = (country: string): string | undefined => own(CATALOGUE_DATA.countryNames, country);
