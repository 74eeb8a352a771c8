import { dayOf, isLive } from './dates.ts';
import type { Situation } from './decision.ts';
import type { Approval, ApprovalRule, Exception } from './exception.ts';
import type { Policy } from './policy.ts';

/** An entry that expired, or that is not approved as the policy demands, has no effect. */
export const isInForce = (entry: Exception, policy: Policy, { now }: Situation): boolean =>
  isLive(entry.expires, dayOf(now)) && isApproved(entry.approval, policy.approvals);

/** By all who are named, and where signatures are demanded, by one at least whose key the demand knows. */
export function isApproved({ by, standing }: Approval, rule: ApprovalRule): boolean {
  if (by.length === 0 || standing === 'not-signed') return false;
  if (rule === 'asserted') return true;
  return standing === 'signed' && by.some((approver) => rule.signedBy.includes(approver));
}
