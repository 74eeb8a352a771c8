import type { Approval, Exception, Policy } from '../domain/policy/policy.ts';
import { canonicalJson } from '../evidence/canonical.ts';
import { verifyEd25519 } from '../evidence/ed25519.ts';
import type { Host } from '../ports.ts';

/**
 * The very text that an approver signs: the entry as it is written, the file that it stands in, and the repository that
 * it is for, so that neither a changed entry nor a copy in another policy, here or elsewhere, is approved by it.
 */
export const approvalText = ({ approval: { entry }, at: { file } }: Signed, repository: string): string =>
  canonicalJson({ approval: 'domicile/v1', repository, file, entry });

type Signed = Pick<Exception, 'approval' | 'at'>;

/** Entries with their signatures looked at, by these keys. Without the service's id of the repository none can be verified. */
export async function verifiedEntries<E extends Exception>(
  entries: readonly E[],
  approvers: Policy['approvers'],
  host: Host,
): Promise<readonly E[]> {
  if (!entries.some(({ approval }) => approval.by.some((each) => approvers.get(each) !== undefined))) return entries;
  const repository = await host.repositoryId();
  return entries.map((each) => ({ ...each, approval: lookedAt(each, approvers, repository) }));
}

/**
 * The policy with every signature looked at, by the keys of all its layers: an entry may stand in a text that does not
 * know its approver's. Without the service's id of the repository none can be verified.
 */
export async function verified(policy: Policy, host: Host): Promise<Policy> {
  const look = <E extends Exception>(entries: readonly E[]) => verifiedEntries(entries, policy.approvers, host);
  return {
    ...policy,
    derived: await look(policy.derived),
    waivers: await look(policy.waivers),
    safeguards: await look(policy.safeguards),
  };
}

function lookedAt(entry: Signed, keys: Policy['approvers'], repository: string | undefined): Approval {
  const { approval } = entry;
  const text = repository === undefined ? undefined : approvalText(entry, repository);
  const signed = (approver: string, key: string) =>
    text !== undefined && verifyEd25519(key, text, approval.signatures.get(approver) ?? '');
  const known = approval.by.map((approver) => ({ approver, key: keys.get(approver) }));
  if (known.some(({ approver, key }) => key !== undefined && !signed(approver, key))) {
    return { ...approval, standing: 'not-signed' };
  }
  return { ...approval, standing: known.every(({ key }) => key !== undefined) ? 'signed' : 'asserted' };
}
