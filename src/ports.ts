import type { Digest } from './domain/outcome/digest.ts';
import type { Finding } from './domain/outcome/finding.ts';
import type { Outcome } from './domain/outcome/outcome.ts';
import type { PlaceProof, ProofLevel, RunIdentity } from './domain/outcome/statement.ts';
import type { Situation } from './domain/policy/decision.ts';
import type { SurfaceCaps } from './domain/policy/surface-caps.ts';
import type { DataEngine, PartitionFiles } from './ports/data-engine.ts';
import type { Program, ProgramResult, Programs } from './ports/programs.ts';

export type * from './ports/data-engine.ts';
export type * from './ports/programs.ts';

/** A command reads like the specification, returns all it knows and prints nothing. */
export type Command<Inputs> = (inputs: Inputs, host: Host, ports: Ports) => Promise<Outcome>;

/** Where a run happens: GitHub Actions, or a terminal. The only door to a surface. */
export interface Host {
  readonly run: RunIdentity;
  /** The event, repository and control plane, for the policy to judge. */
  situation(): Promise<Omit<Situation, 'now'>>;
  /** The trusted texts: the tip of the default branch, whatever the event's ref (DESIGN §3, 11). */
  readonly trusted: Texts;
  /** The texts of the commit at hand: a proposal, never decided by. */
  readonly proposed: Texts;
  /** From here on surfaces may hold what these caps say; before, only what is public. */
  admit(caps: SurfaceCaps): void;
  /** One line of progress in the log, from our own fixed texts and ids. */
  progress(finding: Finding): void;
  /** Jobs of this run as the service reports them; undefined where there is no such service. */
  jobs(): Promise<readonly Job[] | undefined>;
}

export interface Texts {
  /** Where they come from, resolved once: branch, commit, `api` or `git`. */
  source(): Promise<TextSource>;
  /** Undefined where the file does not exist there; any other trouble throws. */
  read(path: string): Promise<Text | undefined>;
}

export interface TextSource {
  readonly ref: string;
  readonly commit: string;
  readonly source: 'api' | 'git' | 'workspace';
}

/** `text` may be at most 1 MiB; `path` is relative to the repository. */
export interface Text {
  readonly path: string;
  readonly text: string;
  readonly digest: Digest;
}

/** One job of this run, of the attempt that ran it. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly runnerName: string | null;
  readonly runnerGroup: string | null;
  readonly labels: readonly string[];
}

/** The systems a command works through. Heavy ones are loaded when first asked for. */
export interface Ports {
  readonly clock: Clock;
  readonly prover: Prover;
  readonly trees: Trees;
  readonly programs: Programs;
  readonly checkout: Checkout;
  dataEngine(): Promise<DataEngine>;
  store(request: StoreRequest): Promise<Store>;
  trainBackend(request: BackendRequest): Promise<TrainBackend>;
  deployTarget(request: DeployRequest): Promise<DeployTarget>;
}

export interface Clock {
  /** ISO 8601 UTC, milliseconds. */
  now(): string;
  /** Milliseconds of a clock that never goes back. */
  monotonic(): number;
  sleep(milliseconds: number): Promise<void>;
}

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
  readonly policyDigest: Digest;
  readonly environment?: string;
  readonly run: RunIdentity;
  /** Public keys of the location's signer, `ed25519:<base64>`, from the trust file. */
  readonly siteKeys: readonly string[];
}

/** A proven machine and what its administrator says lies where. Paths are secrets of the site: never on a surface. */
export interface ProvenSite {
  readonly proof: PlaceProof;
  partition(origin: string): PartitionFiles;
  storeRoot(store: string): string;
  destinationRoot(destination: string): string;
  /** The site's key for digests of classified data; undefined where the site file names none. */
  readonly digestKey: Uint8Array | undefined;
  /** A folder of this site for scratch files and journals, mode 0700. */
  readonly stateRoot: string;
}

