import type { Limit } from '../../../domain/contract/contract.ts';
import { error, type Finding } from '../../../domain/outcome/finding.ts';
import { id, ids } from '../../../domain/outcome/labelled.ts';
import { fail, type Node, num, type Read, wrongValue } from '../../shape.ts';
import type { Implemented } from '../custom.ts';
import { maybe } from '../described.ts';
import type { Level } from '../metrics.ts';

/** The keys of a range of numbers; both ends belong to it, and one may be missing. */
export const range = { min: maybe(num()), max: maybe(num()) };

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** The range as a limit, and in the rule's own words. */
export function limitOfRange(
  what: string,
  { min, max }: Range,
  node: Node,
  findings: Finding[],
  rule: (limit: Limit, says: string) => Implemented,
): Read<Implemented> {
  if (min !== undefined && max !== undefined) {
    if (min > max) return fail(findings, error('contract/limit-impossible', { limit: id(what) }, node.at));
    return rule({ operator: 'within', low: min, high: max }, `${what}: from ${min} to ${max}`);
  }
  if (min !== undefined) return rule({ operator: 'mustBeGreaterOrEqualTo', value: min }, `${what}: at least ${min}`);
  if (max !== undefined) return rule({ operator: 'mustBeLessOrEqualTo', value: max }, `${what}: at most ${max}`);
  return fail(findings, error('file/missing-one-of', { expected: ids(['min', 'max']) }, node.at));
}

/** What is wrong where a rule about numbers stands elsewhere than at a property that holds them. */
export function ofNumbers(level: Level, node: Node, rule: string): Finding | undefined {
  if (isOfNumbers(level)) return undefined;
  return misplaced(rule, node, 'at a property of logicalType integer or number');
}

export const isOfNumbers = (level: Level): boolean =>
  level.level === 'property' && ['integer', 'number'].includes(level.reading.as);

export const misplaced = (rule: string, { at }: Node, where: string): Finding =>
  wrongValue({ kind: 'scalar', value: rule, source: rule, at }, [
    `a rule that may stand here; ${rule} stands ${where}`,
  ]);
