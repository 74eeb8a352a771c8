export type ProofLevel = 'declared' | 'service' | 'site' | 'platform';

/** Where a step ran, and all that shows it: kept so that the gate can verify it again. */
export interface PlaceProof {
  readonly target: string;
  readonly location: string;
  readonly level: ProofLevel;
  /** What the site's signer signed for this job. */
  readonly signed?: SignedClaim;
  /** Which runner the service says took the job. */
  readonly service?: ServiceProof;
  /** What the cloud signed about the machine. */
  readonly platform?: PlatformProof;
}

export interface SignedClaim {
  readonly claim: string;
  readonly key: string;
  readonly signature: string;
}

/** The runner of a job, in the words of the service: verified again by asking it again. */
export interface ServiceProof {
  /** The job's id in the Jobs API. */
  readonly job: string;
  readonly runner: string;
  /** Empty where the service names none. */
  readonly group: string;
  /** What the job asked for; the service gave it a runner that has them all. */
  readonly labels: readonly string[];
}

/** `document` is PKCS #7, the signed text inside, as base64. `claim` is the text whose digest the cloud signed for. */
export type PlatformProof =
  | { readonly provider: 'aws'; readonly document: string }
  | { readonly provider: 'gcp'; readonly claim: string; readonly token: string }
  | {
      readonly provider: 'azure';
      readonly claim: string;
      readonly document: string;
      /** Instance metadata, which nobody signs: the machine, as the document names it too, and its region. */
      readonly vm: string;
      readonly region: string;
    };
