import {
  azureNonce,
  type Cloud,
  type PlatformPins,
  type PlatformReader,
  platformFaults,
} from '../domain/gate/platform.ts';
import { claimDifferences, type ExpectedClaim } from '../domain/gate/site-claim.ts';
import { audienceOf } from '../domain/gate/token-claims.ts';
import type { Digest } from '../domain/outcome/digest.ts';
import { error, type Finding, Refusal } from '../domain/outcome/finding.ts';
import { id, ids } from '../domain/outcome/labelled.ts';
import type { PlatformProof } from '../domain/outcome/statement.ts';
import { canonicalJson } from './canonical.ts';
import { sha256 } from './sha256.ts';
import { isObject } from './strict.ts';

export interface ExpectedPlatform {
  readonly claim: ExpectedClaim;
  /** The region of the location in the policy, and its pins in the trust file, as far as there are any. */
  readonly cloud: Cloud | undefined;
  readonly pins: PlatformPins | undefined;
  /** When the proof was made, where the proof itself holds no claim that says so. */
  readonly at: string;
}

/** What a site's signer signs to bind a cloud's document to its claim. */
export const documentDigest = (proof: PlatformProof): Digest => sha256(canonicalJson(proof));

/** What a cloud is asked to sign for: this claim and no other. */
export const nonceFor = (provider: PlatformProof['provider'], claim: string): string | undefined =>
  ({ aws: () => undefined, azure: azureNonce, gcp: audienceOf })[provider](sha256(claim));

/**
 * Everything that speaks against a cloud's proof; nothing means that it holds. The machine itself and the gate ask the
 * same, and believe nothing but the policy, the trust file and the cloud's signature.
 */
export async function platformFindings(
  proof: PlatformProof,
  { claim: expected, cloud, pins, at }: ExpectedPlatform,
  read: PlatformReader,
): Promise<readonly Finding[]> {
  if (cloud === undefined || cloud.provider !== proof.provider || pins?.provider !== proof.provider) {
    return [error('proof/platform-not-pinned', { location: id(expected.location) })];
  }
  const claim = 'claim' in proof ? proof.claim : undefined;
  const claimed = parsed(claim ?? '{}');
  const differing = claim === undefined ? [] : claimDifferences(claimed, expected);
  if (differing.length > 0) return [error('proof/claim-differs', { differing: ids(differing) })];
  const madeAt = claim === undefined ? at : String(claimed.at);
  try {
    const facts = await read(proof, pins);
    return platformFaults(facts, { cloud, pins, nonce: nonceFor(proof.provider, claim ?? ''), at: madeAt });
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.findings;
    throw thrown;
  }
}

/** When the claim was made by the word of the proof itself; undefined where it holds none. */
export const claimedTime = (proof: PlatformProof): string | undefined =>
  'claim' in proof ? String(parsed(proof.claim).at) : undefined;

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
