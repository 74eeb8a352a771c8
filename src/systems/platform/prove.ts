import { randomUUID } from 'node:crypto';
import { claimRequest, type ExpectedClaim } from '../../domain/gate/site-claim.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { PlatformProof } from '../../domain/outcome/statement.ts';
import { standsAlone } from '../../domain/policy/proof-levels.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { platformFindings } from '../../evidence/platform-proof.ts';
import type { PlaceClaim, Platforms } from '../../ports.ts';

/** What is known of the site beside the cloud. */
export interface Beside {
  readonly platforms: Platforms;
  readonly hasSigner: boolean;
  readonly now: string;
}

/**
 * Asked where the level `platform` is needed; and where the trust file knows the machine's cloud, the cloud needs no
 * signer and the site has none. Elsewhere nobody asks whether this is a cloud.
 */
export const asksPlatform = ({ atLeast, pins }: PlaceClaim, hasSigner: boolean): boolean =>
  atLeast === 'platform' || (atLeast !== 'declared' && !hasSigner && pins !== undefined && standsAlone(pins.provider));

/** Has the cloud sign where this machine is, and believes nothing of it that does not hold. */
export async function provenByPlatform(
  claim: PlaceClaim,
  expected: ExpectedClaim,
  { platforms, hasSigner, now }: Beside,
): Promise<PlatformProof> {
  const { cloud, pins, location } = claim;
  if (pins === undefined) throw refused(error('proof/platform-not-pinned', { location: id(location) }));
  const { provider } = pins;
  if (!standsAlone(provider) && !hasSigner) throw refused(error('proof/platform-unbound', { provider: id(provider) }));
  const proof = await platforms.ask(provider, claimText(expected, now));
  const findings = await platformFindings(proof, { claim: expected, cloud, pins, at: now }, platforms.read);
  if (findings.length > 0) throw refused(...findings);
  return proof;
}

/** This job, step and time, and a number that nobody could have known before. */
const claimText = (expected: ExpectedClaim, at: string): string =>
  canonicalJson({ ...claimRequest(expected, randomUUID()), location: expected.location, at });
