import type { Approval, Exception, Policy } from '../domain/policy/policy.ts';
import { canonicalJson } from '../evidence/canonical.ts';
import { verifyEd25519 } from '../evidence/ed25519.ts';
import type { Host } from '../ports.ts';

/**
 * The very text that an approver signs: the entry as it is written, and the repository that it is for, so that neither
 * a changed entry nor a copy of the policy elsewhere is approved by it.
 */
export const approvalText = ({ entry }: Approval, repository: string): string =>
  canonicalJson({ approval: 'domicile/v1', repository, entry });

/**
 * The policy with every signature looked at, by the keys of all its layers: an entry may stand in a text that does not
 * know its approver's. Without the service's id of the repository none can be verified.
 */
export async function verified(policy: Policy, host: Host): Promise<Policy> {
  const entries = [...policy.derived, ...policy.waivers, ...policy.safeguards];
  const hasKey = (approver: string) => policy.approvers.get(approver) !== undefined;
  if (!entries.some(({ approval }) => approval.by.some(hasKey))) return policy;
  const repository = await host.repositoryId();
  const look = <E extends Exception>(each: E): E => ({
    ...each,
    approval: lookedAt(each.approval, policy.approvers, repository),
  });
  return {
    ...policy,
    derived: policy.derived.map(look),
    waivers: policy.waivers.map(look),
    safeguards: policy.safeguards.map(look),
  };
}

function lookedAt(approval: Approval, keys: Policy['approvers'], repository: string | undefined): Approval {
  const text = repository === undefined ? undefined : approvalText(approval, repository);
  const signed = (approver: string, key: string) =>
    text !== undefined && verifyEd25519(key, text, approval.signatures.get(approver) ?? '');
  const known = approval.by.map((approver) => ({ approver, key: keys.get(approver) }));
  if (known.some(({ approver, key }) => key !== undefined && !signed(approver, key))) {
    return { ...approval, standing: 'not-signed' };
  }
  return { ...approval, standing: known.every(({ key }) => key !== undefined) ? 'signed' : 'asserted' };
}
