import { PROVIDERS, regionIds } from '../../../src/domain/places/catalogue.ts';
import { regimeNotes, regionProvenance } from '../../../src/domain/places/provenance.ts';
import { REGIME_IDS } from '../../../src/domain/places/regimes.ts';

it('tells of a region what it is called, what it is, how sure that is, and by whom', () => {
  expect(regionProvenance('aws', 'eu-central-1')).toEqual({
    id: 'eu-central-1',
    label: 'Europe (Frankfurt)',
    kind: 'region',
    confidence: 'high',
    sources: expect.arrayContaining([expect.stringMatching(/^[a-z0-9-]+ \(.+\)$/)]),
  });
});

it('tells of a zone what it tells of its region', () => {
  expect(regionProvenance('aws', 'eu-central-1a')).toEqual(regionProvenance('aws', 'eu-central-1'));
});

it('tells of every region by whom it is known, and names each source once', () => {
  for (const provider of PROVIDERS)
    for (const region of regionIds(provider)) {
      const { sources = [], kind, confidence } = regionProvenance(provider, region) ?? {};
      expect([region, sources.length > 0, new Set(sources).size === sources.length]).toEqual([region, true, true]);
      expect([kind, confidence]).not.toContain('');
    }
});

it.each([
  ['aws', 'nowhere-1'],
  ['nobody', 'eu-central-1'],
  ['aws', 'us-east-1-bue-1a'],
])('knows nothing of %s %s', (provider, region) => expect(regionProvenance(provider, region)).toBeUndefined());

it('has notes on every regime, and on no other', () => {
  for (const id of REGIME_IDS) expect(regimeNotes(id)).toBeDefined();
  expect(regimeNotes('no-such-law')).toBeUndefined();
});
