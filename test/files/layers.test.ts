import { evaluate } from '../../src/domain/policy/evaluate.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { findingsOf, told } from '../support/bad-yaml.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

type Texts = Readonly<Record<string, string>>;

const source = (path: string, text: string) => ({ path, text, digest: sha256(text) });

const named = (path: string, text: string) => `{path: ${path}, sha256: ${sha256(text).slice('sha256:'.length)}}`;

/** The small policy on top of these texts. */
function read(texts: Texts, ...lines: readonly string[]): Policy {
  const parents = Object.entries(texts).map(([path, text]) => named(path, text));
  const text = [SMALL_POLICY, ...lines, `extends: [${parents.join(', ')}]`].join('\n');
  return readPolicy(
    source('residency.yml', text),
    new Map(Object.entries(texts).map(([path, each]) => [path, source(path, each)])),
  );
}

const text = (...lines: readonly string[]) => ['version: 1', ...lines, ''].join('\n');

const SITUATION = {
  now: '2026-11-28T12:00:00.000Z',
  event: 'trusted',
  repositoryVisibility: 'private',
  controlPlane: 'github.com',
} as const;

const allowed = (policy: Policy) => evaluate(policy, SITUATION).steps.get('check')?.placements[0]?.allowed;

describe('a text that a policy builds on', () => {
  it('denies here what it denies', () => {
    const never = text('rules: [{id: never, effect: deny, to: {places: [NL]}}]');
    expect(allowed(read({ 'a.yml': text() }))).toEqual(['clinic-runner']);
    const policy = read({ 'a.yml': never });
    expect(allowed(policy)).toEqual([]);
    const [reason] = evaluate(policy, SITUATION).steps.get('check')?.placements[0]?.rejected.get('clinic-runner') ?? [];
    expect(reason).toMatchObject({ rule: 'never', layer: 'parent', at: { file: 'a.yml', line: 2 } });
  });

  it('raises labels, for every partition, and nothing lowers them', () => {
    const label = text('datasets: {patients: {classification: restricted, categories: [biometric], subjects: [DE]}}');
    const [partition] = [...(read({ 'a.yml': label }).datasets.get('patients')?.partitions.values() ?? [])];
    expect(partition?.label).toEqual({
      classification: 'restricted',
      categories: ['biometric', 'health'],
      subjects: ['DE', 'NL'],
    });
  });

  it('caps surfaces, events, proof and release', () => {
    const caps = text(
      'control-plane: {may-hold: internal, surfaces: {cache: public}, aggregates: {becomes: confidential, min-records: 200}}',
      'events: {pull-request: {may-read: public}}',
      'proof: {restricted: platform}',
      'release: {evidence: signed}',
    );
    const policy = read(
      { 'a.yml': caps },
      'control-plane: {may-hold: restricted, aggregates: {becomes: internal, min-records: 50}}',
      'events: {pull-request: {may-read: restricted}}',
      'proof: {restricted: site}',
    );
    expect(policy.controlPlane).toMatchObject({
      mayHold: 'internal',
      surfaces: { cache: 'public' },
      aggregates: { becomes: 'confidential', minRecords: 200 },
    });
    expect(policy.events['pull-request'].mayRead).toBe('public');
    expect(policy.proof).toEqual({ restricted: 'platform' });
    expect(policy.release.evidence).toBe('signed');
  });

  it('that caps surfaces holds aggregates to their defaults, where it says nothing of them', () => {
    const child = 'control-plane: {may-hold: restricted, aggregates: {becomes: public, min-records: 10}}';
    const aggregates = (parent: string) => read({ 'a.yml': text(parent) }, child).controlPlane.aggregates;
    const defaults = { becomes: 'internal', minRecords: 50 };
    expect(aggregates('control-plane: {may-hold: internal}')).toEqual(defaults);
    expect(aggregates('control-plane: {surfaces: {cache: public}}')).toEqual(defaults);
    expect(aggregates('control-plane: {location: github.com}')).toEqual({ becomes: 'public', minRecords: 10 });
  });

  it('that speaks of one event speaks of the other', () => {
    const child = 'events: {pull-request: {may-read: restricted}, fork: {may-read: internal}}';
    expect(read({ 'a.yml': text('events: {pull-request: {may-read: confidential}}') }, child).events).toEqual({
      'pull-request': { mayRead: 'confidential' },
      fork: { mayRead: 'public' },
    });
  });

  it('grants no aggregates by itself', () => {
    const caps = text('control-plane: {may-hold: restricted, aggregates: {}}');
    expect(read({ 'a.yml': caps }).controlPlane).toEqual(
      expect.not.objectContaining({ aggregates: expect.anything() }),
    );
    expect(read({ 'a.yml': caps }).controlPlane.mayHold).toBe('public');
  });

  it('counts with those that it builds on itself', () => {
    const far = text('rules: [{id: far, effect: deny, to: {places: [NL]}}]');
    const near = text(`extends: [${named('far.yml', far)}]`);
    const own = [SMALL_POLICY, `extends: [${named('near.yml', near)}]`].join('\n');
    const texts = new Map([
      ['near.yml', source('near.yml', near)],
      ['far.yml', source('far.yml', far)],
    ]);
    const policy = readPolicy(source('residency.yml', own), texts);
    expect(policy.parents.map(({ path }) => path)).toEqual(['near.yml', 'far.yml']);
    expect(allowed(policy)).toEqual([]);
  });

  it('adds places to a region for whoever uses it', () => {
    const here = text('locations: {cloud: {provider: aws, region: eu-central-1}}');
    const policy = read({ 'a.yml': here }, 'regions: {aws: {eu-central-1: {country: US}}}');
    expect(policy.locations.get('cloud')?.places).toEqual(['DE-HE', 'US']);
  });
});

