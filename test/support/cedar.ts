import {
  type EntityJson,
  type EntityUidJson,
  preparsePolicySet,
  statefulIsAuthorized,
  type TypeAndId,
} from '@cedar-policy/cedar-wasm/nodejs';
import type { Label } from '../../src/domain/labels/label.ts';
import type { PlaceSet } from '../../src/domain/places/place.ts';
import type { Allow, Deny, Location, Operation, Policy, Rule } from '../../src/domain/policy/policy.ts';

/**
 * Rules as policies of Cedar, another's engine, made from the sentences of the design and from nothing of ours: what
 * contains what, and which category implies which, are parents of Cedar's entities, and Cedar decides. A set that Cedar
 * cannot quantify over is written out as attributes: `place0`, `place1`, …
 */

/** By their order: each includes the ones before it. */
const RANKS = { public: 0, internal: 1, confidential: 2, restricted: 3 } as const;

/** `ehr ⇒ phi ⇒ health ⇒ personal`, and payments are about persons, too. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  ehr: ['phi'],
  phi: ['health'],
  health: ['personal'],
  payment: ['financial'],
  financial: ['personal'],
  personal: [],
};

/** The most places that one location could be in, or labels and operators have of anything. */
const MOST = 3;
const SLOTS = [...Array(MOST).keys()];

const entity = (type: string, id: string): TypeAndId => ({ type, id });
const written = (type: string, id: string): string => `${type}::${JSON.stringify(id)}`;
const list = (type: string, ids: readonly string[]): string => `[${ids.map((id) => written(type, id)).join(', ')}]`;

/** Each of a set in an attribute of its own. */
const slots = (type: string, name: string, ids: readonly string[]) => {
  if (ids.length > MOST) throw new Error(`${ids.length} of ${name} do not fit`);
  return ids.map((id, index) => [`${name}${index}`, { __entity: entity(type, id) }] as const);
};

/** Holds for each that is there. */
const every = (of: string, holds: (each: string) => string): string =>
  SLOTS.map((index) => `(!(${has(of, index)}) || ${holds(of + index)})`).join(' && ');

/** Holds for one at least that is there. */
const any = (of: string, holds: (each: string) => string): string =>
  `(${SLOTS.map((index) => `(${has(of, index)} && ${holds(of + index)})`).join(' || ')})`;

/** `principal.place0` is there. */
const has = (of: string, index: number): string => of.replace('.', ' has ') + index;

const isKnown = (of: string): string => has(of, 0);

/** One contains the other, whichever. */
const overlapping = (each: string, places: readonly string[]): string =>
  `(${each} in ${list('Place', places)} || ${places.map((place) => `${written('Place', place)} in ${each}`).join(' || ')})`;

/** Sentence 3: at most, subsets, listed, every possible place contained; a category must be listed itself. */
function permit(allow: Allow): readonly string[] {
  const { classificationAtMost: most, categories, subjects, datasets, places, operators } = allow;
  return [
    ...(most === undefined ? [] : [`principal.rank <= ${RANKS[most]}`]),
    ...(categories === undefined
      ? []
      : [every('principal.category', (each) => `${list('Category', categories)}.contains(${each})`)]),
    ...(subjects === undefined ? [] : [every('principal.subject', (each) => `${each} in ${list('Place', subjects)}`)]),
    ...(datasets === undefined ? [] : [`principal in ${list('Data', datasets)}`]),
    isKnown('resource.place'),
    ...(places === undefined ? [] : [every('resource.place', (each) => `${each} in ${list('Place', places)}`)]),
    ...(operators === undefined
      ? []
      : [isKnown('resource.operator'), every('resource.operator', (each) => `${each} in ${list('Place', operators)}`)]),
  ];
}

/** Sentence 4: at least, any category or subject overlaps, listed; and any possible place, or anything unknown. */
function forbid(deny: Deny): readonly string[] {
  const { classificationAtLeast: least, categories, subjects, datasets } = deny;
  const where = whereForbidden(deny);
  return [
    ...(least === undefined ? [] : [`principal.rank >= ${RANKS[least]}`]),
    ...(categories === undefined
      ? []
      : [any('principal.category', (each) => `${each} in ${list('Category', categories)}`)]),
    ...(subjects === undefined ? [] : [any('principal.subject', (each) => overlapping(each, subjects))]),
    ...(datasets === undefined ? [] : [`principal in ${list('Data', datasets)}`]),
    ...(where.length === 0 ? [] : [`(${where.join(' || ')})`]),
  ];
}

