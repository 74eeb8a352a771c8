import type { Constraint, SizeKind } from '../../domain/contract/contract.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Node } from '../node.ts';
import { bool, checked, fail, int, listOf, located, object, type Shape, text } from '../shape.ts';
import { maybe } from './described.ts';

type Constraints = readonly Constraint[];

const size = (kind: SizeKind): Shape<Extract<Constraint, { kind: SizeKind }>> =>
  checked(int({ min: 0 }), (number, node, findings) =>
    number === 0 && kind.startsWith('min') ? fail(findings, empty(kind, node)) : { kind, number, at: node.at },
  );

export const arrayOptions: Shape<Constraints> = checked(
  object({ minItems: maybe(size('minItems')), maxItems: maybe(size('maxItems')), uniqueItems: maybe(located(bool)) }),
  ({ minItems, maxItems, uniqueItems }, node, findings): Constraints => {
    if (minItems && maxItems && minItems.number > maxItems.number) findings.push(impossible('minItems', node));
    const unique: Constraints = uniqueItems?.value ? [{ kind: 'uniqueItems', at: uniqueItems.at }] : [];
    return [minItems, maxItems].flatMap((each): Constraints => (each ? [each] : [])).concat(unique);
  },
);

export const objectOptions: Shape<Constraints> = checked(
  object({
    minProperties: maybe(size('minProperties')),
    maxProperties: maybe(size('maxProperties')),
    required: maybe(listOf(located(text), { min: 1 })),
  }),
  ({ minProperties: min, maxProperties: max, required = [] }, node, findings): Constraints => {
    if (min && max && min.number > max.number) findings.push(impossible('minProperties', node));
    const keys: Constraints = required.map(({ value: key, at }) => ({ kind: 'requiredKey', key, at }));
    return [min, max].flatMap((each): Constraints => (each ? [each] : [])).concat(keys);
  },
);

const empty = (limit: string, { at }: Node): Finding => error('contract/limit-empty', { limit: id(limit) }, at);

const impossible = (limit: string, { at }: Node): Finding =>
  error('contract/limit-impossible', { limit: id(limit) }, at);
