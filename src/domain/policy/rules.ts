import { implied } from '../labels/categories.ts';
import { atMost } from '../labels/label.ts';
import type { Whereabouts } from '../places/catalogue.ts';
import { contains, overlaps, type Place, type PlaceSet } from '../places/place.ts';
import type { Flow } from './decision.ts';
import type { Allow, Deny } from './policy.ts';

/** The keys of a rule, as users write them. */
export type RuleKey =
  | 'classification-at-most'
  | 'categories'
  | 'subjects'
  | 'datasets'
  | 'operations'
  | 'places'
  | 'operators';

/** The keys by which an allow does not match; none where it does. A key that is left out means any. */
export function misses(allow: Allow, flow: Flow, at: Whereabouts): readonly RuleKey[] {
  const { label } = flow;
  const met: Record<RuleKey, boolean> = {
    operations: allow.operations.includes(flow.operation),
    'classification-at-most': atMost(label.classification, allow.classificationAtMost ?? 'restricted'),
    datasets: allow.datasets === undefined || isListed(flow.origin, allow.datasets),
    categories: isSubset(label.categories, allow.categories),
    subjects: within(label.subjects, allow.subjects ?? label.subjects),
    // Even an allow that names no place is for places: data does not go where nobody can say.
    places: at.places !== 'unknown' && within(at.places, allow.places ?? at.places),
    operators: allow.operators === undefined || (at.operators !== 'unknown' && within(at.operators, allow.operators)),
  };
  return (Object.keys(met) as RuleKey[]).filter((key) => !met[key]);
}

/** By what a deny bites: known before unknown, place before operator. */
export type Bite = 'place' | 'operator' | 'place-unknown' | 'operator-unknown';

/** Undefined where the deny does not match. Data keys narrow it together; of the `to` keys any one is enough. */
export function bite(deny: Deny, flow: Flow, at: Whereabouts): Bite | undefined {
  return concerns(deny, flow) ? biteAt(deny, at) : undefined;
}

function concerns(deny: Deny, { operation, origin, label }: Flow): boolean {
  const { classificationAtLeast = 'public', datasets, categories, subjects } = deny;
  return (
    deny.operations.includes(operation) &&
    atMost(classificationAtLeast, label.classification) &&
    (datasets === undefined || isListed(origin, datasets)) &&
    (categories === undefined || label.categories.flatMap(implied).some((each) => categories.includes(each))) &&
    (subjects === undefined || touch(label.subjects, subjects))
  );
}

function biteAt({ places, placesOutside, operatorsOutside }: Deny, at: Whereabouts): Bite | undefined {
  const restrictsPlaces = places !== undefined || placesOutside !== undefined;
  if (!restrictsPlaces && operatorsOutside === undefined) return 'place';
  if (isIn(at.places, places) || isOutside(at.places, placesOutside)) return 'place';
  if (isOutside(at.operators, operatorsOutside)) return 'operator';
  if (restrictsPlaces && at.places === 'unknown') return 'place-unknown';
  return operatorsOutside !== undefined && at.operators === 'unknown' ? 'operator-unknown' : undefined;
}

const isIn = (set: PlaceSet, places: readonly Place[] | undefined): boolean =>
  set !== 'unknown' && places !== undefined && touch(set, places);

const isOutside = (set: PlaceSet, places: readonly Place[] | undefined): boolean =>
  set !== 'unknown' && places !== undefined && !within(set, places);

/** Every one of `inner` is contained in one of `outer`. */
export const within = (inner: readonly Place[], outer: readonly Place[]): boolean =>
  inner.every((each) => outer.some((place) => contains(place, each)));

/** Some of the one overlap some of the other, whichever contains which. */
export const touch = (some: readonly Place[], others: readonly Place[]): boolean =>
  some.some((each) => others.some((place) => overlaps(each, place)));

/** The origin itself is listed, or its dataset. */
export const isListed = (origin: string, listed: readonly string[]): boolean =>
  listed.some((each) => each === origin || origin.startsWith(`${each}/`));

const isSubset = (inner: readonly string[], outer: readonly string[] | undefined): boolean =>
  outer === undefined || inner.every((each) => outer.includes(each));
