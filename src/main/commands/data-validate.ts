import { entry } from '../command-entry.ts';
import { commentInputs, engineInputs, partition, stepInputs, watchInputs } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { optional, withDefault } from '../inputs/input.ts';
import { flag, repositoryPath } from '../inputs/kinds.ts';

const profile = optional(repositoryPath, 'where a profile of the data is written, a path in the repository');
const failingRows = withDefault(flag, 'false', 'write the keys of rows that fail a check to a file on the site');

export const DATA_VALIDATE = entry({
  name: 'data-validate',
  about: 'Checks data where it lies against a data contract; only aggregates leave.',
  inputs: { ...stepInputs, partition, 'failing-rows': failingRows, ...engineInputs, profile },
  actionInputs: { ...watchInputs, ...commentInputs },
  given: ({ partition: instance, policy, plan, step, 'failing-rows': failing, profile: into }) => ({
    failingRows: failing,
    ...defined({ policy, plan, step, instance, profile: into }),
  }),
  load: async () => (await import('../../commands/data-validate/data-validate.ts')).dataValidate,
});
