import type { Digest } from '../domain/outcome/digest.ts';

export interface DeployRequest {
  readonly type: 'directory';
  /** The destination's id in the policy, for findings. */
  readonly destination: string;
  readonly root: string;
  /** Who deploys: the same for a job that is run again. */
  readonly holder: string;
  /** How long the destination may belong to this deployment; 600 where it is left out. */
  readonly leaseSeconds?: number;
}

/** What a destination really serves, read back from it. */
export interface Observed {
  readonly release: string;
  readonly digest: Digest;
  /** When it was tested, as its release said. */
  readonly tested: string;
  /** Grows with every change of what is served, and never goes back. */
  readonly generation: number;
  /** Whether the bytes that lie there have that digest. */
  readonly whole: boolean;
}

export interface Release {
  readonly id: string;
  readonly digest: Digest;
  /** When the test that opened the gate ended, ISO 8601 UTC. */
  readonly tested: string;
  /** The staged model on this machine. */
  readonly tree: string;
}

/** What was done about a deployment that was interrupted. */
export type Recovered = 'nothing' | 'kept-old' | 'kept-new' | 'took-back';

/**
 * One destination. Every call is idempotent by key; the lease and the order live at the destination.
 * The first call that changes something takes the lease and mends what an interrupted deployment left.
 */
export interface DeployTarget {
  /** Needs no lease and changes nothing. */
  current(): Promise<Observed | undefined>;
  /** Throws what would keep a release from beginning now; needs no lease and changes nothing. */
  ready(): Promise<void>;
  /** Reads a release back, whole, into a new folder: for the champion. */
  fetch(digest: Digest, into: string): Promise<void>;
  recover(): Promise<Recovered>;
  /** Brings the release to the destination, verified, beside what is served. */
  prepare(release: Release, key: string): Promise<string>;
  /** Serves it in place of what was expected to be served, and reads it back. */
  promote(prepared: string, expected: Observed | undefined): Promise<Observed>;
  /** Serves an earlier release again, or nothing where there was none. */
  rollback(to: Observed | undefined): Promise<Observed | undefined>;
  /** How many releases were removed; what is served and the newest before it stay, `keep` in all. */
  collectGarbage(keep: number): Promise<number>;
  /** Gives the lease back. */
  close(): Promise<void>;
}
