import type { ExpectedClaim } from '../../domain/gate/site-claim.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { PlaceProof, PlatformProof, ServiceProof, SignedClaim } from '../../domain/outcome/statement.ts';
import { levelShown, satisfies } from '../../domain/policy/proof-levels.ts';
import { documentDigest } from '../../evidence/platform-proof.ts';
import type { Clock, PlaceClaim, Platforms } from '../../ports.ts';
import { asksPlatform, provenByPlatform } from '../platform/prove.ts';
import { provenByService } from '../service-prover/service.ts';
import { signedBySite } from './signature.ts';
import type { FoundSite } from './site-file.ts';

export interface Witnesses {
  readonly clock: Clock;
  readonly platforms: Platforms;
  /** Whether the site file is the administrator's, or that of somebody who may speak for the machine. */
  readonly siteFileProves: boolean;
}

/** All that shows where this is, as far as it is needed; refused where that is too little. */
export async function shown(claim: PlaceClaim, found: FoundSite, witnesses: Witnesses): Promise<PlaceProof> {
  const platform = await byPlatform(claim, found, witnesses);
  const signed = await bySigner(claim, found, platform, witnesses);
  const service = await byService(claim, signed ?? platform, witnesses);
  const shownBy = { ...(signed ? { signed } : {}), ...(service ? { service } : {}), ...(platform ? { platform } : {}) };
  const { target, location, atLeast, step } = claim;
  const level = levelShown(shownBy);
  if (satisfies(level, atLeast)) return { target, location, level, ...shownBy };
  throw refused(
    error('proof/too-weak', { step: id(step), expected: id(atLeast), got: id(level), location: id(location) }),
  );
}

const expectedOf = ({ run, location, step, instance, target, policyDigest }: PlaceClaim): ExpectedClaim => ({
  run,
  location,
  step,
  target,
  policy: policyDigest,
  ...(instance === undefined ? {} : { instance }),
});

async function byPlatform(
  claim: PlaceClaim,
  { site }: FoundSite,
  { clock, platforms, siteFileProves }: Witnesses,
): Promise<PlatformProof | undefined> {
  const hasSigner = site.signer !== undefined && siteFileProves;
  if (!siteFileProves || !asksPlatform(claim, hasSigner)) return undefined;
  return provenByPlatform(claim, expectedOf(claim), { platforms, hasSigner, now: clock.now() });
}

/** Undefined where the site has no signer, or where the file came from the job itself. */
async function bySigner(
  claim: PlaceClaim,
  { site, folder }: FoundSite,
  platform: PlatformProof | undefined,
  { clock, siteFileProves }: Witnesses,
): Promise<SignedClaim | undefined> {
  if (site.signer === undefined || !siteFileProves) return undefined;
  const document = platform === undefined ? {} : { document: documentDigest(platform) };
  return signedBySite({
    signer: site.signer,
    cwd: folder,
    expected: { ...expectedOf(claim), ...document },
    trustedKeys: claim.siteKeys,
    now: clock.now(),
  });
}

/** Asked only where it is needed and enough: a job without the permission to ask can still be proven by its site. */
async function byService(
  claim: PlaceClaim,
  stronger: SignedClaim | PlatformProof | undefined,
  { clock, siteFileProves }: Witnesses,
): Promise<ServiceProof | undefined> {
  const { atLeast, service } = claim;
  if (atLeast !== 'service' || stronger !== undefined || service === undefined || !siteFileProves) return undefined;
  return provenByService(claim, service, clock.now());
}
