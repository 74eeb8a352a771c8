import type { GATE_CODES } from '../../domain/findings/gate.ts';
import type { Prose } from './prose.ts';

export const GATE_PROSE: Record<(typeof GATE_CODES)[number], Prose> = {
  'gate/evidence-missing': {
    what: 'there is no evidence of step {step}',
    help: 'hand over the evidence output of that step',
    about: 'The gate opens only on evidence of each step that the policy lists.',
  },
};
