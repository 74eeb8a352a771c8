import { implied } from '../labels/categories.ts';
import type { Label } from '../labels/label.ts';
import type { Place } from '../places/place.ts';
import { type Regime, regime } from '../places/regimes.ts';
import type { Spot } from './context.ts';
import type { Flow } from './decision.ts';
import type { Policy, PresetUse } from './policy.ts';
import { type Bite, touch, within } from './rules.ts';

/** A regime that the policy uses, with where it does. */
export interface Preset {
  readonly use: PresetUse;
  /** Undefined for an id that the catalogue lacks: then everything is denied. */
  readonly regime: Regime | undefined;
}

export const presetsOf = ({ presets }: Policy): readonly Preset[] =>
  presets.map((use) => ({ use, regime: regime(use.id) }));

/** A regime follows the controller or the data subjects, for its categories of data. */
export const applies = (regime: Regime | undefined, label: Label, controller: Place | undefined): boolean =>
  regime === undefined ||
  (label.categories.flatMap(implied).some((each) => regime.categories.includes(each)) &&
    reaches(regime.jurisdiction, [...label.subjects, ...(controller === undefined ? [] : [controller])]));

const reaches = (jurisdiction: Regime['jurisdiction'], people: readonly Place[]): boolean =>
  jurisdiction === 'everywhere' || touch(people, jurisdiction);

/** By what a preset denies a flow; undefined where it lets it pass. */
export function presetBite({ regime }: Preset, flow: Flow, at: Spot, controller: Place | undefined): Bite | undefined {
  if (!applies(regime, flow.label, controller)) return undefined;
  if (regime === undefined) return 'place';
  const { restriction, locations } = regime;
  if (!restriction?.operations.includes(flow.operation)) return undefined;
  if (locations === 'processors' && !at.processor) return undefined;
  if (at.places === 'unknown') return 'place-unknown';
  const denied =
    restriction.denied === 'inside' ? touch(at.places, restriction.places) : !within(at.places, restriction.places);
  return denied ? 'place' : undefined;
}
