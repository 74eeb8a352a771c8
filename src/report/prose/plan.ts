import type { PLAN_CODES } from '../../domain/findings/plan.ts';
import type { Prose } from './prose.ts';

export const PLAN_PROSE: Record<(typeof PLAN_CODES)[number], Prose> = {
  'plan/changed-since': {
    what: 'the policy changed since the plan was made',
    help: 'run the plan again',
    about: 'Each step decides again from the trusted policy.',
  },
};
