import { error } from '../../domain/outcome/finding.ts';
import { ids } from '../../domain/outcome/labelled.ts';
import type { Step } from '../../domain/workflow/workflow.ts';
import { anything, checked, fail, object, optional, type Shape, withDefault } from '../shape.ts';
import { named, saidLoosely, saidText } from './scalars.ts';

/** A step does one thing: it uses an action, or runs a script. */
export const stepShape: Shape<Step> = checked(
  object({
    id: optional(saidText),
    name: optional(anything),
    if: optional(saidLoosely),
    uses: optional(saidText),
    run: optional(saidLoosely),
    with: withDefault(named, new Map()),
    env: withDefault(named, new Map()),
    'continue-on-error': optional(saidText),
    'timeout-minutes': optional(anything),
    shell: optional(saidText),
    'working-directory': optional(anything),
  }),
  ({ 'continue-on-error': continueOnError, id, name, ...step }, { at }, findings) => {
    if ((step.uses === undefined) === (step.run === undefined))
      return fail(findings, error('file/missing-one-of', { expected: ids(['uses', 'run']) }, at));
    return {
      at,
      ...step,
      ...(id === undefined ? {} : { id: id.value }),
      ...(continueOnError === undefined ? {} : { continueOnError }),
    };
  },
);
