import type { POLICY_CODES } from '../../domain/findings/policy.ts';
import type { Prose } from './prose.ts';

export const POLICY_PROSE: Record<(typeof POLICY_CODES)[number], Prose> = {
  'policy/none-on-trusted-ref': {
    what: 'there is no policy {path} on {ref}',
    help: 'merge the policy first',
    about: 'Only a policy on the default branch decides.',
  },
  'policy/not-yet': {
    what: '{key} is not supported yet',
    help: 'remove it',
    about: 'What is not there yet is refused, never ignored.',
  },
};
