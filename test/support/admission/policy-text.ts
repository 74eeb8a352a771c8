import fc, { type Arbitrary } from 'fast-check';

/** Policies as people write them, over few names: small enough that what they decide can be said in plain words. */

export const CLASSES = ['public', 'internal', 'confidential', 'restricted'] as const;
export type Class = (typeof CLASSES)[number];
export type Level = 'declared' | 'service' | 'site' | 'platform';
type Operation = 'process' | 'store';

export interface Labelled {
  readonly classification: Class;
  readonly categories: readonly string[];
  readonly subjects: readonly string[];
}

export interface TargetText {
  readonly location: string;
  readonly 'runner-location'?: string;
  readonly 'runs-on': string;
  readonly isolation: 'ephemeral' | 'persistent';
  readonly environment?: string;
  readonly proof?: Level;
}

export interface RuleText {
  readonly id: string;
  readonly effect: 'allow' | 'deny';
  readonly data: {
    readonly 'classification-at-most'?: Class;
    readonly 'classification-at-least'?: Class;
    readonly categories?: readonly string[];
    readonly subjects?: readonly string[];
    readonly datasets?: readonly string[];
  };
  readonly to: {
    readonly places?: readonly string[];
    readonly 'places-outside'?: readonly string[];
    readonly 'operators-outside'?: readonly string[];
  };
  readonly operations: readonly Operation[];
  readonly waivable?: boolean;
}

export interface StepText {
  readonly action: 'data-validate' | 'train-on-target' | 'model-test' | 'deploy-hybrid';
  readonly reads: readonly string[];
  readonly writes?: Readonly<Record<string, { readonly store: string }>>;
  readonly each?: 'partition' | 'destination';
  readonly destinations?: readonly string[];
  readonly gate?: { readonly needs: readonly string[] };
}

export interface WaiverText {
  readonly rule: string;
  readonly scope: Readonly<Record<'steps' | 'origins' | 'targets' | 'stores' | 'destinations', readonly string[]>>;
  readonly expires: string;
}

export interface PolicyText {
  readonly locations: Readonly<
    Record<string, { readonly countries: readonly string[]; readonly operators?: readonly string[] }>
  >;
  readonly events: Readonly<Record<'pull-request' | 'fork', { readonly 'may-read': Class }>>;
  readonly targets: Readonly<Record<string, TargetText>>;
  readonly stores: Readonly<Record<'shelf', { readonly location: string; readonly type: 'file' }>>;
  readonly destinations: Readonly<Record<'ward' | 'clinic', { readonly location: string; readonly type: 'directory' }>>;
  readonly datasets: Readonly<
    Record<
      'registry',
      Labelled & { readonly partitions: Readonly<Record<string, Labelled & { readonly location: string }>> }
    >
  >;
  readonly steps: Readonly<Record<string, StepText>>;
  readonly rules: readonly RuleText[];
  readonly derived: readonly [{ readonly id: 'less'; readonly becomes: Labelled; readonly expires: string }];
  readonly waivers: readonly WaiverText[];
  readonly proof: Readonly<Partial<Record<Class, Level>>>;
}

export const LOCATIONS = ['north', 'south', 'either'] as const;
const TARGETS = ['north-runner', 'south-runner', 'either-runner', 'hosted'] as const;
const COUNTRIES = ['NL', 'DE', 'US'] as const;

/** Mostly at one place, so that what is planned and what is met agree often enough by themselves. */
export const arbLocation = fc.oneof(
  { weight: 4, arbitrary: fc.constant('north') },
  { weight: 1, arbitrary: fc.constantFrom(...LOCATIONS) },
);

const some = <Item>(items: readonly Item[], minLength = 0) => fc.uniqueArray(fc.constantFrom(...items), { minLength });
const seldom = <Value>(arbitrary: Arbitrary<Value>, weight = 5) =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const optional = <Shape extends object>(shape: { [Key in keyof Shape]: Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });

const place = fc.record(
  {
    countries: fc.constantFrom<readonly string[]>(['NL'], ['NL'], ['NL'], ['DE'], ['DE'], ['NL', 'DE'], ['US']),
    operators: some(COUNTRIES, 1),
  },
  { requiredKeys: ['countries'] },
);

const arbClass = fc.constantFrom(...CLASSES);
const label = (classification: Arbitrary<Class>): Arbitrary<Labelled> =>
  fc.record({ classification, categories: fc.constantFrom([], ['health']), subjects: some(['NL', 'DE']) });

const partition = fc.tuple(label(arbClass), arbLocation).map(([own, location]) => ({ ...own, location }));

const target = (id: string, location: string): Arbitrary<TargetText> =>
  fc
    .record({
      isolation: fc.constantFrom<TargetText['isolation']>('ephemeral', 'persistent'),
      elsewhere: seldom(fc.constantFrom(...LOCATIONS), 8),
      environment: seldom(fc.constant('ward')),
      proof: seldom(fc.constantFrom<Level>('site', 'service')),
    })
    .map(({ isolation, elsewhere, environment, proof }) => ({
      location,
      'runs-on': id,
      isolation,
      ...(elsewhere === undefined ? {} : { 'runner-location': elsewhere }),
      ...(environment === undefined ? {} : { environment }),
      ...(proof === undefined ? {} : { proof }),
    }));

const operations = fc.constantFrom<readonly Operation[]>(['process', 'store'], ['process'], ['store']);
const datasets = some(['registry', 'registry/nl', 'registry/de', 'less'], 1);
const both: readonly Operation[] = ['process', 'store'];

