import { readFileSync } from 'node:fs';
import { CATEGORIES } from '../../../src/domain/labels/categories.ts';
import { isKnownPlace } from '../../../src/domain/places/countries.ts';
import { isConsent, REGIME_IDS, regime, statable } from '../../../src/domain/places/regimes.ts';

const facts = (name: string) => JSON.parse(readFileSync(`data/places/${name}.json`, 'utf8'));
const placesIn = (id: string) => regime(id)?.restrictions.map(({ places }) => places.map(({ place }) => place)) ?? [];

describe('a regime', () => {
  it('opens its groups', () => {
    const [places = []] = placesIn('eu-gdpr');
    expect(places).toEqual(expect.arrayContaining(['DE', 'NO', 'CH', 'BR']));
    expect(places).not.toContain('US');
    expect(places).not.toContain('RE'); // FR does not contain it
    expect(regime('eu-gdpr')?.jurisdiction).toContain('RE');
    expect(regime('us-pci-dss')?.jurisdiction).toBe('everywhere');
    expect(regime('eu-gpdr')).toBeUndefined();
  });

  it('keeps the mainland apart from what ISO gives a code of its own', () => {
    expect(placesIn('cn-pipl')).toEqual([['CN']]);
    expect(placesIn('us-doj-bulk')[0]).toEqual(expect.arrayContaining(['CN', 'HK', 'MO']));
    expect(placesIn('us-itar')).toEqual([['US'], ['US']]);
    expect(placesIn('ca-qc-law25')).toEqual([['CA-QC']]);
  });

  it.each(['eu-gdpr', 'de-sgbx80', 'ar-pdpl', 'il-transfer'])('%s: the decision on the United Kingdom ends', (id) => {
    const dated = regime(id)?.restrictions.flatMap(({ places }) => places.filter(({ until }) => until !== undefined));
    expect(dated).toEqual([{ place: 'GB', until: '2031-12-27' }]);
  });

  it('ends no other place', () => {
    const ending = REGIME_IDS.filter((id) =>
      regime(id)?.restrictions.some(({ places }) => places.some(({ until }) => until !== undefined)),
    );
    expect(ending).toEqual(['eu-gdpr', 'de-sgbx80', 'ar-pdpl', 'il-transfer']);
  });

  it('has only places, categories and sizes that exist', () => {
    for (const id of REGIME_IDS) {
      const { restrictions = [], copies = [], attestations = [], categories = [], jurisdiction } = regime(id) ?? {};
      const safeguards = restrictions.flatMap((each) => each.safeguards);
      const places = [
        ...(jurisdiction === 'everywhere' ? [] : (jurisdiction ?? [])),
        ...restrictions.flatMap((each) => each.places.map(({ place }) => place)),
        ...safeguards.flatMap((each) => [...(each.places === 'everywhere' ? [] : each.places), ...each.except]),
        ...copies.flatMap((each) => each.places),
      ];
      const parts = [...restrictions, ...copies, ...attestations].flatMap((each) => each.categories ?? []);
      const sizes = [...restrictions.map(({ thresholds }) => thresholds), ...safeguards.map(({ below }) => below)];
      expect(places.filter((each) => !isKnownPlace(each))).toEqual([]);
      expect(restrictions.filter((each) => each.places.length === 0)).toEqual([]);
      expect(parts.filter((each) => !categories.includes(each) && id !== 'us-state-privacy')).toEqual([]);
      for (const size of sizes.flatMap((each) => Object.keys(each ?? {}))) expect(CATEGORIES).toContain(size);
    }
  });

  it('denies only storing where its mode says so, and limits the time elsewhere where the law does', () => {
    const rules = (id: string) =>
      regime(id)?.restrictions.map(({ operations, minutes }) => [operations.join(), minutes]);
    expect(rules('ae-health')).toEqual([['process,store', undefined]]);
    expect(rules('us-fl-ehr')).toEqual([['store', undefined]]);
    expect(rules('in-rbi-payments')).toEqual([
      ['store', undefined],
      ['process', 1440],
    ]);
  });

  it('follows the law where a federal one holds in the territories', () => {
    for (const id of ['us-hipaa', 'us-itar', 'us-doj-bulk']) expect(regime(id)?.jurisdiction).toContain('PR');
  });
});

describe('what may be stated for a regime', () => {
  it('are its safeguards and attestations', () => {
    expect(statable('eu-gdpr')).toEqual([
      'scc',
      'bcr',
      'dpf-certified',
      'pipeda-recipient',
      'appi-business-operator',
      'pipa-controller',
    ]);
    expect(statable('us-hipaa')).toEqual(['baa']);
    expect(statable('us-itar')).toEqual(['e2e-encrypted-fips140', 'us-person']);
    expect(statable('us-irs1075')).toEqual([]);
    expect(statable('no-such')).toEqual([]);
  });

  it('is no consent, whatever the entry lists', () => {
    for (const id of ['consent', 'explicit-consent', 'specific-consent']) expect(isConsent(id)).toBe(true);
    expect(REGIME_IDS.flatMap((id) => statable(id)).filter(isConsent)).toEqual([]);
  });
});

describe('a reading', () => {
  const { regimes } = facts('regimes') as { regimes: { id: string }[] };
  const { _meta, modes, consents, placeLists, ...byRegime } = facts('readings');

  it('is of a regime that there is, and says why', () => {
    const ids = regimes.map(({ id }) => id);
    for (const table of Object.values(byRegime as Record<string, object>))
      expect(Object.keys(table).filter((id) => !ids.includes(id))).toEqual([]);
    const reasons = JSON.stringify({ ...byRegime, notChecked: {} }).match(/"because"/g) ?? [];
    expect(reasons.length).toBeGreaterThan(30);
  });

  it('tells how each mode is read', () => {
    const used = facts('regimes').regimes.flatMap(({ mode }: { mode?: string }) => mode ?? []);
    expect(Object.keys(modes).sort()).toEqual([...new Set(used)].sort());
  });
});
