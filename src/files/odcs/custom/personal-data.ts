import { KIND_IDS, type KindId } from '../../../domain/personal-data/kind.ts';
import { byKind, checked, fail, listOf, object, oneOf, required, type Shape, wrongValue } from '../../shape.ts';
import type { Implemented } from '../custom.ts';
import { maybe } from '../described.ts';

const kinds: Shape<readonly KindId[] | 'all'> = byKind({
  scalar: oneOf('all'),
  list: listOf(oneOf(...KIND_IDS), { min: 1 }),
});

/**
 * `personal-data: {allow: [email], forbid: [payment-card]}`: kinds that a property, or any of the table, is declared to
 * hold; kinds that it must not hold, even where they are declared. Either may be `all`.
 */
export const personalData: Shape<Implemented> = checked(
  object({ 'personal-data': required(object({ allow: maybe(kinds), forbid: maybe(kinds) })) }),
  ({ 'personal-data': { allow = [], forbid = [] } }, node, findings) => {
    const both = KIND_IDS.filter((kind) => names(allow, kind) && names(forbid, kind));
    if (both.length > 0 || (allow.length === 0 && forbid.length === 0)) {
      return fail(findings, wrongValue(node, ['allow: a list of kinds or all', 'forbid: the same, of other kinds']));
    }
    return {
      own: { rule: 'personal-data', allow, forbid },
      limit: { operator: 'mustBe', value: 0 },
      unit: 'value',
      says: 'personal-data',
    };
  },
);

const names = (listed: readonly KindId[] | 'all', kind: KindId): boolean => listed === 'all' || listed.includes(kind);
