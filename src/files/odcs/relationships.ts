import type { Limit, Reference } from '../../domain/contract/contract.ts';
import { error } from '../../domain/outcome/finding.ts';
import { ids } from '../../domain/outcome/labelled.ts';
import { byKind, listOf, mapped, object, oneOf, refusedKey, required, type Shape, text } from '../shape.ts';
import { annotations, described, maybe } from './described.ts';

/** A reference as it is written: what it refers to is looked up when the whole contract is read. */
export interface WrittenReference extends Omit<Reference, 'to' | 'says'> {
  /** As `table.property`, or by ids. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** One property, or several that are one key together. */
export const oneOrMany: Shape<readonly string[]> = byKind({
  scalar: mapped(text, (one): readonly string[] => [one]),
  list: listOf(text, { min: 1 }),
});

const NONE: Limit = { operator: 'mustBe', value: 0 };
const STRICT = { limit: NONE, unit: 'rows', severity: 'error' } as const;

const common = {
  ...described('id', 'description'),
  customProperties: annotations.customProperties,
  type: maybe(oneOf('foreignKey')),
  to: required(oneOrMany),
};

/** At a property, which is what refers: the standard gives it no `from`. */
export const propertyRelationships: Shape<readonly Omit<WrittenReference, 'from'>[]> = listOf(
  mapped(object({ ...common, from: refusedKey('contract/from-at-property') }), ({ to }, at) => ({ to, ...STRICT, at })),
);

/** At the schema object: both sides. */
export const schemaRelationships: Shape<readonly WrittenReference[]> = listOf(
  mapped(object({ ...common, from: required(oneOrMany) }), ({ from, to }, at) => ({ from, to, ...STRICT, at })),
);

export const uneven = ({ from, to, at }: Pick<WrittenReference, 'from' | 'to' | 'at'>) =>
  error('contract/reference-uneven', { from: ids(from), to: ids(to) }, at);
