import type { Digest } from '../outcome/digest.ts';
import type { RunIdentity } from '../outcome/statement.ts';

/** What a site's signer signs: this job, of this run, for this step, under this policy, was on my machine at this time. */
export interface SiteClaim {
  readonly version: 1;
  readonly location: string;
  readonly repository: string;
  readonly run: string;
  readonly attempt: number;
  readonly job: string;
  readonly step: string;
  /** Empty where the step has no `each`. */
  readonly instance: string;
  readonly target: string;
  readonly policy: Digest;
  /** The digest of what a cloud signed beside this; only where it did. */
  readonly document?: Digest;
  readonly nonce: string;
  /** When it was signed, by the signer's own clock, ISO 8601 UTC. */
  readonly at: string;
}

/** What the job asks the signer to sign; the signer adds its own location and time. */
export type SiteClaimRequest = Omit<SiteClaim, 'location' | 'at'>;

/** What a claim must say, from what the verifier knows by itself. */
export interface ExpectedClaim {
  readonly run: RunIdentity;
  readonly location: string;
  readonly step: string;
  readonly instance?: string;
  readonly target: string;
  readonly policy: Digest;
  readonly document?: Digest;
}

export function claimRequest(expected: Omit<ExpectedClaim, 'location'>, nonce: string): SiteClaimRequest {
  const { repository, run, attempt, job } = expected.run;
  const { step, instance = '', target, policy, document } = expected;
  const beside = document === undefined ? {} : { document };
  return { version: 1, repository, run, attempt, job, step, instance, target, policy, ...beside, nonce };
}

/** The keys in which a claim differs from what it must say; none means it is the claim that was asked for. */
export function claimDifferences(claim: Readonly<Record<string, unknown>>, expected: ExpectedClaim): string[] {
  const nonce = typeof claim.nonce === 'string' ? claim.nonce : '';
  const wanted = { document: undefined, ...claimRequest(expected, nonce), location: expected.location };
  const differing = Object.entries(wanted).filter(([key, value]) => claim[key] !== value);
  return differing.map(([key]) => key);
}
