import { builtInLocation } from '../places/built-in-locations.ts';
import type { Whereabouts } from '../places/catalogue.ts';
import type { PlaceSet } from '../places/place.ts';
import { dayOf } from './dates.ts';
import type { Situation } from './decision.ts';
import { rulesOn } from './group-ends.ts';
import { type OriginFinder, originFinder } from './origins.ts';
import type { Policy } from './policy.ts';
import { type Preset, presetsOf } from './presets.ts';

/** What every part of one decision needs, looked up once. */
export interface Context {
  /** With its rules as they are today. */
  readonly policy: Policy;
  readonly situation: Situation;
  readonly presets: readonly Preset[];
  readonly origins: OriginFinder;
}

export function contextOf(written: Policy, situation: Situation): Context {
  const day = dayOf(situation.now);
  const policy = { ...written, rules: rulesOn(written.rules, day) };
  return { policy, situation, presets: presetsOf(policy, day), origins: originFinder(policy, situation) };
}

/** A location as rules see it. */
export interface Spot extends Whereabouts {
  /** Somebody else runs it: so does whoever runs what the policy does not say to be run by the controller itself. */
  readonly processor: boolean;
}

/** A location by its id; one that is not there could be anywhere. */
export function spotOf(policy: Policy, location: string): Spot {
  const stated = policy.locations.get(location);
  const found = stated ?? builtInLocation(location);
  const isOwn = stated?.runBy === 'self' && stated.provider === undefined;
  return { places: known(found?.places), operators: known(found?.operators), processor: !isOwn };
}

/** A location of the policy of which nothing is said that would keep it from being the controller's own. */
export function mayBeOwn({ locations }: Policy, location: string): boolean {
  const stated = locations.get(location);
  return stated !== undefined && stated.provider === undefined && stated.runBy === undefined;
}

// An empty set would be contained in everything: no place at all is not a place that is known.
const known = (set: PlaceSet | undefined): PlaceSet => (set === undefined || set.length === 0 ? 'unknown' : set);
