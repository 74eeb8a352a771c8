import { implied } from '../labels/categories.ts';
import type { Label } from '../labels/label.ts';
import type { Place } from '../places/place.ts';
import { type DatedPlace, type Regime, type Restriction, regime } from '../places/regimes.ts';
import { isLive } from './dates.ts';
import type { Policy, PresetUse } from './policy.ts';
import { touch } from './rules.ts';

/** A regime that the policy uses, with where it does. */
export interface Preset {
  readonly use: PresetUse;
  /** Undefined for an id that the catalogue lacks: then everything is denied. */
  readonly regime: LiveRegime | undefined;
}

/** A regime as it is today. */
export interface LiveRegime extends Omit<Regime, 'restrictions'> {
  readonly inForce: boolean;
  readonly restrictions: readonly LiveRestriction[];
}

export interface LiveRestriction extends Omit<Restriction, 'places'> {
  readonly places: readonly Place[];
}

/** `day` is today; undefined where nobody can say, and then what ends has ended and what begins has begun. */
export const presetsOf = ({ presets }: Policy, day: string | undefined): readonly Preset[] =>
  presets.map((use) => ({ use, regime: onDay(regime(use.id), day) }));

function onDay(found: Regime | undefined, day: string | undefined): LiveRegime | undefined {
  if (found === undefined) return undefined;
  const { from, restrictions } = found;
  return {
    ...found,
    inForce: from === undefined || day === undefined || from <= day,
    restrictions: restrictions.map((each) => ({ ...each, ...liveParts(each, day) })),
  };
}

/** A country that is not free any more is outside; one where all is denied stays so. */
function liveParts({ denied, places, safeguards }: Restriction, day: string | undefined) {
  const holds = ({ until }: { readonly until?: string }) => until === undefined || isLive(until, day);
  const isIn = (each: DatedPlace) => denied === 'inside' || holds(each);
  return { places: places.filter(isIn).map(({ place }) => place), safeguards: safeguards.filter(holds) };
}

/** A regime follows the controller or the data subjects, for its categories of data, while it is in force. */
export const applies = (regime: LiveRegime | undefined, label: Label, controller: Place | undefined): boolean =>
  regime === undefined || (regime.inForce && reachable(regime, label, controller));

/** The same, in force or not. */
export const reachable = (regime: Regime | LiveRegime, label: Label, controller: Place | undefined): boolean =>
  isOfAny(label, regime.categories) &&
  reaches(regime.jurisdiction, [...label.subjects, ...(controller === undefined ? [] : [controller])]);

/** Data of one of the categories, itself or by what it implies. */
export const isOfAny = ({ categories }: Label, wanted: readonly string[]): boolean =>
  categories.flatMap(implied).some((each) => wanted.includes(each));

const reaches = (jurisdiction: Regime['jurisdiction'], people: readonly Place[]): boolean =>
  jurisdiction === 'everywhere' || touch(people, jurisdiction);
