import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { optional } from '../inputs/input.ts';
import { idText } from '../inputs/kinds.ts';

export const EXPLAIN = entry({
  name: 'explain',
  about: 'Tells every reason for and against each step on each target.',
  inputs: { policy, step: optional(idText, 'only this step'), target: optional(idText, 'only this target') },
  given: defined,
  load: async () => (await import('../../commands/explain.ts')).explain,
});
