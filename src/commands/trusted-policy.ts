import { badInput, error, note, refused } from '../domain/outcome/finding.ts';
import { id, path } from '../domain/outcome/labelled.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Host, TextSource } from '../ports.ts';
import { wholePolicy } from './whole-policy.ts';

export interface TrustedPolicy {
  readonly policy: Policy;
  readonly source: TextSource;
}

/**
 * The policy as the trusted ref has it; undefined where that ref has none. The default branch's policy says whether it
 * is the branch of this run that decides; what that branch's own policy lists is followed no further.
 */
export async function findTrustedPolicy(host: Host, policyPath: string): Promise<TrustedPolicy | undefined> {
  const first = await policyThere(host, policyPath);
  const isFollowed = first !== undefined && (await host.follow(first.policy.trustedBranches ?? []));
  return isFollowed ? policyThere(host, policyPath) : first;
}

async function policyThere(host: Host, policyPath: string): Promise<TrustedPolicy | undefined> {
  const text = await host.trusted.read(policyPath);
  if (text === undefined) return undefined;
  return { policy: await wholePolicy(text, host.trusted, host), source: await host.trusted.source() };
}

/** As `findTrustedPolicy`, for steps: without a trusted policy nothing may be touched. */
export async function trustedPolicy(host: Host, policyPath: string): Promise<TrustedPolicy> {
  const found = await findTrustedPolicy(host, policyPath);
  if (found) return found;
  const none = error('policy/none-on-trusted-ref', await nonePolicyParams(host, policyPath));
  // One that is proposed is not there yet; one that is nowhere is a mistake.
  throw (await host.proposed.read(policyPath)) === undefined ? badInput(none) : refused(none);
}

/** The policy of the commit at hand, which decides nothing yet. */
export async function policyAtHand(host: Host, policyPath: string): Promise<Policy> {
  const text = await host.proposed.read(policyPath);
  if (text === undefined) throw badInput(error('file/missing', { file: path(policyPath), maker: id('domicile init') }));
  return wholePolicy(text, host.proposed, host);
}

/** The same, with where it stands. */
export async function proposedPolicy(host: Host, policyPath: string): Promise<TrustedPolicy> {
  return { policy: await policyAtHand(host, policyPath), source: await host.proposed.source() };
}

export const noneOnTrustedRef = async (host: Host, policyPath: string) =>
  note('policy/none-on-trusted-ref', await nonePolicyParams(host, policyPath));

async function nonePolicyParams(host: Host, policyPath: string) {
  const { ref, commit } = await host.trusted.source();
  return { path: path(policyPath), ref: id(ref), commit: id(commit) };
}
