import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { optional } from '../inputs/input.ts';
import { repositoryName, repositoryPaths } from '../inputs/kinds.ts';

export const LINT = entry({
  name: 'lint',
  about: 'Tells what in workflows evades the policy or weakens a gate.',
  inputs: {
    policy,
    workflows: optional(
      repositoryPaths,
      'files and folders, with commas between; .github/workflows where none is named',
    ),
    actions: optional(repositoryName, 'the repository of Domicile’s actions; any called domicile where none is named'),
  },
  given: defined,
  load: async () => (await import('../../commands/lint/lint.ts')).lint,
});
