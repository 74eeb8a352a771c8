import type { ActionName } from './our-actions.ts';

/** What an action takes, and what it cannot do without. */
interface Inputs {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const OF_ALL = ['policy', 'required-parent', 'token', 'check-run'];

/** As each action.yml says; a test compares them. GitHub only warns of an input that an action does not have. */
export const OUR_INPUTS: Readonly<Record<ActionName, Inputs>> = {
  plan: { required: [], optional: [...OF_ALL, 'runners-token', 'comment'] },
  'data-validate': {
    required: ['step'],
    optional: [
      ...OF_ALL,
      'plan',
      'partition',
      'failing-rows',
      'engine-path',
      'registry',
      'memory',
      'profile',
      'issue',
      'comment',
    ],
  },
  'profile-judge': { required: ['dataset', 'profiles'], optional: OF_ALL },
  'train-on-target': { required: ['step', 'run'], optional: [...OF_ALL, 'plan', 'partition', 'evidence', 'seed'] },
  'model-test': {
    required: ['step'],
    optional: [
      ...OF_ALL,
      'plan',
      'partition',
      'evidence',
      'spec',
      'predictions',
      'engine-path',
      'registry',
      'memory',
      'comment',
    ],
  },
  'deploy-hybrid': {
    required: ['step'],
    optional: [...OF_ALL, 'plan', 'destination', 'evidence', 'release', 'dry-run'],
  },
};

/** Of the plan alone, which sees no data: with it the runners of an organisation are listed. */
export const SECRET_INPUT = 'runners-token';
