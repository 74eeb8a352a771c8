import type { Action } from '../outcome/statement.ts';
import type { Said, Step } from './workflow.ts';

/** All that we publish: those that the policy places, the plan, and what judges by counts alone. */
export type ActionName = Action | 'profile-judge';

/** Those that see no data, so that no step of the policy is what they do. */
export const SEES_NO_DATA: readonly ActionName[] = ['plan', 'profile-judge'];

/** One of our actions, as a step names it. */
export interface OurAction {
  readonly action: ActionName;
  /** `owner/name`, in small letters. */
  readonly repository: string;
  readonly ref: string;
  readonly at: Said['at'];
}

const USES = /^([\w.-]+\/[\w.-]+)(?:\/(data-validate|profile-judge|train-on-target|model-test|deploy-hybrid))?@(\S+)$/i;

/**
 * Whether a step is one of ours: of the repository that is named, in small letters, or of any that is called
 * `domicile`. What merely has the name of an action is another's.
 */
export function ourAction({ uses }: Step, repository?: string): OurAction | undefined {
  const [, named = '', action = 'plan', ref = ''] = USES.exec(uses?.value.trim() ?? '') ?? [];
  const of = named.toLowerCase();
  if (uses === undefined || (repository === undefined ? !of.endsWith('/domicile') : of !== repository))
    return undefined;
  return { action: action.toLowerCase() as ActionName, repository: of, ref, at: uses.at };
}
