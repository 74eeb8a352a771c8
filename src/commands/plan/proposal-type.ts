import type { Finding } from '../../domain/outcome/finding.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';

/** What the policy of the commit at hand would change, were it merged. */
export interface Proposal {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}
