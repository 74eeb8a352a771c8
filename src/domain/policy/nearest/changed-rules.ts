import { higher } from '../../labels/label.ts';
import type { PlaceSet } from '../../places/place.ts';
import type { Spot } from '../context.ts';
import type { Flow } from '../decision.ts';
import { endsBeside } from '../group-ends.ts';
import type { Allow, Deny } from '../policy.ts';
import { touch } from '../rules.ts';

/** An allow that matches a flow too. Keys that it leaves out match already. */
export function widened(allow: Allow, { operation, origin, label }: Flow, at: Spot): Allow {
  const { operations, classificationAtMost, datasets, categories, subjects, places, operators, ends, ...rest } = allow;
  return {
    ...rest,
    ...(ends && { ends: endsBeside(ends, { ...at, subjects: label.subjects }) }),
    operations: union(operations, [operation]),
    ...(classificationAtMost && { classificationAtMost: higher(classificationAtMost, label.classification) }),
    ...(datasets && { datasets: union(datasets, [origin]) }),
    ...(categories && { categories: union(categories, label.categories) }),
    ...(subjects && { subjects: union(subjects, label.subjects) }),
    ...(places && { places: union(places, at.places) }),
    // Whom nobody knows no list contains.
    ...(operators && at.operators !== 'unknown' && { operators: union(operators, at.operators) }),
  };
}

/** An allow for one origin at one location. */
export const allowFor = ({ origin, label, location }: Flow, { places }: Spot, at: Allow['at']): Allow => ({
  id: `allow-${origin.replaceAll('/', '-')}-${location}`,
  effect: 'allow',
  layer: 'policy',
  operations: ['process', 'store'],
  classificationAtMost: label.classification,
  categories: label.categories,
  subjects: label.subjects,
  datasets: [origin],
  places: places === 'unknown' ? [] : places,
  at,
});

/** A deny that bites a location no more; none, where nothing is left of it. */
export function narrowed(deny: Deny, at: Spot): readonly Deny[] {
  const { places, placesOutside, operatorsOutside, ends = [], ...rest } = deny;
  // Where the place is unknown, every deny about places bites.
  if (at.places === 'unknown' && (places ?? placesOutside) !== undefined) return [];
  const others = places?.filter((place) => at.places !== 'unknown' && !touch([place], at.places)) ?? [];
  const to = {
    ...(others.length > 0 && { places: others }),
    ...(placesOutside && { placesOutside: union(placesOutside, at.places) }),
    ...(operatorsOutside && at.operators !== 'unknown' && { operatorsOutside: union(operatorsOutside, at.operators) }),
  };
  const left = endsBeside(ends, { placesOutside: at.places, operatorsOutside: at.operators });
  return Object.keys(to).length > 0 ? [{ ...rest, ...to, ...(left.length > 0 && { ends: left }) }] : [];
}

const union = <Item>(items: readonly Item[], more: readonly Item[] | Extract<PlaceSet, 'unknown'>): readonly Item[] =>
  more === 'unknown' ? items : [...new Set([...items, ...more])];
