import { implied } from '../../domain/labels/categories.ts';
import { overlaps, type Place } from '../../domain/places/place.ts';
import { REGIME_IDS, type Regime, regime } from '../../domain/places/regimes.ts';
import { reaches } from '../../domain/policy/regime-reach.ts';
import type { Answers } from './answers.ts';
import { placesOfWords } from './words.ts';

/** A regime of the catalogue that would bite, and why: never chosen for the user. */
export interface Suggestion {
  readonly preset: string;
  readonly name: string;
  readonly law: string;
  /** The controller and the subjects that it follows, as the user wrote them. */
  readonly people: readonly string[];
  /** Of the data's categories and what they imply, those that it is about. */
  readonly categories: readonly string[];
}

/** What is known of the data before there is a policy. */
export type Data = Pick<Answers, 'classification' | 'categories' | 'subjects' | 'controller'>;

/** All regimes that follow this controller or these subjects for such data, and have something to check. */
export function suggestions(data: Data): readonly Suggestion[] {
  const label = { ...data, subjects: placesOfWords(data.subjects) };
  return REGIME_IDS.flatMap((preset) => {
    const found = regime(preset);
    return found && reaches(found, label, data.controller) && checksAnything(found) ? [suggestion(found, data)] : [];
  });
}

const checksAnything = ({ restrictions, attestations, copies }: Regime): boolean =>
  restrictions.length + attestations.length + copies.length > 0;

function suggestion({ id, name, law, jurisdiction, categories }: Regime, data: Data): Suggestion {
  const follows = (each: Place) => jurisdiction === 'everywhere' || jurisdiction.some((place) => overlaps(place, each));
  const people = [...new Set([data.controller, ...data.subjects])];
  const kinds = new Set(data.categories.flatMap(implied));
  return {
    preset: id,
    name,
    law,
    people: people.filter((each) => placesOfWords([each]).some(follows)),
    categories: [...kinds].filter((each) => categories.includes(each)),
  };
}
