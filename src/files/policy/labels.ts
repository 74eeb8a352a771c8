import { CATEGORIES } from '../../domain/labels/categories.ts';
import { type Classification, isClassified, type Label } from '../../domain/labels/label.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Place } from '../../domain/places/place.ts';
import type { Shape } from '../shape.ts';
import { among, distinct } from './references.ts';

/** Categories of the closed list, each once. */
export const categories = (min = 0): Shape<readonly string[]> =>
  distinct(
    among(CATEGORIES, (word, near) => ({ code: 'policy/unknown-category', params: { category: id(word), ...near } })),
    min,
  );

/** A label as written: what is left out is not stated. */
export interface StatedLabel {
  readonly classification: Classification;
  readonly categories?: readonly string[];
  readonly subjects?: readonly Place[];
}

/** Classified data must state its categories and subjects; `[]` is a statement, silence is none. */
export const notStated = ({ classification, ...stated }: StatedLabel, at: Position): readonly Finding[] =>
  isClassified(classification)
    ? (['categories', 'subjects'] as const)
        .filter((key) => stated[key] === undefined)
        .map((key) => error('policy/label-not-stated', { key: id(key), classification: id(classification) }, at))
    : [];

export const asLabel = ({ classification, categories = [], subjects = [] }: StatedLabel): Label => ({
  classification,
  categories,
  subjects,
});
