import type { PartitionFiles } from '../domain/data/form.ts';
import type { PartitionTable } from '../domain/data/table.ts';
import type { Cloud, CloudProvider, PlatformPins, PlatformReader } from '../domain/gate/platform.ts';
import type { Claims } from '../domain/gate/token-claims.ts';
import type { Digest } from '../domain/outcome/digest.ts';
import type { PlaceProof, PlatformProof, ProofLevel, RunIdentity } from '../domain/outcome/statement.ts';
import type { RunsOn } from '../domain/policy/policy.ts';
import type { Job } from '../ports.ts';

/** Shows that this machine is the planned place (DESIGN §4). Throws a Refusal with `proof/…` where it cannot. */
export interface Prover {
  prove(claim: PlaceClaim): Promise<ProvenSite>;
}

export interface PlaceClaim {
  readonly target: string;
  /** The location of the target in the policy. */
  readonly location: string;
  readonly atLeast: ProofLevel;
  readonly step: string;
  readonly instance?: string;
  /** Its path in the repository. */
  readonly policy: string;
  readonly policyDigest: Digest;
  /** Of the texts that the policy builds on. */
  readonly parents: readonly Digest[];
  readonly environment?: string;
  readonly run: RunIdentity;
  /** Which runners the target takes. */
  readonly runsOn: RunsOn;
  /** Whether the target is a runner of the service's own. */
  readonly hosted: boolean;
  /** Public keys of the location's signer, `ed25519:<base64>`, from the trust file. */
  readonly siteKeys: readonly string[];
  /** The region that the location is in the policy, and what the trust file holds its machines to. */
  readonly cloud?: Cloud;
  readonly pins?: PlatformPins;
  /** Whom to ask about this job; nobody on a laptop. */
  readonly service?: ServiceWitness;
}

/** What the service that runs this job says of it. */
export interface ServiceWitness {
  /** The runner's own words, which must not contradict the service's. */
  readonly runner: { readonly name?: string; readonly hosted?: boolean };
  jobs(): Promise<readonly Job[]>;
  repositoryId(): Promise<string>;
  /**
   * The claims of a token that the service makes for this job and audience, its signature verified; undefined where
   * this job may not ask for one. Throws a Refusal where one was asked for in vain.
   */
  identity(audience: string): Promise<Claims | undefined>;
}

/** The clouds that can sign where a machine is. */
export interface Platforms {
  /** Asks the cloud of this machine to sign for a claim. Throws a Refusal with `proof/…` where it does not. */
  ask(provider: CloudProvider, claim: string): Promise<PlatformProof>;
  readonly read: PlatformReader;
}

/** A proven machine and what its administrator says lies where. Paths are secrets of the site: never on a surface. */
export interface ProvenSite {
  readonly proof: PlaceProof;
  /** Throws where a partition is a table. */
  partition(origin: string): PartitionFiles;
  /** Undefined where a partition is files. */
  table(origin: string): PartitionTable | undefined;
  storeRoot(store: string): string;
  destinationRoot(destination: string): string;
  /** The site's key for digests of classified data; undefined where the site file names none. */
  readonly digestKey: Uint8Array | undefined;
  /** Servers of models that this site may ask, by origin. */
  readonly inferenceEndpoints: readonly string[];
  /** A folder of this site for scratch files and journals, mode 0700. */
  readonly stateRoot: string;
}
