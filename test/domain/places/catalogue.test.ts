import { readFileSync } from 'node:fs';
import { BUILT_IN_LOCATIONS, builtInLocation } from '../../../src/domain/places/built-in-locations.ts';
import {
  CATALOGUE_DIGEST,
  PROVIDERS,
  regionIds,
  regionOperators,
  regionPlaces,
} from '../../../src/domain/places/catalogue.ts';
import { COUNTRIES, countryOfItsOwn, isKnownPlace, meantPlace } from '../../../src/domain/places/countries.ts';
import { BUILT_IN_GROUPS, builtInGroup } from '../../../src/domain/places/groups.ts';
import { isPlace, type PlaceSet } from '../../../src/domain/places/place.ts';
import { REGIME_IDS, regime } from '../../../src/domain/places/regimes.ts';

const facts = (name: string) => JSON.parse(readFileSync(`data/places/${name}.json`, 'utf8'));

const countriesOf = (places: PlaceSet | undefined) =>
  Array.isArray(places) ? [...new Set(places.map((each: string) => each.slice(0, 2)))] : places;

describe('the compiled catalogue', () => {
  it('is what the script makes of data/places', async () => {
    const script: string = '../../../scripts/catalogue.mjs';
    const { catalogueModule } = await import(script);
    expect(readFileSync('src/domain/places/data/catalogue.ts', 'utf8')).toBe(catalogueModule());
    expect(CATALOGUE_DIGEST).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('has every region, group and regime of the facts', () => {
    const { regions } = facts('cloud-regions');
    for (const provider of Object.keys(regions)) expect(regionIds(provider)).toEqual(Object.keys(regions[provider]));
    expect(BUILT_IN_GROUPS).toEqual(Object.keys(facts('jurisdictions').groups));
    expect(REGIME_IDS).toEqual(facts('regimes').regimes.map(({ id }: { id: string }) => id));
    expect(REGIME_IDS).toHaveLength(50);
  });

  it('places every region in a country that the facts name, or says that it is unknown', () => {
    const { regions } = facts('cloud-regions');
    for (const provider of PROVIDERS)
      for (const region of regionIds(provider)) {
        const { country, countries = [country] } = regions[provider][region];
        expect([countries, 'unknown']).toContainEqual(countriesOf(regionPlaces(provider, region)));
      }
  });
});

describe('a region', () => {
  it.each([
    ['aws', 'eu-central-1', ['DE-HE']],
    ['aws', 'eu-west-1', ['IE']],
    ['ibm', 'eu-gb', ['GB-ENG']],
    ['gcp', 'eur4', ['FI', 'NL']],
    ['gcp', 'eu', ['BE', 'DE', 'ES', 'FI', 'FR', 'IT', 'NL', 'PL', 'SE']],
    ['aws', 'aws-global', 'unknown'],
    ['azure', 'europe', 'unknown'],
    ['azure', 'taiwannorth', 'unknown'], // one community list: nobody confirmed it
    ['aws', 'us-gov-east-1', ['US']], // the state is only inferred
    ['ovh', 'GRA11', ['FR-HDF']],
    ['scaleway', 'fr-par-2', ['FR-IDF']],
    ['ovh', 'GRANADA', undefined],
    ['aws', 'us-east-1-bue-1', undefined], // a local zone lies in Argentina
    ['aws', 'eu-*', undefined],
    ['aws', 'constructor', undefined],
    ['nobody', 'eu-west-1', undefined],
  ])('%s %s could be in %j', (provider, region, expected) => {
    expect(regionPlaces(provider, region)).toEqual(expected);
  });

  it.each([
    ['azure', 'northeurope', ['IE', 'NL']],
    ['azure', 'brazilsouth', ['BR-SP', 'US-TX']],
    ['azure', 'polandcentral', 'unknown'],
    ['aws', 'eu-west-1', 'unknown'],
  ])('%s %s with geo redundancy could be in %j', (provider, region, expected) => {
    expect(regionPlaces(provider, region, 'geo')).toEqual(expected);
  });

  it.each([
    ['aws', 'eu-central-1', ['US']],
    ['azure', 'westeurope', ['US']],
    ['gcp', 'europe-west4', ['US']],
    ['aws', 'cn-north-1', 'unknown'],
    ['aws', 'eusc-de-east-1', 'unknown'],
    ['azure', 'jioindiawest', 'unknown'],
    ['hetzner', 'fsn1', 'unknown'],
    ['aws', 'eu-middle-1', undefined],
  ])('%s %s is operated from %j', (provider, region, expected) => {
    expect(regionOperators(provider, region)).toEqual(expected);
  });
});

describe('built-in names', () => {
  it('hold the locations of the control plane', () => {
    expect(BUILT_IN_LOCATIONS).toEqual([
      'github.com',
      'ghe.com/eu',
      'ghe.com/au',
      'ghe.com/us',
      'ghe.com/jp',
      'github-hosted',
      'local',
    ]);
    expect(builtInLocation('github.com')).toEqual({ places: ['US'], operators: ['US'], provider: 'github' });
    expect(builtInLocation('github-hosted')?.places).toBe('unknown');
    expect(builtInLocation('local')).toEqual({ places: 'unknown', operators: 'unknown' });
    expect(builtInLocation('gitlab.com')).toBeUndefined();
  });

  it('count Norway and Switzerland to the European tenants of GitHub', () => {
    expect(builtInLocation('ghe.com/eu')?.places).toEqual([...(builtInGroup('EU') ?? []), 'NO', 'CH'].sort());
  });

  it('hold the groups', () => {
    expect(builtInGroup('EU')).toHaveLength(27);
    expect(builtInGroup('EEA')).toHaveLength(30);
    expect(builtInGroup('EU')).not.toContain('GB');
    expect(builtInGroup('toString')).toBeUndefined();
  });
});

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
    ['IN-TG', 'IN-TS'],
    ['nl-aw', 'AW'],
    ['NL-', undefined],
  ])('%s is none; meant is %s', (text, meant) => {
    expect(isKnownPlace(text)).toBe(false);
    expect(meantPlace(text)).toBe(meant);
  });
});

