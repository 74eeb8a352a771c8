import type { Outcome } from '../domain/outcome/outcome.ts';
import { PUBLIC_ONLY } from '../domain/policy/surface-caps.ts';
import { toGitHub } from '../report/formats/github.ts';
import { viewOf } from '../report/mask.ts';
import type { Door } from './run.ts';

/** Before or without a host, an annotation can always be made: it is a line on standard output. */
export const annotations: Door = {
  publish: async (outcome: Outcome) => {
    process.stdout.write(toGitHub(outcome, viewOf(PUBLIC_ONLY, 'annotation')));
  },
};