const whereForbidden = ({ places, placesOutside, operatorsOutside }: Deny): readonly string[] => [
  ...(places === undefined
    ? []
    : [`!(${isKnown('resource.place')})`, any('resource.place', (each) => overlapping(each, places))]),
  ...(placesOutside === undefined
    ? []
    : [
        `!(${isKnown('resource.place')})`,
        any('resource.place', (each) => `!(${each} in ${list('Place', placesOutside)})`),
      ]),
  ...(operatorsOutside === undefined
    ? []
    : [
        `!(${isKnown('resource.operator')})`,
        any('resource.operator', (each) => `!(${each} in ${list('Place', operatorsOutside)})`),
      ]),
];

function asPolicy(rule: Rule): string {
  const effect = rule.effect === 'allow' ? 'permit' : 'forbid';
  const conditions = rule.effect === 'allow' ? permit(rule) : forbid(rule);
  const actions = list('Action', rule.operations);
  return `${effect}(principal, action in ${actions}, resource) when { ${['true', ...conditions].join(' && ')} };`;
}

/** Sentence 5: public data needs no allow, and denies apply. */
const PUBLIC = 'permit(principal, action, resource) when { principal.rank == 0 };';

/** What Cedar says, and by which rules: their places in the policy's list, or `public`. */
export interface Ruling {
  readonly allowed: boolean;
  readonly by: readonly (number | 'public')[];
}

export type Judge = (origin: string, operation: Operation, location: string) => Ruling;

/** Asks Cedar about flows, under the rules of a policy. */
export function cedarJudge(policy: Policy, places: readonly string[]): Judge {
  const rules = Object.fromEntries(policy.rules.map((rule, index) => [`rule${index}`, asPolicy(rule)]));
  const parsed = preparsePolicySet('rules', { staticPolicies: { ...rules, public: PUBLIC } });
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors));
  const known = [
    ...places.map(placeEntity),
    ...Object.entries(PARENTS).map(([id, above]) => parented('Category', id, above)),
  ];
  const data = originEntities(policy);
  return (origin, operation, location) => {
    const answer = statefulIsAuthorized({
      preparsedPolicySetId: 'rules',
      principal: entity('Data', origin),
      action: entity('Action', operation),
      resource: entity('Location', location),
      context: {},
      entities: [...known, ...data, locationEntity(location, policy.locations.get(location))],
    });
    if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
    const { decision, diagnostics } = answer.response;
    if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
    return { allowed: decision === 'allow', by: diagnostics.reason.map(ruleNumber) };
  };
}

const ruleNumber = (id: string) => (id === 'public' ? id : Number(id.slice('rule'.length)));

const parented = (type: string, id: string, above: readonly string[]): EntityJson => ({
  uid: entity(type, id),
  attrs: {},
  parents: above.map((each): EntityUidJson => entity(type, each)),
});

/** `US` contains `US-CA`. */
function placeEntity(place: string): EntityJson {
  const [country = '', subdivision] = place.split('-');
  return parented('Place', place, subdivision === undefined ? [] : [country]);
}

/** A partition lies in its dataset, and has its label. */
function originEntities({ datasets }: Policy): readonly EntityJson[] {
  const partitions = [...datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
  return [
    ...[...datasets.keys()].map((id) => parented('Data', id, [])),
    ...partitions.map(({ origin, label }) => ({
      uid: entity('Data', origin),
      attrs: labelAttributes(label),
      parents: [entity('Data', origin.split('/')[0] ?? '')],
    })),
  ];
}

const labelAttributes = ({ classification, categories, subjects }: Label): EntityJson['attrs'] => ({
  rank: RANKS[classification],
  ...Object.fromEntries([...slots('Category', 'category', categories), ...slots('Place', 'subject', subjects)]),
});

const locationEntity = (id: string, location: Location | undefined): EntityJson => ({
  uid: entity('Location', id),
  attrs: Object.fromEntries([
    ...slots('Place', 'place', stated(location?.places)),
    ...slots('Place', 'operator', stated(location?.operators)),
  ]),
  parents: [],
});

const stated = (set: PlaceSet | undefined): readonly string[] => (set === undefined || set === 'unknown' ? [] : set);