describe('a regime', () => {
  it('opens its groups', () => {
    const gdpr = regime('eu-gdpr');
    expect(gdpr?.restriction?.denied).toBe('outside');
    expect(gdpr?.restriction?.places).toEqual(expect.arrayContaining(['DE', 'NO', 'CH', 'BR']));
    expect(gdpr?.restriction?.places).not.toContain('US');
    expect(gdpr?.jurisdiction).toContain('RE');
  });

  it('has places, or says why none are checked', () => {
    for (const id of REGIME_IDS) {
      const { restriction, unchecked, jurisdiction } = regime(id) ?? {};
      if (restriction === undefined) expect(unchecked).not.toEqual([]);
      else expect(restriction.places.filter(isPlace)).not.toEqual([]);
      if (jurisdiction !== 'everywhere') expect(jurisdiction).not.toEqual([]);
    }
  });

  it.each([
    ['us-ca-ccpa', undefined, ['no-place-rule']],
    ['us-doj-bulk', 'inside', []],
    ['in-rbi-payments', 'outside', []],
    ['de-sgbv393', 'outside', ['attestation']],
    ['kz-pdl', undefined, ['copy']],
    ['eu-ehds', undefined, ['not-in-force']],
  ])('%s denies %s, and leaves %j unchecked', (id, denied, unchecked) => {
    expect(regime(id)?.restriction?.denied).toBe(denied);
    expect(regime(id)?.unchecked).toEqual(unchecked);
  });

  it('denies only storing where its mode says so', () => {
    expect(regime('in-rbi-payments')?.restriction?.operations).toEqual(['store']);
    expect(regime('ae-health')?.restriction?.operations).toEqual(['process', 'store']);
    expect(regime('eu-gpdr')).toBeUndefined();
  });
});
