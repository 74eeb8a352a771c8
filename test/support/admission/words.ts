import {
  CLASSES,
  type Class,
  type Labelled,
  type Level,
  type PolicyText,
  type RuleText,
  type TargetText,
} from './policy-text.ts';

/**
 * What the design says (§3 and §4) of a policy as it is written: who may run what, and what must be shown there. Made
 * of its sentences alone; nothing here is the engine's.
 */

/** A step, or one partition or destination of it, on a day, for an event. */
export interface Asked {
  readonly policy: PolicyText;
  readonly step: string;
  readonly instance: string | undefined;
  readonly event: 'trusted' | 'pull-request' | 'fork';
  /** `YYYY-MM-DD` */
  readonly day: string;
}

interface Data extends Labelled {
  readonly id: string;
}

/** One origin that goes to one location, by a way that a waiver could name. */
interface Flow {
  readonly data: Data;
  readonly location: string;
  readonly operation: 'process' | 'store';
  readonly way?: readonly ['targets' | 'stores' | 'destinations', string];
}

const atMost = (one: Class, other: Class): boolean => CLASSES.indexOf(one) <= CLASSES.indexOf(other);
const partitionsOf = ({ datasets }: PolicyText) => datasets.registry.partitions;

/** An artifact carries its origins; a live derived entry stands in their stead (sentence 6, and "derived"). */
function model({ policy, day }: Asked): readonly Data[] {
  const [{ id, becomes, expires }] = policy.derived;
  const entry = { id, ...becomes };
  const origins = [partition(policy, 'registry/nl')];
  if (day <= expires) return [entry];
  // One that is over lowers nothing, and waiting opens nothing: its label holds beside the others.
  return [...origins, entry];
}

function partition(policy: PolicyText, id: string): Data {
  const found = partitionsOf(policy)[id.slice('registry/'.length)];
  if (found === undefined) throw new Error(`the text has no ${id}`);
  return { id, ...found };
}

/** What a step, or its part for one partition, reads. */
export function readBy(asked: Asked): readonly Data[] {
  const { policy, step, instance } = asked;
  const { reads = [], each } = policy.steps[step] ?? {};
  const own = each === 'partition' ? reads.filter((read) => read === `registry/${instance}`) : reads;
  const data = own.flatMap((read) => (read === 'model' ? model(asked) : [partition(policy, read)]));
  return data.filter((one, index) => data.findIndex(({ id }) => id === one.id) === index);
}

const BOTH = ['process', 'store'] as const;

/** Sentence 2. */
function flows(asked: Asked, id: string, target: TargetText): readonly Flow[] {
  const { policy, step, instance } = asked;
  const { writes = {}, destinations = [] } = policy.steps[step] ?? {};
  const read = readBy(asked);
  const there = target.isolation === 'ephemeral' ? (['process'] as const) : BOTH;
  const going = (
    all: readonly Data[],
    operations: readonly Flow['operation'][],
    location: string,
    way?: Flow['way'],
  ): readonly Flow[] =>
    all.flatMap((data) =>
      operations.map((operation) => ({ data, operation, location, ...(way === undefined ? {} : { way }) })),
    );
  return [
    ...[target.location, target['runner-location'] ?? target.location].flatMap((each) =>
      going(read, there, each, ['targets', id]),
    ),
    ...Object.values(writes).flatMap(() =>
      going(model(asked), ['store'], policy.stores.shelf.location, ['stores', 'shelf']),
    ),
    ...destinations
      .filter((each) => each === instance)
      .flatMap((each) => going(read, BOTH, policy.destinations[each as 'ward'].location, ['destinations', each])),
    ...read.flatMap((data) => {
      const home = partitionsOf(policy)[data.id.slice('registry/'.length)];
      return home === undefined ? [] : going([data], ['store'], home.location);
    }),
  ];
}

const IMPLIED: Readonly<Record<string, readonly string[]>> = { health: ['health', 'personal'] };

const isListed = ({ id }: Data, names: readonly string[] | undefined): boolean =>
  names === undefined || names.includes(id) || (id.startsWith('registry/') && names.includes('registry'));

const isWithin = (inner: readonly string[], outer: readonly string[] | undefined): boolean =>
  outer === undefined || inner.every((each) => outer.includes(each));

