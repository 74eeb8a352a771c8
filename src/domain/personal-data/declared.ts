import { implied } from '../labels/categories.ts';
import type { KindId } from './kind.ts';

/** Who says that a column holds a kind of personal data. */
export type Declaration = 'policy' | 'contract';

/** What the rules for the finances of people are about: a label that says `health` does not say that. */
const FINANCIAL: readonly KindId[] = ['payment-card', 'iban'];

/** Words for personal data in a contract, besides our categories and kinds. */
const WORDS = ['pii', 'personal-data', 'personally-identifiable-information', 'gdpr', 'spi', 'sensitive-personal'];

/** The category that a dataset must have, or one that implies it, for a kind of data to be expected in it. */
export const categoryOf = (kind: KindId): 'financial' | 'personal' =>
  FINANCIAL.includes(kind) ? 'financial' : 'personal';

export const isInLabel = (kind: KindId, categories: readonly string[]): boolean =>
  categories.flatMap(implied).includes(categoryOf(kind));

/**
 * Whether the classification or the tags of a property name a kind: itself, or personal data of any kind, for who wrote
 * that looked at the very column.
 */
export function isInTags(kind: KindId, tags: readonly string[]): boolean {
  const words = tags.map((tag) =>
    tag
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
  return words.some((word) => word === kind || WORDS.includes(word) || implied(word).includes('personal'));
}

/** Whether either tells of personal data at all. */
export const isPersonal = (categories: readonly string[], tags: readonly string[]): boolean =>
  isInLabel('email', categories) || isInTags('email', tags);