describe('what a policy adds to a region counts for', () => {
  it.each([
    ['its zones', 'aws, region: eu-central-1a', 'eu-central-1'],
    ['the region, where it is said of a zone', 'aws, region: eu-central-1', 'eu-central-1b'],
    ['its numbered sites', 'ovh, region: GRA11', 'GRA'],
    ['what copies to it', 'azure, region: northeurope, redundancy: geo', 'westeurope'],
  ])('%s', (_, whose, region) => {
    const provider = whose.split(',')[0] ?? '';
    const here = text(`locations: {cloud: {provider: ${whose}}}`);
    const added = `regions: {${provider}: {${region}: {country: US}}}`;
    const places = (...lines: readonly string[]) => read({ 'a.yml': here }, ...lines).locations.get('cloud')?.places;
    expect(places(added)).toEqual([...(places() ?? []), 'US']);
  });

  const operators = (location: string, ...layers: readonly string[]) => {
    const texts = { 'a.yml': text(`locations: {cloud: {${location}}}`, layers[0] ?? '') };
    return read(texts, ...layers.slice(1)).locations.get('cloud')?.operators;
  };

  it('its operators, where another layer names none', () => {
    const cloud = 'provider: aws, region: eu-central-1';
    const [places, whose] = ['{country: CZ}', '{country: DE, operators: [CN]}'].map(
      (said) => `regions: {aws: {eu-central-1: ${said}}}`,
    );
    expect(operators(cloud, places ?? '', whose ?? '')).toEqual(['US', 'CN']);
    expect(operators(cloud, whose ?? '', places ?? '')).toEqual(['US', 'CN']);
  });

  it('its operators, where the location states some and nobody knows them all', () => {
    const whose = 'regions: {ovh: {GRA: {country: FR, operators: [CN]}}}';
    expect(operators('provider: ovh, region: GRA, operators: [FR]', whose)).toEqual(['CN', 'FR']);
    expect(operators('provider: ovh, region: GRA', whose)).toBe('unknown');
  });
});

/** A text that builds on a text that builds on a text, so many. */
function chain(length: number): Policy {
  const texts = new Map<string, ReturnType<typeof source>>();
  let below = text();
  for (let each = 1; each <= length; each += 1) {
    texts.set(`${each}.yml`, source(`${each}.yml`, below));
    below = text(`extends: [${named(`${each}.yml`, below)}]`);
  }
  return readPolicy(source('residency.yml', below.replace('version: 1\n', SMALL_POLICY)), texts);
}

it('sixteen are as many as a policy may build on, however they stand above one another', () => {
  expect(chain(16).parents).toHaveLength(16);
  expect(findingsOf(() => chain(17)).map(told)).toEqual(['policy/parents-too-many at 2:11']);
});
