import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { PlaceProof, ServiceProof, SignedClaim } from '../../domain/outcome/statement.ts';
import { levelShown, satisfies } from '../../domain/policy/proof-levels.ts';
import type { Clock, PlaceClaim } from '../../ports.ts';
import { provenByService } from '../service-prover/service.ts';
import { signedBySite } from './signature.ts';
import type { FoundSite } from './site-file.ts';

export interface Witnesses {
  readonly clock: Clock;
  /** Whether the site file is the administrator's, or that of somebody who may speak for the machine. */
  readonly siteFileProves: boolean;
}

/** All that shows where this is, as far as it is needed; refused where that is too little. */
export async function shown(claim: PlaceClaim, found: FoundSite, witnesses: Witnesses): Promise<PlaceProof> {
  const signed = await bySigner(claim, found, witnesses);
  const service = await byService(claim, signed, witnesses);
  const shownBy = { ...(signed ? { signed } : {}), ...(service ? { service } : {}) };
  const { target, location, atLeast, step } = claim;
  const level = levelShown(shownBy);
  if (satisfies(level, atLeast)) return { target, location, level, ...shownBy };
  throw refused(
    error('proof/too-weak', { step: id(step), expected: id(atLeast), got: id(level), location: id(location) }),
  );
}

/** Undefined where the site has no signer, or where the file came from the job itself. */
async function bySigner(
  claim: PlaceClaim,
  { site, folder }: FoundSite,
  { clock, siteFileProves }: Witnesses,
): Promise<SignedClaim | undefined> {
  if (site.signer === undefined || !siteFileProves) return undefined;
  const { run, location, step, instance, target, policyDigest } = claim;
  return signedBySite({
    signer: site.signer,
    cwd: folder,
    expected: { run, location, step, target, policy: policyDigest, ...(instance === undefined ? {} : { instance }) },
    trustedKeys: claim.siteKeys,
    now: clock.now(),
  });
}

/** Asked only where it is needed and enough: a job without the permission to ask can still be proven by its site. */
async function byService(
  claim: PlaceClaim,
  signed: SignedClaim | undefined,
  { clock, siteFileProves }: Witnesses,
): Promise<ServiceProof | undefined> {
  const { atLeast, service } = claim;
  if (atLeast !== 'service' || signed !== undefined || service === undefined || !siteFileProves) return undefined;
  return provenByService(claim, service, clock.now());
}
