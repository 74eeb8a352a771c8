import type { TRAIN_CODES } from '../../domain/findings/train.ts';
import type { Prose } from './prose.ts';

export const TRAIN_PROSE: Record<(typeof TRAIN_CODES)[number], Prose> = {
  'train/failed': {
    what: 'the training program ended with exit code {exit}',
    help: 'see the log on the site',
    about: 'A program that fails leaves no model.',
  },
};
