import { regionOperators, regionPlaces } from '../places/catalogue.ts';
import type { PlaceSet } from '../places/place.ts';
import type { Location, Policy } from '../policy/policy.ts';
import { within } from '../policy/rules.ts';
import type { ObjectPlace } from './form.ts';

const AWS = 'aws';

/**
 * Whether a bucket lies where the policy says that its partition does: every place that its region could be in is one of
 * the location's, nobody can compel those who run it who could not compel those who run the location, and the location
 * is not the controller's own. A store with an endpoint lies, as a folder does, where the site's administrator says.
 */
export function liesAt(
  { region, endpoint }: ObjectPlace,
  location: Pick<Location, 'places' | 'operators' | 'runBy'>,
  { regions }: Pick<Policy, 'regions'>,
): boolean {
  if (endpoint !== undefined) return true;
  const stated = regions?.get(`${AWS}/${region}`);
  const places = stated?.places ?? regionPlaces(AWS, region) ?? 'unknown';
  const operators = stated?.operators ?? regionOperators(AWS, region) ?? 'unknown';
  return location.runBy !== 'self' && allWithin(places, location.places) && allWithin(operators, location.operators);
}

/** What a location leaves unknown every deny bites already. */
const allWithin = (inner: PlaceSet, outer: PlaceSet): boolean =>
  outer === 'unknown' || (inner !== 'unknown' && within(inner, outer));
