import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';

export const DIFF = entry({
  name: 'diff',
  about: 'Tells where steps may run otherwise, were the policy at hand the trusted one, and by which lines.',
  inputs: { policy },
  given: (values) => values,
  load: async () => (await import('../../commands/diff/diff.ts')).diffPolicies,
});
