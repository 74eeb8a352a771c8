import type { Instance } from '../../../src/domain/policy/instances.ts';
import type { Policy, Target } from '../../../src/domain/policy/policy.ts';
import { distanceTravelled, egressOf } from '../../../src/domain/policy/travel.ts';
import { byId } from '../../support/policy-parts.ts';

/** What lies at `home`, in the next house and abroad, as seen from a target at home. */
function travelled(
  partitions: readonly { readonly location: string; readonly records?: number }[],
  goals: readonly string[] = [],
) {
  const parts = partitions.map((each, index) => ({ id: `p${index}`, origin: `data/p${index}`, ...each }));
  const policy = {
    locations: byId([
      { id: 'home', places: ['NL'], operators: ['NL'] },
      { id: 'next-door', places: ['NL'], operators: ['NL'] },
      { id: 'abroad', places: ['SE'], operators: ['SE'] },
    ]),
    datasets: byId([{ id: 'data', partitions: byId(parts) }]),
    destinations: byId(goals.map((location) => ({ id: `at-${location}`, location }))),
    steps: new Map(),
    stores: new Map(),
  } as unknown as Policy;
  const reads = parts.map(({ origin }) => ({ kind: 'partition', origin }));
  const instance = { reads, destinations: goals.map((each) => `at-${each}`) } as unknown as Instance;
  return distanceTravelled(policy, instance, { location: 'home' } as Target);
}

it.each([
  ['what lies here travels nowhere', [{ location: 'home', records: 100 }], 0],
  ['what lies in the same place counts once, per record', [{ location: 'next-door', records: 100 }], 100],
  ['what lies abroad twice', [{ location: 'abroad', records: 100 }], 200],
  [
    'and all together',
    [
      { location: 'abroad', records: 10 },
      { location: 'next-door', records: 5 },
    ],
    25,
  ],
  [
    'where one does not say its records, each counts as one',
    [{ location: 'abroad', records: 100 }, { location: 'next-door' }],
    3,
  ],
])('%s', (_, partitions, distance) => expect(travelled(partitions)).toBe(distance));

it('what is released travels too, as one record', () => {
  expect(travelled([{ location: 'home', records: 100 }], ['abroad', 'next-door', 'home'])).toBe(3);
  expect(travelled([{ location: 'abroad', records: 100 }], ['abroad'])).toBe(202);
});

it('one price that nobody knows leaves the whole unknown, wherever it stands', () => {
  const locations = byId([
    { id: 'home', provider: 'aws', region: 'eu-west-1' },
    { id: 'far', provider: 'aws', region: 'eu-central-1', egressPerGb: 0.01 },
  ]);
  const cost = (...sizes: readonly (number | undefined)[]) => {
    const parts = sizes.map((size, index) => ({ id: `p${index}`, location: 'far', size }));
    const policy = { locations, datasets: byId([{ id: 'data', partitions: byId(parts) }]) } as unknown as Policy;
    const reads = parts.map(({ id }) => ({ kind: 'partition', origin: `data/${id}` }));
    return egressOf(policy, { reads, destinations: [] } as unknown as Instance, { location: 'home' } as Target);
  };
  expect(cost(2e9, 3e9)).toBe(50_000);
  expect([cost(undefined, 3e9), cost(2e9, undefined), cost(undefined, undefined)]).toEqual(Array(3).fill('unknown'));
});
