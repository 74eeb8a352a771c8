import type { Outcome } from '../domain/outcome/outcome.ts';
import { PUBLIC_ONLY } from '../domain/policy/surface-caps.ts';
import { annotationsOf } from '../report/formats/github.ts';
import { viewOf } from '../report/mask.ts';
import type { Door } from './run.ts';

/** Before or without a host, an annotation can always be made: it is a line on standard output. */
export const annotations: Door = {
  publish: async (outcome: Outcome) => {
    const lines = annotationsOf(outcome, viewOf(PUBLIC_ONLY, 'annotation'));
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  },
};