const meet = (some: readonly string[], others: readonly string[] | undefined): boolean =>
  others === undefined || some.some((each) => others.includes(each));

/** Sentence 3: everything must fit, every possible place included. */
const allows = (rule: RuleText, { data, operation }: Flow, places: readonly string[] | undefined): boolean =>
  rule.effect === 'allow' &&
  rule.operations.includes(operation) &&
  atMost(data.classification, rule.data['classification-at-most'] ?? 'restricted') &&
  isWithin(data.categories, rule.data.categories) &&
  isWithin(data.subjects, rule.data.subjects) &&
  isListed(data, rule.data.datasets) &&
  places !== undefined &&
  isWithin(places, rule.to.places);

/** Sentence 4: any overlap is enough, and so is what nobody knows. */
function bites(rule: RuleText, { data, operation }: Flow, spot: Partial<PolicyText['locations'][string]>): boolean {
  const { places, 'places-outside': outside, 'operators-outside': abroad } = rule.to;
  const concerns =
    rule.effect === 'deny' &&
    rule.operations.includes(operation) &&
    atMost(rule.data['classification-at-least'] ?? 'public', data.classification) &&
    meet(
      data.categories.flatMap((each) => IMPLIED[each] ?? [each]),
      rule.data.categories,
    ) &&
    meet(data.subjects, rule.data.subjects) &&
    isListed(data, rule.data.datasets);
  const { countries, operators } = spot;
  const keys = [
    places && (countries === undefined || meet(countries, places)),
    outside && (countries === undefined || !isWithin(countries, outside)),
    abroad && (operators === undefined || !isWithin(operators, abroad)),
  ].filter((key) => key !== undefined);
  return concerns && (keys.length === 0 || keys.includes(true));
}

/** Sentence 8. */
const isWaived = ({ policy, step, day }: Asked, rule: RuleText, { data, way }: Flow): boolean =>
  policy.waivers.some(
    ({ rule: lifted, scope, expires }) =>
      way !== undefined &&
      lifted === rule.id &&
      day <= expires &&
      scope.steps.includes(step) &&
      isListed(data, scope.origins) &&
      scope[way[0]].includes(way[1]),
  );

/** Nobody can say where a hosted runner is; who runs it is known. */
const HOSTED = { operators: ['US'] };

/** Sentence 5. */
function isFine(asked: Asked, flow: Flow): boolean {
  const { locations, rules } = asked.policy;
  const spot: Partial<PolicyText['locations'][string]> = locations[flow.location] ?? HOSTED;
  const isAllowed = flow.data.classification === 'public' || rules.some((rule) => allows(rule, flow, spot.countries));
  return isAllowed && !rules.some((rule) => bites(rule, flow, spot) && !isWaived(asked, rule, flow));
}

/** Every target that may run it. */
export function mayRun(asked: Asked): ReadonlySet<string> {
  const { policy, event } = asked;
  const most = event === 'trusted' ? 'restricted' : policy.events[event]['may-read'];
  if (!readBy(asked).every(({ classification }) => atMost(classification, most))) return new Set();
  const fine = Object.entries(policy.targets).filter(([id, target]) =>
    flows(asked, id, target).every((flow) => isFine(asked, flow)),
  );
  return new Set(fine.map(([id]) => id));
}

const LEVELS: readonly Level[] = ['declared', 'service', 'site', 'platform'];
const NEEDED: Readonly<Record<Class, Level>> = {
  public: 'declared',
  internal: 'declared',
  confidential: 'service',
  restricted: 'site',
};

/** §4: whether what is shown is as much as the data, the policy and the target ask for. */
export function isEnough(asked: Asked, target: TargetText, shown: 'declared' | 'site'): boolean {
  const { proof } = asked.policy;
  const classes = readBy(asked).flatMap(({ classification }) => CLASSES.filter((each) => atMost(each, classification)));
  const wanted = [target.proof ?? 'declared', ...classes.flatMap((each) => [NEEDED[each], proof[each] ?? 'declared'])];
  return wanted.every((level) => LEVELS.indexOf(level) <= LEVELS.indexOf(shown));
}
