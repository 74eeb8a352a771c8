import fc, { type Arbitrary } from 'fast-check';
import { CATEGORIES } from '../../src/domain/labels/categories.ts';
import { CLASSIFICATIONS, type Label } from '../../src/domain/labels/label.ts';
import type { Position } from '../../src/domain/outcome/finding.ts';
import type { Place, PlaceSet } from '../../src/domain/places/place.ts';
import type { Allow, Approval, Deny, Location, Policy, Rule } from '../../src/domain/policy/policy.ts';

/** Parts of policies, as arbitrary as their types allow, over few names, so that they meet. */

export const at = (line = 1): Position => ({ file: '.github/residency.yml', line, column: 1 });

export const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export const PLACES = ['NL', 'DE', 'DE-BE', 'FR', 'CH', 'US', 'US-CA', 'RU', 'IN'] as unknown as readonly Place[];
export const LOCATIONS = ['rotterdam', 'berlin', 'aws-fra', 'exchange', 'nowhere'] as const;
export const TARGETS = ['r-runner', 'b-runner', 'aws', 'hpc', 'hosted'] as const;
export const STORES = ['share', 'artifacts'] as const;
export const DESTINATIONS = ['r-ward', 'b-ward'] as const;
const SEEN_CATEGORIES = ['personal', 'health', 'ehr', 'payment', ...CATEGORIES.slice(0, 2)] as const;
export const PARTITIONS = ['registry/nl', 'registry/de', 'claims/de'] as const;

export const some = <Item>(items: readonly Item[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength });
export const classification = fc.constantFrom(...CLASSIFICATIONS);
const places = some(PLACES, 1);
const arbPlaceSet: Arbitrary<PlaceSet> = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant('unknown' as const) },
);
export const position = fc.integer({ min: 1, max: 400 }).map(at);

export const arbLabel: Arbitrary<Label> = fc.record({
  classification,
  categories: fc.uniqueArray(fc.constantFrom(...SEEN_CATEGORIES), { maxLength: 2 }),
  subjects: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 2 }),
});

export const defined = <Shape extends object>(shape: { [Key in keyof Shape]: Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });

const operations = fc.constantFrom<Rule['operations']>(['process', 'store'], ['process'], ['store']);

export const arbAllow: Arbitrary<Allow> = fc
  .tuple(
    fc.record({ id: fc.constantFrom('a1', 'a2', 'a3'), operations, at: position }),
    fc.oneof(
      { weight: 1, arbitrary: fc.constant({ classificationAtMost: 'restricted' as const, places: PLACES }) },
      {
        weight: 2,
        arbitrary: defined({
          classificationAtMost: classification,
          categories: some(SEEN_CATEGORIES),
          subjects: places,
          datasets: some(['registry', 'claims', ...PARTITIONS], 1),
          places,
          operators: places,
        }),
      },
    ),
  )
  .map(([base, keys]) => ({ ...base, effect: 'allow', layer: 'policy', ...keys }));

export const arbDeny: Arbitrary<Deny> = fc
  .tuple(
    fc.record({ id: fc.constantFrom('d1', 'd2', 'd3'), operations, at: position, waivable: fc.boolean() }),
    defined({
      classificationAtLeast: classification,
      categories: some(SEEN_CATEGORIES),
      subjects: places,
      datasets: some(['registry', 'claims', ...PARTITIONS], 1),
    }),
    defined({ places, placesOutside: places, operatorsOutside: places }),
  )
  .map(([base, data, to]) => ({ ...base, effect: 'deny', layer: 'policy', ...data, ...to }));

const everything: Allow = {
  id: 'everything',
  effect: 'allow',
  layer: 'policy',
  operations: ['process', 'store'],
  classificationAtMost: 'restricted',
  places: PLACES,
  at: at(9),
};

/** A text that policies build on. */
export const GROUP = 'policies/group.yml';

const arbGroupDeny = arbDeny.map(
  (deny): Deny => ({ ...deny, id: 'group', layer: 'parent', at: { ...deny.at, file: GROUP } }),
);

const named = <Item extends Rule>(rule: Arbitrary<Item>, maxLength: number) =>
  fc.uniqueArray(rule, { maxLength, selector: ({ id }) => id });

export const arbRules: Arbitrary<readonly Rule[]> = fc
  .tuple(
    named(arbAllow, 3),
    named(arbDeny, 2),
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(arbGroupDeny) }),
    fc.boolean().map((open) => (open ? [everything] : [])),
  )
  .map((parts) => parts.flat());

const price = fc.constantFrom(0, 0.05, 0.12);

export const arbLocation = (id: string): Arbitrary<Location> =>
  fc
    .record({
      places: arbPlaceSet,
      operators: arbPlaceSet,
      cloud: fc.constantFrom(
        {},
        { provider: 'aws', region: 'eu-central-1' },
        { provider: 'aws', region: 'eu-west-1' },
        { provider: 'gcp', region: 'europe-west4' },
        { provider: 'ovh', region: 'GRA' },
      ),
      own: fc.oneof(
        { weight: 4, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: defined({ egressPerGb: price, runBy: fc.constantFrom('self', 'others') }) },
      ),
      runner: fc.constantFrom<Partial<Location>>({}, { runBy: 'self' }, { runBy: 'others' }),
      at: position,
    })
    .map(({ cloud, own, runner, ...rest }) => ({ id, ...rest, ...cloud, ...own, ...runner }));

/** The word of a board. */
export const ASSERTED: Approval = { by: ['board'], standing: 'asserted', signatures: new Map(), entry: {} };

/** What a policy has that excepts nothing and builds on nothing. */
export const NO_EXCEPTIONS = {
  parents: [],
  waivers: [],
  safeguards: [],
  approvals: 'asserted',
  approvers: new Map(),
  proof: {},
  tests: [],
} as const satisfies Partial<Policy>;
