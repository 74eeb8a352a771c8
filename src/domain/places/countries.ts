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

/** The place that was meant, for "did you mean": another's code, small letters, or the country's English name. */
export function meantPlace(text: string): string | undefined {
  const [country = '', ...rest] = text.toUpperCase().split('-');
  const code = [COMMON_MISTAKES.get(country) ?? country, ...rest].join('-');
  if (isKnownPlace(code)) return code;
  return COUNTRIES.find((each) => NAMES.of(each)?.toLowerCase() === text.toLowerCase());
}

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
