import type { JobFact } from './domain/gate/question.ts';
import type { Digest } from './domain/outcome/digest.ts';
import type { Finding } from './domain/outcome/finding.ts';
import type { Outcome } from './domain/outcome/outcome.ts';
import type { CodeIdentity, RunIdentity } from './domain/outcome/statement.ts';
import type { Situation } from './domain/policy/decision.ts';
import type { Sight } from './domain/policy/reach.ts';
import type { SurfaceCaps } from './domain/policy/surface-caps.ts';
import type { DataEngine } from './ports/data-engine.ts';
import type { DataRequest, LocalData } from './ports/data-files.ts';
import type { OpenTables, TablesRequest } from './ports/data-table.ts';
import type { Inference, OnnxModel } from './ports/inference.ts';
import type { Platforms, Prover, ServiceWitness } from './ports/place.ts';
import type { Programs } from './ports/programs.ts';
import type { DeployRequest, DeployTarget } from './ports/release.ts';
import type { Store, StoreRequest } from './ports/store.ts';
import type { BackendRequest, TrainBackend } from './ports/training.ts';
import type { OpenTree } from './ports/tree.ts';

export type * from './ports/data-engine.ts';
export type * from './ports/data-files.ts';
export type * from './ports/data-table.ts';
export type * from './ports/inference.ts';
export type * from './ports/place.ts';
export type * from './ports/programs.ts';
export type * from './ports/release.ts';
export type * from './ports/store.ts';
export type * from './ports/training.ts';
export type * from './ports/tree.ts';

/** A command reads like the specification, returns all it knows and prints nothing. */
export type Command<Inputs> = (inputs: Inputs, host: Host, ports: Ports) => Promise<Outcome>;

/** Where a run happens: GitHub Actions, or a terminal. The only door to a surface. */
export interface Host {
  readonly run: RunIdentity;
  /** Whether a person sits there, who has seen what lies in the working tree. */
  readonly attended: boolean;
  /** The event, repository and control plane, for the policy to judge. */
  situation(): Promise<Omit<Situation, 'now'>>;
  /** What the repository is to its service for good, whatever it is called; undefined where nobody says. Approvals are for it. */
  repositoryId(): Promise<string | undefined>;
  /** What every policy that is read has to build on, by whoever called; undefined where they ask for nothing. */
  readonly requiredParent?: Digest | undefined;
  /** The trusted texts: the tip of the default branch, whatever the event's ref (DESIGN §3, 11), or what `follow` chose. */
  readonly trusted: Texts;
  /**
   * Lets the branch of this run decide about it from here on, by its texts and by what it holds, if it is one of those
   * that the default branch's policy lists. Once, before the situation is asked for. Whether another branch decides now.
   */
  follow(branches: readonly string[]): Promise<boolean>;
  /** The texts of the commit at hand: a proposal, never decided by. */
  readonly proposed: Texts;
  /** From here on surfaces may hold what these caps say; before, only what is public. */
  admit(caps: SurfaceCaps): void;
  /** One line of progress in the log, from our own fixed texts and ids. */
  progress(finding: Finding): void;
  /** Jobs of this run as the service reports them; undefined where there is no such service. */
  jobs(): Promise<readonly Job[] | undefined>;
  /** Undefined where no service runs this. */
  readonly service?: ServiceWitness;
  /** Which runners there are now, as far as anybody may know: never throws for want of an answer. */
  runners(): Promise<Runners>;
}

/** What the service lists of runners, or in our own words why nobody knows. */
export type Runners =
  | { readonly known: true; readonly sight: Sight }
  | { readonly known: false; readonly asked: boolean; readonly reason: string };

export interface Texts {
  /** Where they come from, resolved once: branch, commit, `api` or `git`. */
  source(): Promise<TextSource>;
  /** Undefined where the file does not exist there; any other trouble throws. */
  read(path: string): Promise<Text | undefined>;
  /** What lies right in a folder, in the order of names; undefined where there is no such folder. */
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
}

export interface FolderEntry {
  readonly name: string;
  /** `other`: a link, a submodule, a pipe; what is not read. */
  readonly kind: 'file' | 'folder' | 'other';
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
export type Job = JobFact;

/** The systems a command works through. Heavy ones are loaded when first asked for. */
export interface Ports {
  readonly clock: Clock;
  readonly prover: Prover;
  readonly platforms: Platforms;
  readonly trees: Trees;
  readonly programs: Programs;
  readonly checkout: Checkout;
  /** Throws `data/…` where the files of a partition cannot be had. */
  localData(request: DataRequest): Promise<LocalData>;
  dataEngine(): Promise<DataEngine>;
  /** Throws `engine/…` where the server can't be asked, and `data/…` where there is no such table. */
  openTables(request: TablesRequest): Promise<OpenTables>;
  readonly inference: Inference;
  /** The model of a file. Throws `model/onnx-unusable` where it is none. */
  onnx(file: string): Promise<OnnxModel>;
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

/** The code at hand: the working tree that the programs of the user come from. */
export interface Checkout {
  /** The absolute folder of a path in the repository. Programs of the user start in their project's. Never on a surface. */
  folder(path: string): Promise<string>;
  /** Whether a path in the repository leads out of it, or anywhere else than it says: a link stands on the way. */
  isBehindLink(path: string): Promise<boolean>;
  /** What is checked out; undefined where it is in no git repository, or where there is no git. */
  commit(): Promise<string | undefined>;
  /** What the code is, file by file; undefined where nobody can say of which commit. */
  state(): Promise<CodeState | undefined>;
  /**
   * Whether all that a program could load from it is as the commit has it: no tracked file differs, and no other lies
   * there but what a committed rule ignores. False where nobody can say.
   */
  isPristine(): Promise<boolean>;
}

export interface CodeState extends CodeIdentity {
  /** Of the tracked files as they are on the disk, names and modes included. */
  readonly digest: Digest;
}

/** Files on this machine, as trees with a digest (DESIGN §9). */
export interface Trees {
  /** The tree digest of a folder or file; with a key, keyed. Links, empty folders and case twins are refused. */
  digest(path: string, key?: Uint8Array): Promise<Digest>;
  /** Of all its files together. */
  bytes(path: string): Promise<number>;
  /** Copies into a new folder and makes it read-only; hashes the source before and the copy after. */
  stage(from: string, into: string, expected: Digest): Promise<void>;
  /**
   * A new empty folder, mode 0700, under the root, for the time of this process. What processes that are gone left
   * there is removed first, and programs that carry its name are ended.
   */
  scratch(root: string, name: string): Promise<string>;
  /** A new empty folder, mode 0700, under the root, to stay. */
  folder(root: string, name: string): Promise<string>;
  remove(path: string): Promise<void>;
  /** Moves a file to where it stays, mode 0600, in the place of what was there. */
  keep(file: string, path: string): Promise<void>;
  readText(path: string, maxBytes: number): Promise<string>;
  /** The files of a tree, to read in parts; closed by whoever opened it. */
  open(path: string): Promise<OpenTree>;
  /** The whole text or what was there before; folders above are made. */
  writeText(path: string, text: string): Promise<void>;
  /** Adds a line, made where there is no such file: of several at once none is lost. Half a line spoils no other. */
  appendLine(path: string, line: string): Promise<void>;
}
