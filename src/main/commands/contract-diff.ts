import { GUARDED } from '../../domain/evolution/guarded.ts';
import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { optional, withDefault } from '../inputs/input.ts';
import { oneOf, repositoryPath } from '../inputs/kinds.ts';

export const CONTRACT_DIFF = entry({
  name: 'contract-diff',
  about:
    'Tells what changes of data contracts break whoever writes or reads the data, and whether the version says so.',
  inputs: {
    policy,
    contract: optional(repositoryPath, 'one contract; all that the policy names where none is given'),
    before: optional(repositoryPath, 'an older text at hand to compare it with; the trusted one where none is given'),
    'breaking-for': withDefault(
      oneOf(...GUARDED),
      'both',
      'whose work a version may break only with a new major number',
    ),
  },
  given: ({ 'breaking-for': guarded, ...rest }) => ({ guarded, ...defined(rest) }),
  load: async () => (await import('../../commands/contract-diff/contract-diff.ts')).contractDiff,
});
