import type { ENGINE_CODES } from '../../domain/findings/engine.ts';
import type { Prose } from './prose.ts';

export const ENGINE_PROSE: Record<(typeof ENGINE_CODES)[number], Prose> = {
  'engine/missing': {
    what: 'the data engine is not on this machine and could not be fetched',
    help: 'install it, or name it with engine-path',
    about: 'Data is checked where it lies, so the engine has to be there.',
  },
};
