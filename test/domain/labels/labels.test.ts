import { CATEGORIES, implied } from '../../../src/domain/labels/categories.ts';
import { higher, joinedLabel, type Label, lower } from '../../../src/domain/labels/label.ts';
import { REGIME_IDS, regime } from '../../../src/domain/places/regimes.ts';

describe('categories', () => {
  it('are the data classes of the regimes, and no others', () => {
    const classes = REGIME_IDS.flatMap((id) => regime(id)?.categories ?? []);
    expect([...CATEGORIES].sort()).toEqual([...new Set(classes)].sort());
  });

  it.each([
    ['ehr', ['ehr', 'phi', 'health', 'personal']],
    ['cardholder', ['cardholder', 'payment', 'financial', 'personal']],
    ['personal', ['personal']],
    ['unheard-of', ['unheard-of']],
  ])('%s implies %j', (category, expected) => {
    expect(implied(category)).toEqual(expected);
  });

  // A deny on health that no longer reached ehr would let it pass: so each of them stands here, once more.
  it.each([
    ['personal', 'health biometric human-omic precise-geolocation covered-identifiers financial fti cji social-data'],
    ['personal', 'public-body-personal service-user-personal us-government-related'],
    ['health', 'phi'],
    ['phi', 'ehr medicaid'],
    ['ehr', 'my-health-record'],
    ['human-omic', 'human-genomic'],
    ['financial', 'customer-financial payment bvn'],
    ['payment', 'cardholder'],
    ['service-user-personal', 'relationships'],
    ['public-sector', 'federal sovereign-data state-sensitive'],
  ])('%s is what %s are kinds of', (category, kinds) => {
    for (const kind of kinds.split(' ')) expect(implied(kind)).toEqual([kind, ...implied(category)]);
  });

  it.each(['tax-records', 'user-generated', 'important-data', 'itar-technical-data', 'ear-controlled'])(
    '%s is a kind of nothing else',
    (category) => expect(implied(category)).toEqual([category]),
  );

  it('imply only categories', () => {
    expect(CATEGORIES.flatMap(implied).filter((each) => !CATEGORIES.some((known) => known === each))).toEqual([]);
  });
});

describe('joined labels', () => {
  const patients = { classification: 'restricted', categories: ['health'], subjects: ['NL'] } as unknown as Label;
  const clients = { classification: 'internal', categories: ['payment'], subjects: ['DE', 'NL'] } as unknown as Label;

  it('are as sensitive as the most sensitive, about everybody', () => {
    expect(joinedLabel([clients, patients])).toEqual({
      classification: 'restricted',
      categories: ['health', 'payment'],
      subjects: ['DE', 'NL'],
    });
  });

  it('are public where there are none', () => {
    expect(joinedLabel([])).toEqual({ classification: 'public', categories: [], subjects: [] });
  });

  it('order classifications', () => {
    expect(higher('internal', 'confidential')).toBe('confidential');
    expect(lower('internal', 'confidential')).toBe('internal');
  });
});
