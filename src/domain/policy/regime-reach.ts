import { implied } from '../labels/categories.ts';
import type { Label } from '../labels/label.ts';
import type { Place } from '../places/place.ts';
import type { Regime } from '../places/regimes.ts';
import { touch } from './rules.ts';

/** Whether a regime is about data: it follows the controller or the data subjects, for its categories. */
export const reaches = (
  { categories, jurisdiction }: Pick<Regime, 'categories' | 'jurisdiction'>,
  label: Label,
  controller: Place | undefined,
): boolean =>
  isOfAny(label, categories) &&
  holdsFor(jurisdiction, [...label.subjects, ...(controller === undefined ? [] : [controller])]);

/** Data of one of the categories, itself or by what it implies. */
export const isOfAny = ({ categories }: Label, wanted: readonly string[]): boolean =>
  categories.flatMap(implied).some((each) => wanted.includes(each));

const holdsFor = (jurisdiction: Regime['jurisdiction'], people: readonly Place[]): boolean =>
  jurisdiction === 'everywhere' || touch(people, jurisdiction);
