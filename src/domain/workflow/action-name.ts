import type { Step } from './workflow.ts';

/** `owner/name/path` of the action that a step uses, in small letters and without its version; empty for a script. */
export const actionName = ({ uses }: Step): string => (uses?.value.trim().toLowerCase() ?? '').split('@')[0] ?? '';
