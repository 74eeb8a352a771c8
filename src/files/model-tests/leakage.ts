import type { LEAKAGES, LeakageTest } from '../../domain/leakage/leakage.ts';
import { byValueOf, line, mapped, num, object, oneOf, optional, required, type Shape, withDefault } from '../shape.ts';

/** A share that something could be above. */
const share = num({ min: 0, max: 0.999999 });

const columns = mapped(
  object({ leakage: required(oneOf('columns')), name: optional(line) }),
  ({ name = 'leakage columns' }, at): LeakageTest => ({ kind: 'leakage', leakage: 'columns', name, at }),
);

const keys = mapped(
  object({
    leakage: required(oneOf('keys')),
    name: optional(line),
    max: withDefault(share, 0),
    'training-id': optional(line),
  }),
  ({ name = 'leakage keys', max, 'training-id': id }, at): LeakageTest => ({
    kind: 'leakage',
    leakage: 'keys',
    name,
    max,
    ...(id === undefined ? {} : { id }),
    at,
  }),
);

const rows = mapped(
  object({ leakage: required(oneOf('rows')), name: optional(line), max: required(share) }),
  ({ name = 'leakage rows', max }, at): LeakageTest => ({ kind: 'leakage', leakage: 'rows', name, max, at }),
);

/** `leakage: …`, by what is looked at. */
export const leakageTest: Shape<LeakageTest> = byValueOf('leakage', {
  columns,
  keys,
  rows,
} satisfies Record<(typeof LEAKAGES)[number], Shape<LeakageTest>>);
