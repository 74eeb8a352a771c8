import type { Label } from '../labels/label.ts';
import type { DatedPlace } from '../places/groups.ts';
import type { Place } from '../places/place.ts';
import { type Regime, type Restriction, regime } from '../places/regimes.ts';
import { isLive } from './dates.ts';
import type { Policy, PresetUse } from './policy.ts';
import { type Records, recordsOf } from './records.ts';
import { reaches } from './regime-reach.ts';

/** A regime that the policy uses, with where it does. */
export interface Preset {
  readonly use: PresetUse;
  /** Undefined for an id that the catalogue lacks: then everything is denied. */
  readonly regime: LiveRegime | undefined;
}

/** A regime as it is today, under this policy. */
export interface LiveRegime extends Omit<Regime, 'restrictions'> {
  readonly inForce: boolean;
  readonly restrictions: readonly LiveRestriction[];
  readonly records: Records;
}

export interface LiveRestriction extends Omit<Restriction, 'places'> {
  readonly places: readonly Place[];
}

/** `day` is today; undefined where nobody can say, and then what ends has ended and what begins has begun. */
export const presetsOf = (policy: Policy, day: string | undefined): readonly Preset[] =>
  policy.presets.map((use) => {
    const found = regime(use.id);
    return { use, regime: found === undefined ? undefined : liveRegime(found, policy, day) };
  });

/** What a regime of the catalogue is on a day. */
export function liveRegime(found: Regime, policy: Policy, day: string | undefined): LiveRegime {
  const { from, restrictions } = found;
  return {
    ...found,
    inForce: from === undefined || day === undefined || from <= day,
    restrictions: restrictions.map((each) => ({ ...each, ...liveParts(each, day) })),
    records: recordsOf(policy, found),
  };
}

/** A country that is not free any more is outside; one where all is denied stays so. */
function liveParts({ denied, places, safeguards }: Restriction, day: string | undefined) {
  const holds = ({ until }: { readonly until?: string }) => until === undefined || isLive(until, day);
  const isIn = (each: DatedPlace) => denied === 'inside' || holds(each);
  return { places: places.filter(isIn).map(({ place }) => place), safeguards: safeguards.filter(holds) };
}

/** Whether a preset has something to say of data: one that is not in force has not, one that is unknown has. */
export const applies = (regime: LiveRegime | undefined, label: Label, controller: Place | undefined): boolean =>
  regime === undefined || (regime.inForce && reaches(regime, label, controller));
