import { mapped, object, oneOf, required, type Shape, text } from '../../shape.ts';
import type { Implemented } from '../custom.ts';
import { maybe } from '../described.ts';

/**
 * `rows: "discharged >= admitted"`, `when: "discharged IS NOT NULL"`: rows are counted that do not keep the condition.
 * How many there may be is said by the operators of the rule, as of the library's metrics; without one it is none.
 */
export const rows: Shape<Implemented> = mapped(
  object({ rows: required(text), when: maybe(text), nulls: maybe(oneOf('keep', 'fail')) }),
  ({ rows: keep, when, nulls = 'keep' }) => ({
    own: { rule: 'rows', wanted: { keep, nulls, ...(when === undefined ? {} : { when }) } },
    limit: { operator: 'mustBe', value: 0 },
    unit: 'rows',
    says: when === undefined ? keep : `${keep}, when ${when}`,
  }),
);
