import { entry } from '../command-entry.ts';
import { commentInputs, policy, runnersInputs } from '../inputs/common.ts';

export const PLAN = entry({
  name: 'plan',
  about: 'Decides where each step may run, and explains why not elsewhere.',
  inputs: { policy },
  actionInputs: { ...runnersInputs, ...commentInputs },
  given: (values) => values,
  load: async () => (await import('../../commands/plan/plan.ts')).plan,
});
