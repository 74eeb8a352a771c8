import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';

export const TEST_POLICY = entry({
  name: 'test-policy',
  about: 'Runs the tests of the policy at hand, and fails where it allows restricted data and has none.',
  inputs: { policy },
  given: (values) => values,
  load: async () => (await import('../../commands/test-policy/test-policy.ts')).testPolicy,
});
