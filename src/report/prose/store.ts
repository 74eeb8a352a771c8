import type { STORE_CODES } from '../../domain/findings/store.ts';
import type { Prose } from './prose.ts';

export const STORE_PROSE: Record<(typeof STORE_CODES)[number], Prose> = {
  'store/digest-differs': {
    what: 'what store {store} gave does not have the digest {digest}',
    help: '',
    about: 'What is read from a store is verified; it was not what was put there.',
  },
};
