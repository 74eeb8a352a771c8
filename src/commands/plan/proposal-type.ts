import type { Finding } from '../../domain/outcome/finding.ts';
import type { Situation } from '../../domain/policy/decision.ts';
import type { DecisionChange } from '../../domain/policy/diff.ts';
import type { TermChange } from '../../domain/policy/terms.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';

/** What the policy of the commit at hand would change, were it merged. */
export interface Proposal {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Undefined where it cannot be read, or is not there any more. */
  readonly differs?: Differences;
}

/** The decisions that a proposed policy changes. */
export interface Differences {
  /** For code of each standing: what unreviewed code may do matters as much as what is merged. */
  readonly changes: readonly ChangeOn[];
  readonly terms: readonly TermChange[];
  /** By key: what the policy sets beside its placements. */
  readonly settings: readonly string[];
}

export interface ChangeOn extends DecisionChange {
  readonly event: Situation['event'];
}

/** Findings of a policy that does not decide yet. */
export const ofProposal = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((each) => ({ ...each, proposed: true }));
