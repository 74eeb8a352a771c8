import fc from 'fast-check';
import { PROVIDERS } from '../../../src/domain/places/catalogue.ts';
import { CATALOGUE_DATA } from '../../../src/domain/places/data/catalogue.ts';
import { type Depot, egressPrice, inDollars, inMicros } from '../../../src/domain/places/prices.ts';

const GB = 1e9;

const here: Depot = { id: 'ward' };
const lab: Depot = { id: 'lab' };
const frankfurt: Depot = { id: 'aws-fra', provider: 'aws', region: 'eu-central-1' };
const frankfurtToo: Depot = { id: 'aws-fra-2', provider: 'aws', region: 'eu-central-1' };
const ireland: Depot = { id: 'aws-dub', provider: 'aws', region: 'eu-west-1' };
const eemshaven: Depot = { id: 'gcp-nl', provider: 'gcp', region: 'europe-west4' };
const gravelines: Depot = { id: 'ovh', provider: 'ovh', region: 'GRA' };
const priced: Depot = { ...frankfurt, egressPerGb: 0.05 };

describe('a price of moving data', () => {
  it.each<readonly [string, Depot, Depot, number | undefined, number | 'unknown']>([
    ['nothing, where it stays', frankfurt, frankfurt, 12 * GB, 0],
    ['nothing, where it stays and nobody knows how much it is', gravelines, gravelines, undefined, 0],
    ['nothing, where it stays, whatever leaving costs', priced, priced, 12 * GB, 0],
    [
      'as listed, to a region of another provider that is called alike',
      frankfurt,
      { ...eemshaven, region: 'eu-central-1' },
      12 * GB,
      1.08,
    ],
    [
      'as listed, between two of a provider whose region nobody says',
      { id: 'a', provider: 'aws' },
      { id: 'b', provider: 'aws' },
      12 * GB,
      0.24,
    ],
    ['nothing, within a region', frankfurt, frankfurtToo, 12 * GB, 0],
    ['nothing, into a cloud from a site of one’s own', here, frankfurt, 12 * GB, 0],
    ['nothing, between sites of one’s own', here, lab, undefined, 0],
    ['as listed, to another region', frankfurt, ireland, 12 * GB, 0.24],
    ['as listed, to a site of one’s own: no free allowance', frankfurt, here, 12 * GB, 1.08],
    ['as listed, to another provider', frankfurt, eemshaven, 12 * GB, 1.08],
    ['each tier for its part', frankfurt, here, 60_000 * GB, 10_000 * 0.09 + 40_000 * 0.085 + 10_000 * 0.07],
    ['to the byte at the end of a tier', eemshaven, here, 1000 * GB, 120],
    ['as the policy says, to anywhere else', priced, ireland, 12 * GB, 0.6],
    ['as the policy says, within the region, too', priced, frankfurtToo, 12 * GB, 0.6],
    ['as the policy says, of a site of one’s own', { ...here, egressPerGb: 0.01 }, lab, 12 * GB, 0.12],
    ['unknown, where the list has no price', gravelines, here, 12 * GB, 'unknown'],
    ['unknown, where nobody says how much it is', frankfurt, here, undefined, 'unknown'],
    [
      'nothing, where nobody says how much it is and it costs nothing',
      { ...priced, egressPerGb: 0 },
      here,
      undefined,
      0,
    ],
  ])('is %s', (_, from, to, bytes, dollars) => {
    const price = egressPrice(from, to, bytes);
    expect(price === 'unknown' ? price : inDollars(price)).toBe(dollars);
  });

  it('is unknown from or to nowhere, and for no number', () => {
    const all = [
      egressPrice(undefined, here, GB),
      egressPrice(here, undefined, GB),
      egressPrice(frankfurt, here, Number.NaN),
      egressPrice(frankfurt, here, Number.POSITIVE_INFINITY),
      egressPrice({ ...here, egressPerGb: Number.NaN }, lab, GB),
    ];
    expect(new Set(all)).toEqual(new Set(['unknown']));
  });

  it('is whole micro-dollars and never falls with the amount', () => {
    const bytes = fc.integer({ min: 1, max: 1e15 });
    fc.assert(
      fc.property(bytes, bytes, fc.constantFrom(frankfurt, eemshaven, priced), (one, other, from) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((each) => egressPrice(from, here, each));
        expect(Number.isSafeInteger(less) && Number.isSafeInteger(more)).toBe(true);
        expect(Number(less)).toBeLessThanOrEqual(Number(more));
      }),
    );
  });
});

describe('the price list', () => {
  it('is of providers that the catalogue knows, and its tiers go up and end open', () => {
    const { egress } = CATALOGUE_DATA;
    expect(Object.keys(egress)).toEqual(['aws', 'azure', 'gcp', 'oracle']);
    for (const [provider, { internet, betweenRegions }] of Object.entries(egress)) {
      const ends = internet.map(({ upToGB }) => upToGB ?? Number.POSITIVE_INFINITY);
      expect(PROVIDERS).toContain(provider);
      expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
      expect(ends.at(-1)).toBe(Number.POSITIVE_INFINITY);
      for (const micros of [betweenRegions, ...internet.map((tier) => tier.micros)]) {
        expect(Number.isSafeInteger(micros) && micros > 0).toBe(true);
      }
    }
  });
});

it('what is no amount, or beyond what is exact, is unknown', () => {
  expect([0.05, 1e300, Number.POSITIVE_INFINITY, Number.NaN].map(inMicros)).toEqual([
    50_000,
    ...Array(3).fill('unknown'),
  ]);
});
