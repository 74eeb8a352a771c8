import { type CheckUnit, COMPARISONS, type Limit, RANGES } from '../../domain/contract/contract.ts';
import { reachOf } from '../../domain/contract/reach.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Node } from '../node.ts';
import {
  checked,
  fail,
  type Located,
  listOf,
  located,
  mapped,
  num,
  type Read,
  type Shape,
  wrongValue,
} from '../shape.ts';
import { maybe } from './described.ts';

/** Not a whole one that a double would make another: the next would be taken for it. */
const number: Shape<number> = checked(num(), (value, node, findings) =>
  node.kind === 'scalar' && /^[-+]?\d+$/.test(node.source) && !Number.isSafeInteger(value)
    ? fail(findings, wrongValue(node, [`a whole number up to ${Number.MAX_SAFE_INTEGER}, or one with an exponent`]))
    : value,
);

const comparison = (operator: (typeof COMPARISONS)[number]): Shape<Located<Limit>> =>
  located(mapped(number, (value) => ({ operator, value })));

const range = (operator: (typeof RANGES)[number]): Shape<Located<Limit>> =>
  located(
    checked(listOf(number, { min: 2, max: 2 }), ([low = 0, high = 0], node, findings) =>
      low < high
        ? { operator, low, high }
        : fail(findings, error('contract/limit-impossible', { limit: id(operator) }, node.at)),
    ),
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

type Given = { readonly [K in Limit['operator']]?: Located<Limit> };

const NAMES = [...COMPARISONS, ...RANGES];

export const limitsIn = (given: Given): readonly Located<Limit>[] => NAMES.flatMap((name) => given[name] ?? []);

/** Whether a rule says what its count has to be. */
export const hasLimit = (given: Given): boolean =>
  [...COMPARISONS, ...RANGES].some((name) => given[name] !== undefined);

/** The one limit of a rule, which some counts keep and others don't. */
export function limitOf(given: Given, unit: CheckUnit, node: Node, findings: Finding[]): Read<Limit> {
  const limits = limitsIn(given);
  const [limit, second] = limits;
  if (second)
    return fail(findings, error('contract/several-operators', { operators: ids(limits.map(nameOf)) }, node.at));
  if (limit) return reaching(limit, unit, findings);
  return fail(findings, error('file/missing-one-of', { expected: ids(NAMES) }, node.at));
}

const nameOf = ({ value: { operator } }: Located<Limit>): string => operator;

function reaching({ value, at }: Located<Limit>, unit: CheckUnit, findings: Finding[]): Read<Limit> {
  const reach = reachOf(value, unit);
  if (reach === 'some') return value;
  const code = reach === 'all' ? 'contract/limit-empty' : 'contract/limit-impossible';
  return fail(findings, error(code, { limit: id(value.operator) }, at));
}
