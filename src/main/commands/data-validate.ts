import { entry } from '../command-entry.ts';
import { engineInputs, partition, stepInputs } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';

export const DATA_VALIDATE = entry({
  name: 'data-validate',
  about: 'Checks data where it lies against a data contract; only aggregates leave.',
  inputs: { ...stepInputs, partition, ...engineInputs },
  given: ({ partition: instance, policy, plan, step }) => ({ ...defined({ policy, plan, step, instance }) }),
  load: async () => (await import('../../commands/data-validate/data-validate.ts')).dataValidate,
});
