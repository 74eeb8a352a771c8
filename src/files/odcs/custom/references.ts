import { checked, fail, object, required, type Shape } from '../../shape.ts';
import type { Implemented } from '../custom.ts';
import { maybe } from '../described.ts';
import { type Level, missingKey } from '../metrics.ts';
import { oneOrMany } from '../relationships.ts';
import { misplaced } from './range.ts';

/**
 * `references: {to: patients.id}`: a relationship with a name, a severity and a tolerance, for versions before 3.1, too.
 * At the schema `from` names its own properties. How many rows may refer to nothing is said by the operators.
 */
export const references = (level: Level): Shape<Implemented> =>
  checked(
    object({ references: required(object({ from: maybe(oneOrMany), to: required(oneOrMany) })) }),
    ({ references: { from, to } }, node, findings) => {
      if (level.level === 'schema' && !from) return fail(findings, missingKey('from', node));
      if (level.level === 'property' && from) return fail(findings, misplaced('from', node, 'at the schema alone'));
      return {
        own: { rule: 'references', to, ...(from ? { from } : {}) },
        limit: { operator: 'mustBe', value: 0 },
        unit: 'rows',
        says: `references: ${to.join(', ')}`,
      };
    },
  );
