import type { Limit } from '../../domain/contract/contract.ts';

const WORDS: Readonly<Record<Limit['operator'], string>> = {
  mustBe: '=',
  mustNotBe: '≠',
  mustBeGreaterThan: '>',
  mustBeGreaterOrEqualTo: '≥',
  mustBeLessThan: '<',
  mustBeLessOrEqualTo: '≤',
  mustBeBetween: 'within',
  mustNotBeBetween: 'outside',
};

/** A limit as people write it: `≤ 5`, `within 1 to 3`. */
export const limitText = (limit: Limit): string =>
  'value' in limit
    ? `${WORDS[limit.operator]} ${limit.value}`
    : `${WORDS[limit.operator]} ${limit.low} to ${limit.high}`;
