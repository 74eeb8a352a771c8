import type { HOST_CODES } from '../../domain/findings/host.ts';
import type { Prose } from './prose.ts';

export const HOST_PROSE: Record<(typeof HOST_CODES)[number], Prose> = {
  'host/our-bug': {
    what: 'Domicile itself failed: {error}',
    help: 'please report it with the stack in the log; nothing was released',
    about:
      'Something happened that Domicile did not foresee, so it stopped with exit code 3. Nothing was decided: no verdict, no plan, no release. The stack stands in the log; please report it.',
  },
};
