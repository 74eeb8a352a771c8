import type { Verdict } from '../verdict/verdict.ts';
import type { Digest } from './digest.ts';
import type { PlaceProof } from './place-proof.ts';

export type * from './place-proof.ts';

export type Action = 'plan' | 'data-validate' | 'train-on-target' | 'model-test' | 'deploy-hybrid';

/** What one step leaves behind: who, what digests, which policy, what verdict. Digests, ids and counts; never data. */
export interface Statement {
  readonly step: string;
  readonly action: Action;
  /** The gate's own verdict, beside the statement of the deployment that it opened or closed. */
  readonly kind?: 'gate';
  /** The partition or destination, where the step has `each`. */
  readonly instance?: string;
  readonly verdict: Verdict;
  readonly codes: readonly string[];
  readonly run: RunIdentity;
  readonly texts: TextDigests;
  readonly place: PlaceProof;
  /** The code that the user's programs came from; not there where none ran, or where nobody can say what it was. */
  readonly code?: CodeIdentity;
  /** What was judged: by name (`tumour-registry/de`, `model`), keyed for classified data, plain for artifacts. */
  readonly subjects: Readonly<Record<string, Digest>>;
  /** What was used: code, data, baseline, metrics file, predictor; the same digests. */
  readonly materials: Readonly<Record<string, Digest>>;
  /** Counts and settings of this action: seed, isolation, tests run, uses of the test set. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  /** When it ended, ISO 8601 UTC. */
  readonly at: string;
}

export interface RunIdentity {
  readonly host: 'github' | 'local';
  readonly repository: string;
  readonly run: string;
  readonly attempt: number;
  readonly job: string;
  readonly commit: string;
}

export interface CodeIdentity {
  /** What is checked out, whatever the service says the run is of. */
  readonly commit: string;
  /** Whether tracked files differ from it. */
  readonly changed: boolean;
}

/** The trusted texts that decided, by what they are. */
export interface TextDigests {
  readonly policy: Digest;
  readonly 'policy-commit': string;
  readonly plan?: Digest;
  readonly contract?: Digest;
  readonly spec?: Digest;
  readonly release?: Digest;
}
