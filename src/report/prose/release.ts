import type { RELEASE_CODES } from '../../domain/findings/release.ts';
import type { Prose } from './prose.ts';

export const RELEASE_PROSE: Record<(typeof RELEASE_CODES)[number], Prose> = {
  'release/interrupted': {
    what: 'an earlier release to {destination} was interrupted',
    help: '',
    about: 'The release before was cut off; it is recovered first.',
  },
};
