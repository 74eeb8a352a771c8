import { approvalText } from '../../src/commands/approvals.ts';
import { trustedPolicy } from '../../src/commands/trusted-policy.ts';
import type { Exception, Policy } from '../../src/domain/policy/policy.ts';
import { generateEd25519, signEd25519 } from '../../src/evidence/ed25519.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { memoryHost } from '../support/memory-host.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

const { publicKey, privateKey } = generateEd25519();

const PATH = '.github/residency.yml';
const ATTESTED = '{id: c5-type2, reference: C5, approved-by: [board], expires: 2027-03-31}';
const APPROVERS = `approvers: {board: "${publicKey}"}\n`;

/** The small policy, with an attestation at its target. */
const attesting = (attestation: string): string =>
  SMALL_POLICY.replace('runs-on: {group: clinic}}', `runs-on: {group: clinic}, attestations: [${attestation}]}`);

const signedBy = (signature: string): string => ATTESTED.replace('}', `, signatures: {board: "${signature}"}}`);

async function only(text: string, others: Readonly<Record<string, string>> = {}): Promise<Exception> {
  const { policy } = await trustedPolicy(memoryHost({ files: { [PATH]: text, ...others } }), PATH);
  return first(policy);
}

function first({ safeguards: [found] }: Policy): Exception {
  if (found === undefined) throw new Error('the policy has no safeguard');
  return found;
}

/** What the board signs of an attestation, in the repository of that id. */
const signature = async (repository: string): Promise<string> =>
  signEd25519(privateKey, approvalText(await only(attesting(ATTESTED) + APPROVERS), repository));

const standing = async (text: string, others = {}) => (await only(text, others)).approval.standing;

describe('an attestation whose approver has a key', () => {
  it('is signed by a signature over it, for this repository', async () => {
    expect(await standing(attesting(signedBy(await signature('1'))) + APPROVERS)).toBe('signed');
  });

  it('is not signed by one for another repository', async () => {
    expect(await standing(attesting(signedBy(await signature('2'))) + APPROVERS)).toBe('not-signed');
  });

  it('is not signed by one for another policy of this repository', async () => {
    const text = attesting(signedBy(await signature('1'))) + APPROVERS;
    const host = memoryHost({ files: { 'sandbox.yml': text } });
    expect(first((await trustedPolicy(host, 'sandbox.yml')).policy).approval.standing).toBe('not-signed');
  });

  it('is not signed by one over another day', async () => {
    const later = attesting(signedBy(await signature('1'))).replace('2027-03-31', '2028-03-31');
    expect(await standing(later + APPROVERS)).toBe('not-signed');
  });

  it('is not signed by one that was made for another target', async () => {
    const moved = attesting(signedBy(await signature('1'))).replace('clinic-runner:', 'other-runner:');
    expect(await standing(moved + APPROVERS)).toBe('not-signed');
  });

  it('is not signed by one that was made for a safeguard of the same words', async () => {
    const alike = signedBy(await signature('1')).replace('id:', 'to: [clinic-runner], id:');
    expect(await standing(`${SMALL_POLICY}safeguards: [${alike}]\n${APPROVERS}`)).toBe('not-signed');
  });

  it('is no mere word where it stands in a text that does not know the key', async () => {
    const parent = `version: 1
locations: {cloud: {country: DE, operators: [DE]}}
targets: {cloud-runner: {location: cloud, runs-on: {group: cloud}, attestations: [${ATTESTED}]}}
`;
    const digest = sha256(parent).slice('sha256:'.length);
    const child = `${SMALL_POLICY}${APPROVERS}extends: [{path: policies/group.yml, sha256: ${digest}}]\n`;
    expect(await standing(child, { 'policies/group.yml': parent })).toBe('not-signed');
  });
});
