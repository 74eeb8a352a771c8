import { type Prose, say } from '../../../domain/outcome/document.ts';
import { id, ids } from '../../../domain/outcome/labelled.ts';
import { placeName } from '../../../domain/places/countries.ts';
import { spotOf } from '../../../domain/policy/context.ts';
import type { Policy } from '../../../domain/policy/policy.ts';

/** A location with the names of the places that it could be in. */
export function titleOf(policy: Policy, location: string): Prose {
  const { places } = spotOf(policy, location);
  if (places === 'unknown') return say`${id(location)}: place unknown`;
  return say`${id(location)}: ${ids(places.map(placeName))}`;
}

/** The key of a location's area. */
export const locationKey = (location: string): string => `location ${location}`;
