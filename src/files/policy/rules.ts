import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DatedPlace } from '../../domain/places/groups.ts';
import type { Place } from '../../domain/places/place.ts';
import type { Allow, Deny, GroupEnd, Operation, Rule } from '../../domain/policy/policy.ts';
import { idName } from '../names.ts';
import {
  bool,
  byValueOf,
  fail,
  listOf,
  mapped,
  object,
  oneOf,
  optional,
  refusedKey,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';
import { classification } from './control-plane.ts';
import { datedPlaces, places } from './groups.ts';
import { categories } from './labels.ts';
import type { Names } from './names.ts';
import { distinct, origin } from './references.ts';

/** The section `rules`. */
export const rulesShape = (names: Names): Shape<readonly Rule[]> =>
  listOf(byValueOf('effect', { allow: allow(names), deny: deny(names, 'policy') }));

/** The section `rules` of a text that a policy builds on: it only restricts. */
export const deniesShape = (names: Names): Shape<readonly Deny[]> =>
  listOf(byValueOf('effect', { allow: neverAbove, deny: deny(names, 'parent') }));

const neverAbove: Shape<never> = ({ at }, findings) =>
  fail(findings, error('policy/parent-widens', { key: id('allow') }, at));

const BOTH: readonly Operation[] = ['process', 'store'];

const operations: Shape<readonly Operation[]> = distinct(oneOf('process', 'store'), 1);

/** A key that exists, but not for this effect; the finding names its counterpart, where there is one. */
const ofOther = (effect: string, instead?: string) =>
  refusedKey('policy/key-of-other-effect', { effect: id(effect), ...(instead ? { suggestion: id(instead) } : {}) });

function allow(names: Names): Shape<Allow> {
  const data = object({
    'classification-at-most': optional(classification),
    categories: optional(categories()),
    subjects: optional(datedPlaces(names.groups)),
    datasets: optional(distinct(origin(names), 1)),
    'classification-at-least': ofOther('allow', 'classification-at-most'),
  });
  const to = object({
    places: optional(datedPlaces(names.groups, 1)),
    operators: optional(datedPlaces(names.groups, 1)),
    'places-outside': ofOther('allow', 'places'),
    'operators-outside': ofOther('allow', 'operators'),
  });
  const whole = object({
    id: required(idName),
    effect: required(oneOf('allow')),
    data: required(something('data', data)),
    to: required(something('to', to)),
    operations: required(operations),
    waivable: ofOther('allow'),
  });
  return mapped(whole, ({ data: { 'classification-at-most': most, subjects, ...data }, to, ...rest }, at) => ({
    ...rest,
    layer: 'policy',
    ...(most ? { classificationAtMost: most } : {}),
    ...data,
    ...ending({ subjects, places: to.places, operators: to.operators }),
    at,
  }));
}

/** An allow that says nothing of its data, or of its places, would let anything through by an oversight. */
const something =
  <T extends object>(key: string, shape: Shape<T>): Shape<T> =>
  (node, findings) => {
    const isEmpty = node.kind === 'map' && node.entries.length === 0;
    return isEmpty ? fail(findings, anythingGoes(key, node.at)) : shape(node, findings);
  };

const anythingGoes = (key: string, at: Position): Finding => error('policy/matches-anything', { key: id(key) }, at);

function deny(names: Names, layer: Rule['layer']): Shape<Deny> {
  const data = object({
    'classification-at-least': optional(classification),
    categories: optional(categories(1)),
    subjects: optional(places(names.groups, 1)),
    datasets: optional(distinct(origin(names), 1)),
    'classification-at-most': ofOther('deny', 'classification-at-least'),
  });
  const to = object({
    places: optional(places(names.groups, 1)),
    'places-outside': optional(datedPlaces(names.groups, 1)),
    'operators-outside': optional(datedPlaces(names.groups, 1)),
    operators: ofOther('deny', 'operators-outside'),
  });
  const whole = object({
    id: required(idName),
    effect: required(oneOf('deny')),
    data: withDefault(data, {}),
    to: withDefault(to, {}),
    operations: withDefault(operations, BOTH),
    waivable: withDefault(bool, false),
  });
  return mapped(whole, ({ data: { 'classification-at-least': least, ...data }, to, ...rest }, at) => ({
    ...rest,
    layer,
    ...(least ? { classificationAtLeast: least } : {}),
    ...data,
    ...(to.places ? { places: to.places } : {}),
    ...ending({ placesOutside: to['places-outside'], operatorsOutside: to['operators-outside'] }),
    at,
  }));
}

/** Places of keys that say what may be, with what of them ends; keys that are left out stay so. */
function ending<Key extends GroupEnd['key']>(lists: Readonly<Record<Key, readonly DatedPlace[] | undefined>>) {
  const given = (Object.keys(lists) as Key[]).flatMap((key) => (lists[key] ? [{ key, list: lists[key] }] : []));
  const ends = given.flatMap(({ key, list }) =>
    list.flatMap(({ place, until }): readonly GroupEnd[] => (until === undefined ? [] : [{ key, place, until }])),
  );
  const places = Object.fromEntries(given.map(({ key, list }) => [key, list.map(({ place }) => place)]));
  return { ...(places as unknown as Partial<Record<Key, readonly Place[]>>), ...(ends.length > 0 ? { ends } : {}) };
}
