import type { Finding } from '../../domain/outcome/finding.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';

/** What the policy of the commit at hand would change, were it merged. */
export interface Proposal {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Findings of a policy that does not decide yet. */
export const ofProposal = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((each) => ({ ...each, proposed: true }));
