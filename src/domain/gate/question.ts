import type { FindingCode } from '../findings/codes.ts';
import type { Digest } from '../outcome/digest.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Action, ProofLevel, RunIdentity, Statement } from '../outcome/statement.ts';
import type { Policy, Read, RunsOn, Step } from '../policy/policy.ts';
import type { Duration } from '../release/manifest.ts';

/** All that the gate decides by. It knows no clock, no file and no service. */
export interface GateQuestion {
  /** The step that deploys, as the trusted policy has it. */
  readonly step: Step;
  readonly destination: string;
  /** Whether the policy lets a model of these origins be there, now. */
  readonly destinationAllowed: boolean;
  readonly needs: readonly Need[];
  readonly submitted: readonly Submitted[];
  /** Artifact to the digest of the bytes that would be released; nothing where they could not be had. */
  readonly staged: ReadonlyMap<string, Digest>;
  /** Why the bytes could not be had, where a store said so. */
  readonly unstaged: readonly Finding[];
  /** What the destination serves now; `not-asked` where nobody looks, and then nothing is released either. */
  readonly served: ServedNow | 'nothing' | 'not-asked';
  /** Why nobody could see what it serves, where the destination said so. */
  readonly unseen: readonly Finding[];
  /** The release that the trusted manifest goes back to on purpose. */
  readonly rollBackTo?: Digest;
  readonly trusted: TrustedDigests;
  readonly run: RunIdentity;
  /** Jobs of this run, all attempts; undefined where no service says. */
  readonly jobs: readonly JobFact[] | undefined;
  readonly evidence: Policy['release']['evidence'];
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly maxAge: Duration;
}

/** One statement that there must be: of a step, and of each of its partitions or destinations. */
export interface Need {
  readonly step: string;
  readonly instance?: string;
  readonly action: Action;
  /** Partitions (`dataset/partition`) and artifacts that it reads or writes: their digests must join up. */
  readonly reads: readonly Read[];
  readonly writes: readonly string[];
  /** How long a program of the step may run. */
  readonly timeoutMinutes: number;
  /** Where it may run by the policy as it is now; none where it may run nowhere. */
  readonly targets: ReadonlyMap<string, NeedTarget>;
  /** Trusted texts that must have judged it, by the path where the policy names one. */
  readonly contract?: string;
  readonly spec?: string;
}

export interface NeedTarget {
  readonly location: string;
  readonly proof: ProofLevel;
  readonly runsOn: RunsOn;
}

/** A statement with what only cryptography can tell. */
export interface Submitted {
  readonly statement: Statement;
  /** The site's signed claim: not there, verified with a key of the trust file, or not to be believed. */
  readonly claim: 'none' | 'verified' | 'not-verified';
  /** What speaks against the cloud's proof; nothing where there is none, or where it holds. */
  readonly platformFaults: readonly FindingCode[];
  /** When the site signed a claim that is verified, by the signer's clock. */
  readonly claimedAt?: string;
}

/** A release as its destination keeps it. */
export interface ServedNow {
  readonly digest: Digest;
  /** When the test that opened the gate for it ended, ISO 8601 UTC. */
  readonly tested: string;
}

/** What the trusted texts are now. */
export interface TrustedDigests {
  readonly policy: Digest;
  readonly plan?: Digest;
  /** Path in the project to digest, for contracts and specs that exist there. */
  readonly texts: ReadonlyMap<string, Digest>;
}

/** A job of this run as the service reports it. */
export interface JobFact {
  readonly id: string;
  readonly name: string;
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly runnerName: string | null;
  readonly runnerGroup: string | null;
  readonly labels: readonly string[];
}

/** The newest statement of a need. */
export interface Picked extends Submitted {
  readonly need: Need;
}
