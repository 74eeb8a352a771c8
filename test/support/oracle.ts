import fc, { type Arbitrary } from 'fast-check';
import type { Placement, Reason, Situation } from '../../src/domain/policy/decision.ts';
import { evaluate } from '../../src/domain/policy/evaluate.ts';
import type { Allow, Deny, Operation, Policy, Read, Rule, Step, Target } from '../../src/domain/policy/policy.ts';
import { cedarJudge, type Judge, type Ruling } from './cedar.ts';
import { arbPolicy } from './policies.ts';
import { arbAllow, arbDeny, arbLocation, byId, LOCATIONS, PLACES } from './policy-parts.ts';

/** Our engine beside Cedar's, over what both can say: rules on data that goes to places. */

const SITUATION: Situation = {
  now: '2026-11-23T12:00:00.000Z',
  event: 'trusted',
  repositoryVisibility: 'private',
  controlPlane: 'github.com',
};

/** Mostly known, so that about as much is allowed as is denied. */
const arbLocations = fc.tuple(
  ...LOCATIONS.map((id) =>
    fc
      .tuple(arbLocation(id), fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 2 }), fc.nat(9))
      .map(([location, places, luck]) => (luck > 0 ? { ...location, places } : location)),
  ),
);

const open: Rule = {
  id: 'open',
  effect: 'allow',
  layer: 'policy',
  operations: ['process', 'store'],
  places: PLACES,
  classificationAtMost: 'confidential',
  at: { file: '', line: 1, column: 1 },
};

const closed: Rule = { ...open, classificationAtMost: 'restricted' };

const arbOpening = fc.constantFrom<readonly Rule[]>([], [open], [closed], [closed], [closed]);

const arbRules = fc
  .tuple(
    arbOpening,
    fc.array(arbAllow, { maxLength: 3 }),
    fc.oneof(fc.constant([]), fc.array(arbDeny, { maxLength: 2 })),
  )
  .map(([opening, allows, denies]) => [...opening, ...allows, ...denies]);

/** Data rests where somebody knows; else hardly anything would be allowed. */
const settled = <Item extends { readonly location: string }>(item: Item): Item => ({
  ...item,
  location: item.location === 'github-hosted' ? 'berlin' : item.location,
});

/** Without what only we have: regimes, derived labels, surfaces, capacity. */
export const arbCommon: Arbitrary<Policy> = fc
  .tuple(arbPolicy, arbLocations, arbRules)
  .map(([policy, locations, rules]) => ({
    ...policy,
    presets: [],
    derived: [],
    waivers: [],
    safeguards: [],
    rules,
    locations: byId(locations),
    steps: byId(
      [...policy.steps.values()].map(
        ({ each: _, ...step }): Step => ({
          ...step,
          requires: {},
          reads: step.reads.slice(0, 2),
          destinations: step.destinations.slice(1),
        }),
      ),
    ),
    stores: byId([...policy.stores.values()].map((store) => ({ ...settled(store), type: 'file' as const }))),
    destinations: byId([...policy.destinations.values()].map(settled)),
    datasets: byId(
      [...policy.datasets.values()].map((dataset) => ({
        ...dataset,
        partitions: byId([...dataset.partitions.values()].map(settled)),
      })),
    ),
  }));

interface Asked {
  readonly origin: string;
  readonly operation: Operation;
  readonly location: string;
}

const asking = (origins: readonly string[], operations: readonly Operation[], location: string): readonly Asked[] =>
  operations.flatMap((operation) => origins.map((origin) => ({ origin, operation, location })));

/** What an artifact carries: all that its writer read, and so on. */
const originsOf = (policy: Policy, reads: readonly Read[]): readonly string[] => [
  ...new Set(
    reads.flatMap((read) =>
      read.kind === 'partition' ? [read.origin] : originsOf(policy, policy.steps.get(read.writer)?.reads ?? []),
    ),
  ),
];

/** Sentence 2: what a step on a target lets flow. */
function flowsOf(policy: Policy, step: Step, target: Target): readonly Asked[] {
  const origins = originsOf(policy, step.reads);
  const there: readonly Operation[] = target.isolation === 'persistent' ? ['process', 'store'] : ['process'];
  const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
  return [
    ...asking(origins, there, target.location),
    ...asking(origins, there, target.runnerLocation),
    ...[...step.writes.values()].flatMap(({ store }) =>
      asking(origins, ['store'], policy.stores.get(store)?.location ?? ''),
    ),
    ...step.destinations.flatMap((id) =>
      asking(origins, ['process', 'store'], policy.destinations.get(id)?.location ?? ''),
    ),
    ...partitions
      .filter(({ origin }) => origins.includes(origin))
      .flatMap(({ origin, location }) => asking([origin], ['store'], location)),
  ];
}

