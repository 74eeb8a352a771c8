import type { CONTRACT_CODES } from '../../domain/findings/contract.ts';
import type { Prose } from './prose.ts';

export const CONTRACT_PROSE: Record<(typeof CONTRACT_CODES)[number], Prose> = {
  'contract/check-failed': {
    what: 'the check {check} of {contract} failed',
    help: 'mend the data, or the contract if it is wrong',
    about: 'The data does not keep what its contract says.',
  },
};
