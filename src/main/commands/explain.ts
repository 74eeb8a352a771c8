import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { optional, withDefault } from '../inputs/input.ts';
import { flag, idText, lineOf } from '../inputs/kinds.ts';

export const EXPLAIN = entry({
  name: 'explain',
  about: 'Tells every reason for and against each step on each target.',
  inputs: {
    policy,
    step: optional(idText, 'only this step, or of a step with `each` one: step/partition, step/destination'),
    target: optional(idText, 'only this target'),
    regime: optional(lineOf('preset'), 'instead of the policy: what this preset checks, with its articles'),
    place: optional(lineOf('PROVIDER:REGION'), 'where PROVIDER:REGION could be, and how we know'),
    proposed: withDefault(flag, 'false', 'tell of the policy at hand, which decides nothing yet'),
  },
  given: defined,
  load: async () => (await import('../../commands/explain/explain.ts')).explain,
});
