import { implied } from '../../domain/labels/categories.ts';
import type { Label } from '../../domain/labels/label.ts';
import { overlaps, type Place } from '../../domain/places/place.ts';
import { REGIME_IDS, type Regime, regime } from '../../domain/places/regimes.ts';
import { reaches } from '../../domain/policy/regime-reach.ts';

/** A regime of the catalogue that would bite, and why: never chosen for the user. */
export interface Suggestion {
  readonly preset: string;
  readonly name: string;
  readonly law: string;
  /** Controller and data subjects that it follows. */
  readonly people: readonly Place[];
  /** Of the data's categories and what they imply, those that it is about. */
  readonly categories: readonly string[];
}

/** All regimes that follow this controller or these subjects for such data, and have something to check. */
export const suggestions = (label: Label, controller: Place): readonly Suggestion[] =>
  REGIME_IDS.flatMap((preset) => {
    const found = regime(preset);
    return found && reaches(found, label, controller) && checksAnything(found)
      ? [suggestion(found, label, controller)]
      : [];
  });

const checksAnything = ({ restrictions, attestations, copies }: Regime): boolean =>
  restrictions.length + attestations.length + copies.length > 0;

function suggestion({ id, name, law, jurisdiction, categories }: Regime, label: Label, controller: Place): Suggestion {
  const people = [...new Set([controller, ...label.subjects])];
  const isFollowed = (each: Place) =>
    jurisdiction === 'everywhere' || jurisdiction.some((place) => overlaps(place, each));
  const kinds = new Set(label.categories.flatMap(implied));
  return {
    preset: id,
    name,
    law,
    people: people.filter(isFollowed),
    categories: [...kinds].filter((each) => categories.includes(each)),
  };
}
