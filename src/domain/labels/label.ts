import type { Place } from '../places/place.ts';

export const CLASSIFICATIONS = ['public', 'internal', 'confidential', 'restricted'] as const;

/** How sensitive data is; each includes the ones before it. */
export type Classification = (typeof CLASSIFICATIONS)[number];

export const atMost = (classification: Classification, limit: Classification): boolean =>
  CLASSIFICATIONS.indexOf(classification) <= CLASSIFICATIONS.indexOf(limit);

export const isClassified = (classification: Classification): boolean => classification !== 'public';

/** What is known of data: how sensitive, of which categories, about people in which places. */
export interface Label {
  readonly classification: Classification;
  readonly categories: readonly string[];
  readonly subjects: readonly Place[];
}

/** The higher of two classifications. */
export const higher = (a: Classification, b: Classification): Classification =>
  CLASSIFICATIONS.indexOf(a) >= CLASSIFICATIONS.indexOf(b) ? a : b;

/** The lower of two classifications. */
export const lower = (a: Classification, b: Classification): Classification => (higher(a, b) === a ? b : a);

/** Several labels in one: the highest classification, all categories and subjects. Of none, public. */
export const joinedLabel = (labels: Iterable<Label>): Label =>
  [...labels].reduce(join, { classification: 'public', categories: [], subjects: [] });

const join = (a: Label, b: Label): Label => ({
  classification: higher(a.classification, b.classification),
  categories: together(a.categories, b.categories),
  subjects: together(a.subjects, b.subjects),
});

const together = <Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] => [...new Set([...a, ...b])].sort();
