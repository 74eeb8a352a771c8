import type { PLACEMENT_CODES } from '../../domain/findings/placement.ts';
import type { Prose } from './prose.ts';

export const PLACEMENT_PROSE: Record<(typeof PLACEMENT_CODES)[number], Prose> = {
  'placement/place-unknown': {
    what: 'nobody can say in which place {location} is',
    help: 'use a target whose location is known',
    about: 'Classified data goes only where the place is known.',
  },
  'placement/no-target': {
    what: 'no target may run {step}',
    help: 'see the reasons for each target',
    about: 'Every target of the policy is refused for this step.',
  },
};
