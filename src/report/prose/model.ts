import type { MODEL_CODES } from '../../domain/findings/model.ts';
import type { Prose } from './prose.ts';

export const MODEL_PROSE: Record<(typeof MODEL_CODES)[number], Prose> = {
  'model/test-failed': {
    what: 'the test {test} failed',
    help: '',
    about: 'The model did not clear a limit of the spec.',
  },
};