const broad: RuleText = {
  id: 'broad',
  effect: 'allow',
  data: { 'classification-at-most': 'restricted' },
  to: { places: ['NL', 'DE'] },
  operations: both,
};

const allow: Arbitrary<RuleText> = fc
  .tuple(arbClass, optional({ categories: some(['health', 'personal']), subjects: some(['NL', 'DE'], 1), datasets }))
  .chain(([most, data]) =>
    fc.tuple(some(COUNTRIES, 1), operations).map(([places, operations]) => ({
      id: 'narrow',
      effect: 'allow',
      data: { 'classification-at-most': most, ...data },
      to: { places },
      operations,
    })),
  );

const deny = (id: string): Arbitrary<RuleText> =>
  fc
    .tuple(
      optional({
        'classification-at-least': arbClass,
        categories: some(['health', 'personal'], 1),
        subjects: some(['NL', 'DE'], 1),
        datasets,
      }),
      optional({
        places: some(COUNTRIES, 1),
        'places-outside': some(COUNTRIES, 1),
        'operators-outside': some(COUNTRIES, 1),
      }),
      operations,
      fc.boolean(),
    )
    .map(([data, to, operations, waivable]) => ({ id, effect: 'deny', data, to, operations, waivable }));

const arbRules = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constant(broad) }, { weight: 1, arbitrary: fc.constant(undefined) }),
    seldom(allow, 2),
    seldom(deny('firm'), 3),
    seldom(deny('other'), 5),
  )
  .map((rules) => rules.flatMap((rule) => rule ?? []));

const expires = fc.constantFrom('2020-01-01', '2026-06-30', '2099-12-31');

/** Of all of them, or of some. */
const scope = <Item extends string>(...items: readonly Item[]) => fc.oneof(fc.constant(items), some(items, 1));

const waiver = fc.record({
  expires,
  scope: fc.record({
    steps: scope('check', 'train', 'test', 'release'),
    origins: scope('registry', 'registry/nl', 'registry/de', 'less'),
    targets: scope(...TARGETS),
    stores: scope('shelf'),
    destinations: scope('ward', 'clinic'),
  }),
});

const STEPS: PolicyText['steps'] = {
  check: { action: 'data-validate', reads: ['registry/nl', 'registry/de'], each: 'partition' },
  train: { action: 'train-on-target', reads: ['registry/nl'], writes: { model: { store: 'shelf' } } },
  test: { action: 'model-test', reads: ['model', 'registry/de'] },
  release: {
    action: 'deploy-hybrid',
    reads: ['model'],
    destinations: ['ward', 'clinic'],
    each: 'destination',
    gate: { needs: ['check', 'test'] },
  },
};

export const arbPolicyText: Arbitrary<PolicyText> = fc
  .record({
    places: fc.tuple(place, place, place),
    mayRead: arbClass,
    targets: fc.tuple(...LOCATIONS.map((id) => target(`${id}-runner`, id)), target('hosted', 'github-hosted')),
    homes: fc.tuple(arbLocation, arbLocation, arbLocation),
    partitions: fc.tuple(partition, partition),
    rules: arbRules,
    becomes: label(fc.constantFrom('public', 'internal', 'confidential')),
    expires,
    waiver: seldom(waiver, 1),
    proof: seldom(fc.constantFrom<PolicyText['proof']>({ internal: 'site' }, { confidential: 'platform' })),
  })
  .map(({ places: [north, south, either], homes: [shelf, ward, clinic], partitions: [nl, de], ...drawn }) => ({
    locations: { north, south, either },
    events: { 'pull-request': { 'may-read': drawn.mayRead }, fork: { 'may-read': 'public' } },
    targets: Object.fromEntries(
      TARGETS.flatMap((id, index) => (drawn.targets[index] ? [[id, drawn.targets[index]]] : [])),
    ),
    stores: { shelf: { location: shelf, type: 'file' } },
    destinations: { ward: { location: ward, type: 'directory' }, clinic: { location: clinic, type: 'directory' } },
    datasets: {
      registry: {
        classification: 'restricted',
        categories: ['health'],
        subjects: ['NL', 'DE'],
        partitions: { nl, de },
      },
    },
    steps: STEPS,
    rules: drawn.rules,
    derived: [{ id: 'less', becomes: drawn.becomes, expires: drawn.expires }],
    waivers: drawn.rules.flatMap(({ id: rule, waivable }) =>
      waivable && drawn.waiver ? [{ rule, ...drawn.waiver }] : [],
    ),
    proof: drawn.proof ?? {},
  }));

const APPROVED = { 'approved-by': ['board'] };

/** A key that says nothing is left out. */
const filled = (keys: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => Object.keys(value).length > 0));

/** As it stands in the file. JSON is YAML. */
export const written = ({ rules, derived, waivers, proof, ...rest }: PolicyText): string =>
  JSON.stringify({
    version: 1,
    ...rest,
    ...filled({ proof }),
    rules: rules.map(({ data, to, ...rule }) => ({ ...rule, ...filled({ data, to }) })),
    derived: derived.map((each) => ({ ...each, ...APPROVED, step: 'train', output: 'model', because: 'looked at' })),
    waivers: waivers.map((each) => ({
      id: `w-${each.rule}`,
      ...each,
      ...APPROVED,
      category: 'accepted',
      reason: 'for a time',
    })),
  });
