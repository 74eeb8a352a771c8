import { readFileSync } from 'node:fs';
import { PROVIDERS, regionIds, regionPlaces } from '../../../src/domain/places/catalogue.ts';
import {
  COUNTRIES,
  countryOfItsOwn,
  isKnownPlace,
  meantPlace,
  placeName,
} from '../../../src/domain/places/countries.ts';
import { BUILT_IN_GROUPS, builtInGroup } from '../../../src/domain/places/groups.ts';
import { isPlace } from '../../../src/domain/places/place.ts';

const facts = (name: string) => JSON.parse(readFileSync(`data/places/${name}.json`, 'utf8'));

describe('countries', () => {
  it('are those that the Unicode data know', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(COUNTRIES).toHaveLength(249);
    for (const country of COUNTRIES) expect(names.of(country)).toBeDefined();
    for (const name of BUILT_IN_GROUPS) expect(builtInGroup(name)?.filter((each) => !isKnownPlace(each))).toEqual([]);
  });

  it('do not include what people write for them', () => {
    expect(['NL', 'US-CA', 'UK', 'EU', 'XX-ABC', 'nl'].map(isKnownPlace)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(meantPlace('UK')).toBe('GB');
  });
});

describe('a place for people', () => {
  it.each([
    ['NL', 'Netherlands (NL)'],
    ['US-CA', 'United States (US-CA)'],
    ['XX', 'XX'],
  ])('%s is %s', (place, name) => expect(placeName(place)).toBe(name));
});

describe('subdivisions', () => {
  const { subdivisions, countriesOfTheirOwn } = facts('subdivisions') as Record<string, Record<string, string>>;
  const codes = Object.entries(subdivisions ?? {}).flatMap(([country, list]) =>
    list.split(' ').map((code) => `${country}-${code}`),
  );

  it('are those of ISO 3166-2, each of a country', () => {
    expect(codes).toHaveLength(5046);
    expect(codes.filter((code) => !isPlace(code) || !COUNTRIES.includes(code.slice(0, 2)))).toEqual([]);
    for (const code of codes) expect(isKnownPlace(code)).toBe(countryOfItsOwn(code) === undefined);
  });

  it('include all that the facts place a region in', () => {
    const places = PROVIDERS.flatMap((provider) =>
      regionIds(provider).flatMap((region) => {
        const found = regionPlaces(provider, region);
        return found === undefined || found === 'unknown' ? [] : [...found];
      }),
    );
    expect(places.filter((each) => !isKnownPlace(each))).toEqual([]);
  });

  it('are no way to call another country by its mother country', () => {
    for (const [country, names] of Object.entries(countriesOfTheirOwn ?? {})) {
      expect(COUNTRIES).toContain(country);
      for (const code of names.split(' ')) {
        expect([code, isKnownPlace(code), countryOfItsOwn(code)]).toEqual([code, false, country]);
      }
    }
  });

  it.each([
    ['NL-ZZZ', undefined],
    ['US-CL', undefined],
    ['DE-BER', 'DE-BE'],
    ['FR-75', 'FR-75C'],
    ['FR-7', undefined],
    ['UK-ENG', 'GB-ENG'],
    ['EL', 'GR'],
    ['SU', 'RU'],
    ['IN-CT', 'IN-CG'],
    ['IN-OR', 'IN-OD'],
    ['IN-TG', 'IN-TS'],
    ['IN-UT', 'IN-UK'],
    ['in-tg', 'IN-TS'],
    ['germany', 'DE'],
    ['Netherlands', 'NL'],
    ['Nowhere', undefined],
    ['BV-X', undefined], // a country without subdivisions
    ['nl-aw', 'AW'],
    ['NL-', undefined],
  ])('%s is none; meant is %s', (text, meant) => {
    expect(isKnownPlace(text)).toBe(false);
    expect(meantPlace(text)).toBe(meant);
  });
});