/** The code at hand: the working tree that the programs of the user come from. */
export interface Checkout {
  /** The absolute folder of a path in the repository. Programs of the user start in their project's. Never on a surface. */
  folder(path: string): Promise<string>;
  /** What the code is; undefined where it is in no git repository. */
  state(): Promise<CodeState | undefined>;
}

export interface CodeState {
  readonly commit: string;
  /** Of the tracked files as they are on the disk, names and modes included. */
  readonly digest: Digest;
  /** Whether tracked files differ from the commit. */
  readonly changed: boolean;
}

/** Files on this machine, as trees with a digest (DESIGN §9). */
export interface Trees {
  /** The tree digest of a folder or file; with a key, keyed. Links, empty folders and case twins are refused. */
  digest(path: string, key?: Uint8Array): Promise<Digest>;
  /** Copies into a new folder and makes it read-only; hashes the source before and the copy after. */
  stage(from: string, into: string, expected: Digest): Promise<void>;
  /** A new empty folder, mode 0700, under the root. */
  scratch(root: string, name: string): Promise<string>;
  remove(path: string): Promise<void>;
  readText(path: string, maxBytes: number): Promise<string>;
  /** Atomic: a temporary file, fsync, rename. */
  writeText(path: string, text: string): Promise<void>;
}

export interface StoreRequest {
  readonly id: string;
  readonly type: 'file' | 'github-artifact';
  /** For `file`: the site's folder of that store. */
  readonly root?: string;
}

/** A content-addressed place for artifacts; what is read is verified against its digest. */
export interface Store {
  put(tree: string): Promise<Digest>;
  fetch(digest: Digest, into: string): Promise<void>;
  has(digest: Digest): Promise<boolean>;
}

export interface BackendRequest {
  readonly backend: 'runner';
  readonly stateRoot: string;
}

export type Phase = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'timed-out' | 'lost';

export interface TrainSpec {
  readonly program: Omit<Program, 'logFile' | 'onLine'>;
  readonly modelDir: string;
  readonly metricsFile: string;
}

/** Runs training somewhere. Idempotent by key; a phase nobody can know is `lost`, never success. */
export interface TrainBackend {
  submit(spec: TrainSpec, key: string): Promise<string>;
  find(key: string): Promise<string | undefined>;
  /** The phase now, again whenever it changes and every few seconds, to the last one. */
  watch(ref: string): AsyncIterable<Phase>;
  /** Guarded lines from a cursor on (0 at first); none and the same cursor where nothing more is there yet. */
  logs(ref: string, cursor: number): Promise<{ readonly lines: readonly string[]; readonly cursor: number }>;
  cancel(ref: string, graceSeconds: number): Promise<Phase>;
  /** How it ended; only once the phase is a last one. */
  end(ref: string): Promise<TrainEnd>;
  /** Copies the model of a training that succeeded into a new folder. */
  collect(ref: string, into: string): Promise<Digest>;
}

export interface TrainEnd {
  readonly phase: Phase;
  readonly isolation: Isolation;
  /** Undefined where nobody knows. */
  readonly result?: ProgramResult;
}

export type Isolation = 'same-user' | 'separate-user' | 'container';

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
  /** Grows with every change of what is served, and never goes back. */
  readonly generation: number;
  /** Whether the bytes that lie there have that digest. */
  readonly whole: boolean;
}

export interface Release {
  readonly id: string;
  readonly digest: Digest;
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
  /** Reads a release back, whole, into a new folder: for the champion. */
  fetch(digest: Digest, into: string): Promise<void>;
  recover(): Promise<Recovered>;
  /** Brings the release to the destination, verified, beside what is served. */
  prepare(release: Release, key: string): Promise<string>;
  /** Serves it in place of what was expected to be served, and reads it back. */
  promote(prepared: string, expected: Observed | undefined): Promise<Observed>;
  /** Serves an earlier release again, or nothing where there was none. */
  rollback(to: Observed | undefined): Promise<Observed | undefined>;
  abort(prepared: string): Promise<void>;
  /** How many releases were removed; what is served and the newest before it stay, `keep` in all. */
  collectGarbage(keep: number): Promise<number>;
  /** Gives the lease back. */
  close(): Promise<void>;
}