/** The keys of rules, as sentence 3 and 4 have them. */
const KEYS = {
  allow: ['classificationAtMost', 'categories', 'subjects', 'datasets', 'places', 'operators', 'operations'],
  deny: [
    'classificationAtLeast',
    'categories',
    'subjects',
    'datasets',
    'places',
    'placesOutside',
    'operatorsOutside',
    'operations',
  ],
} as const;

const narrows = (rule: Allow | Deny, key: string): boolean =>
  key === 'operations' ? rule.operations.length === 1 : (rule as unknown as Record<string, unknown>)[key] !== undefined;

export const SELECTORS = [...KEYS.allow.map((key) => `allow ${key}`), ...KEYS.deny.map((key) => `deny ${key}`)];

const selectorsOf = (rule: Rule): readonly string[] =>
  KEYS[rule.effect].filter((key) => narrows(rule, key)).map((key) => `${rule.effect} ${key}`);

/** What was compared, in numbers. */
export interface Tally {
  compared: number;
  allowed: number;
  denied: number;
  /** Where some location could be in several places. */
  several: number;
  /** By selector: how often a rule with it decided, or could have, for each verdict. */
  readonly seen: Map<string, { allowed: number; denied: number }>;
  readonly disagreements: string[];
}

export const emptyTally = (): Tally => ({
  compared: 0,
  allowed: 0,
  denied: 0,
  several: 0,
  seen: new Map(SELECTORS.map((selector) => [selector, { allowed: 0, denied: 0 }])),
  disagreements: [],
});

/** Few of each policy, so that many policies are met. */
const TARGETS_EACH = 2;

/** Compares steps × targets of a policy that let something flow. */
export function compare(policy: Policy, tally: Tally): void {
  const judge = remembering(cedarJudge(policy, PLACES));
  const decision = evaluate(policy, SITUATION);
  for (const step of policy.steps.values()) {
    const ours = decision.steps.get(step.id)?.placements[0];
    for (const target of [...policy.targets.values()].slice(0, TARGETS_EACH)) {
      const asked = flowsOf(policy, step, target);
      if (asked.length === 0) continue;
      const rulings = asked.map(({ origin, operation, location }) => judge(origin, operation, location));
      count(policy, asked, rulings, tally);
      const theirs = rulings.every(({ allowed }) => allowed);
      if (theirs !== ours?.allowed.includes(target.id) || !isAlike(asked, rulings, reasonsOf(ours, target)))
        tally.disagreements.push(`${step.id} on ${target.id}`);
    }
  }
}

const reasonsOf = ({ reasons, rejected }: Placement, { id }: Target): readonly Reason[] => [
  ...reasons,
  ...(rejected.get(id) ?? []),
];

/** Flow by flow: what Cedar denies is what some reason of ours is about. */
const isAlike = (asked: readonly Asked[], rulings: readonly Ruling[], reasons: readonly Reason[]): boolean =>
  asked.every(({ origin, operation, location }, index) => {
    const isDenied = reasons.some(
      ({ flow }) => flow?.origin === origin && flow.operation === operation && flow.location === location,
    );
    return isDenied !== rulings[index]?.allowed;
  });

/** Cedar is asked the same thing once a policy. */
function remembering(judge: Judge): Judge {
  const known = new Map<string, Ruling>();
  return (...asked) => {
    const ruling = known.get(asked.join()) ?? judge(...asked);
    known.set(asked.join(), ruling);
    return ruling;
  };
}

function count(policy: Policy, asked: readonly Asked[], rulings: readonly Ruling[], tally: Tally): void {
  const isAllowed = rulings.every(({ allowed }) => allowed);
  tally.compared++;
  tally[isAllowed ? 'allowed' : 'denied']++;
  const places = asked.map(({ location }) => policy.locations.get(location)?.places ?? 'unknown');
  if (places.some((each) => each !== 'unknown' && each.length > 1)) tally.several++;
  for (const ruling of rulings) for (const selector of telling(policy, ruling)) countSelector(tally, selector, ruling);
}

function countSelector({ seen }: Tally, selector: string, { allowed }: Ruling): void {
  const counts = seen.get(selector);
  if (counts) counts[allowed ? 'allowed' : 'denied']++;
}

/**
 * The selectors that a ruling tells of: an allow that matched, or that did not where none did; a deny that matched, or
 * that did not where none did.
 */
function telling({ rules }: Policy, { allowed, by }: Ruling): readonly string[] {
  const matched = rules.filter((_, index) => by.includes(index));
  const isPublic = by.includes('public');
  const missed = (effect: Rule['effect']) => rules.filter((rule) => rule.effect === effect).flatMap(selectorsOf);
  if (allowed) return [...(isPublic ? [] : matched.flatMap(selectorsOf)), ...missed('deny')];
  return matched.length > 0 ? matched.flatMap(selectorsOf) : missed('allow');
}
