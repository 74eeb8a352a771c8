import type { Action } from '../outcome/statement.ts';
import type { Said, Step } from './workflow.ts';

/** One of our actions, as a step names it. */
export interface OurAction {
  readonly action: Action;
  /** `owner/name`, in small letters. */
  readonly repository: string;
  readonly ref: string;
  readonly at: Said['at'];
}

const USES = /^([\w.-]+\/[\w.-]+)(?:\/(data-validate|train-on-target|model-test|deploy-hybrid))?@(\S+)$/i;

/**
 * Whether a step is one of ours: of the repository that is named, in small letters, or of any that is called
 * `domicile`. What merely has the name of an action is another's.
 */
export function ourAction({ uses }: Step, repository?: string): OurAction | undefined {
  const [, named = '', action = 'plan', ref = ''] = USES.exec(uses?.value.trim() ?? '') ?? [];
  const of = named.toLowerCase();
  if (uses === undefined || (repository === undefined ? !of.endsWith('/domicile') : of !== repository))
    return undefined;
  return { action: action.toLowerCase() as Action, repository: of, ref, at: uses.at };
}
