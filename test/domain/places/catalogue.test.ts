import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { BUILT_IN_LOCATIONS, builtInLocation } from '../../../src/domain/places/built-in-locations.ts';
import {
  CATALOGUE_DIGEST,
  canonicalRegion,
  knownRegion,
  meantRegion,
  PROVIDERS,
  regionIds,
  regionOperators,
  regionPlaces,
} from '../../../src/domain/places/catalogue.ts';
import { BUILT_IN_GROUPS, builtInGroup } from '../../../src/domain/places/groups.ts';
import type { PlaceSet } from '../../../src/domain/places/place.ts';
import { REGIME_IDS } from '../../../src/domain/places/regimes.ts';

const facts = (name: string) => JSON.parse(readFileSync(`data/places/${name}.json`, 'utf8'));

const countriesOf = (places: PlaceSet | undefined) =>
  Array.isArray(places) ? [...new Set(places.map((each: string) => each.slice(0, 2)))] : places;

describe('the compiled catalogue', () => {
  it('is what the script makes of data/places', async () => {
    const script: string = '../../../scripts/catalogue.mjs';
    const { catalogueModules } = await import(script);
    for (const [name, made] of Object.entries(catalogueModules()))
      expect(readFileSync(`src/domain/places/data/${name}`, 'utf8')).toBe(made);
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

describe('a zone', () => {
  it.each([
    ['aws', 'eu-central-1a', ['DE-HE'], 'eu-central-1'],
    ['aws', 'us-gov-east-1b', ['US'], 'us-gov-east-1'],
    ['gcp', 'europe-west4-b', ['NL-GR'], 'europe-west4'],
    ['gcp', 'us-central1-f', ['US-IA'], 'us-central1'],
    ['ibm', 'eu-de-2', ['DE-HE'], 'eu-de'],
  ])('%s %s lies where its region does', (provider, zone, places, region) => {
    expect([regionPlaces(provider, zone), canonicalRegion(provider, zone)]).toEqual([places, region]);
    expect(regionOperators(provider, zone)).toEqual(regionOperators(provider, region));
  });

  // Buenos Aires, Boston, Warsaw: outside the place of the region they are named after.
  it.each(['us-east-1-bue-1', 'us-east-1-bue-1a', 'us-east-1-bos-1a', 'eu-central-1-waw-1a', 'eu-central-1-waw'])(
    'aws %s has a name of its own, and lies nobody says where',
    (zone) => {
      expect([regionPlaces('aws', zone), regionOperators('aws', zone)]).toEqual(['unknown', 'unknown']);
      expect(canonicalRegion('aws', zone)).toBe(zone);
    },
  );

  it.each([
    ['aws', 'us-east-1-xyz-1a'], // a local zone that nobody listed
    ['aws', 'us-east-1-wl1-bos-wlz-1'], // in a telephone network
    ['aws', 'us-east-1-bue-1aa'],
    ['aws', 'eu-central-1ab'],
    ['aws', 'eu-central-1A'],
    ['aws', 'eu-central-9a'],
    ['aws', 'euc1-az1'],
    ['gcp', 'us-central1-ai1a'],
    ['gcp', 'eur4-a'],
    ['gcp', 'europe-west4-bb'],
    ['ibm', 'eu-2'],
    ['azure', 'westeurope-1'],
    ['aws', '9eu-central-1a'],
    ['gcp', '9europe-west4-b'],
    ['ibm', '9eu-de-2'],
    ['ovh', 'XYZ11'], // a numbered site of nothing
    ['aws', 'EU'], // what S3 calls Ireland, and people the Union
  ])('%s %s is none that we know', (provider, zone) => {
    expect([regionPlaces(provider, zone), regionOperators(provider, zone)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['aws', 'eu-central-9a'],
    ['aws', 'nowhere'],
    ['azure', 'westeurope'],
    ['nobody', 'eu-central-1a'],
  ])('%s %s is called as it is', (provider, id) => {
    expect([canonicalRegion(provider, id), knownRegion(provider, id)]).toEqual([id, id]);
  });

  it('a numbered site is known by what it is a site of, and a region by itself', () => {
    expect(['GRA11', 'GRA', 'XYZ11'].map((id) => knownRegion('ovh', id))).toEqual(['GRA', 'GRA', 'XYZ11']);
    const others = ['GRA111', 'GRAX1', 'GRA1X', 'GRA-123'];
    expect(others.map((id) => knownRegion('ovh', id))).toEqual(others);
    expect(canonicalRegion('ovh', 'GRA11')).toBe('GRA11');
  });

  it('never lies in the place of a region unless it adds one letter or number to it', () => {
    const tail = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const regions = fc.constantFrom(
      ...['aws', 'gcp', 'ibm'].flatMap((by) => regionIds(by).map((id) => [by, id] as const)),
    );
    fc.assert(
      fc.property(regions, tail, ([provider, region], more) => {
        const id = `${region}${more}`;
        const found = regionPlaces(provider, id);
        return (
          found === undefined || found === 'unknown' || /^-?[a-z0-9]$/.test(more) || regionIds(provider).includes(id)
        );
      }),
    );
  });
});

describe('the region that was meant', () => {
  it.each([
    ['azure', 'North Europe', 'northeurope'],
    ['azure', 'West US 2', 'westus2'],
    ['azure', 'Southeast Asia', 'southeastasia'],
    ['aws', 'EU', 'eu-west-1'],
    ['aws', 'EU-WEST-1', 'eu-west-1'],
    ['gcp', 'EUR4', 'eur4'],
    ['ovh', 'gra', 'GRA'],
    ['aws', 'North Europe', undefined],
    ['nobody', 'EU', undefined],
  ])('%s %s: %s', (provider, text, meant) => {
    expect(meantRegion(provider, text)).toBe(meant);
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
