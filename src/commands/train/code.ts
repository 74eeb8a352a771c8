import { type Finding, warning } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { CodeState, Ports } from '../../ports.ts';

export interface Code {
  readonly state: CodeState | undefined;
  readonly findings: readonly Finding[];
}

/** Which code is about to run. That it differs from the commit, or is in none, is no reason not to train; it is told. */
export async function codeAtHand({ checkout }: Ports): Promise<Code> {
  const state = await checkout.state();
  if (state === undefined) return { state, findings: [warning('train/code-unknown')] };
  const changed = state.changed ? [warning('train/code-changed', { commit: id(state.commit) })] : [];
  return { state, findings: changed };
}
