import type { PROOF_CODES } from '../../domain/findings/proof.ts';
import type { Prose } from './prose.ts';

export const PROOF_PROSE: Record<(typeof PROOF_CODES)[number], Prose> = {
  'proof/too-weak': {
    what: 'place is proven at level {level}, needed is {needed}',
    help: '',
    about: 'The data asks for a stronger proof of place than this machine gives.',
  },
};
