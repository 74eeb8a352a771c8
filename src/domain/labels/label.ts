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
