import type { WORKFLOW_CODES } from '../../domain/findings/workflow.ts';
import type { Prose } from './prose.ts';
import { WORKFLOW_FILES_PROSE } from './workflow/files.ts';
import { WORKFLOW_PLACES_PROSE } from './workflow/places.ts';
import { WORKFLOW_STEPS_PROSE } from './workflow/steps.ts';

export const WORKFLOW_PROSE: Record<(typeof WORKFLOW_CODES)[number], Prose> = {
  ...WORKFLOW_FILES_PROSE,
  ...WORKFLOW_PLACES_PROSE,
  ...WORKFLOW_STEPS_PROSE,
};
