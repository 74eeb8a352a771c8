import { COMPARISONS, type Limit, RANGES } from '../../domain/contract/contract.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Node } from '../node.ts';
import { checked, fail, listOf, mapped, num, type Read, type Shape } from '../shape.ts';
import { maybe } from './described.ts';

const comparison = (operator: (typeof COMPARISONS)[number]): Shape<Limit> =>
  mapped(num(), (value) => ({ operator, value }));

const range = (operator: (typeof RANGES)[number]): Shape<Limit> =>
  checked(listOf(num(), { min: 2, max: 2 }), ([low = 0, high = 0], node, findings) =>
    low <= high
      ? { operator, low, high }
      : fail(findings, error('contract/limit-impossible', { limit: id(operator) }, node.at)),
  );

/** The keys that say what a count has to be. */
export const operators = {
  mustBe: maybe(comparison('mustBe')),
  mustNotBe: maybe(comparison('mustNotBe')),
  mustBeGreaterThan: maybe(comparison('mustBeGreaterThan')),
  mustBeGreaterOrEqualTo: maybe(comparison('mustBeGreaterOrEqualTo')),
  mustBeLessThan: maybe(comparison('mustBeLessThan')),
  mustBeLessOrEqualTo: maybe(comparison('mustBeLessOrEqualTo')),
  mustBeBetween: maybe(range('mustBeBetween')),
  mustNotBeBetween: maybe(range('mustNotBeBetween')),
};

type Given = { readonly [K in Limit['operator']]?: Limit };

/** The one limit of a rule. */
export function limitOf(given: Given, node: Node, findings: Finding[]): Read<Limit> {
  const names = [...COMPARISONS, ...RANGES];
  const limits = names.flatMap((name) => given[name] ?? []);
  const [limit, second] = limits;
  if (second)
    return fail(findings, error('contract/several-operators', { operators: ids(limits.map(nameOf)) }, node.at));
  if (limit) return limit;
  return fail(findings, error('file/missing-one-of', { expected: ids(names) }, node.at));
}

const nameOf = ({ operator }: Limit): string => operator;
