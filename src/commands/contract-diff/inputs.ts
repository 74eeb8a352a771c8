import type { Guarded } from '../../domain/evolution/guarded.ts';

export interface ContractDiffInputs {
  /** Path of the policy, relative to the repository; its partitions name the contracts. */
  readonly policy: string;
  /** One contract instead, a path in the repository. */
  readonly contract?: string;
  /** Another text at hand to compare it with, instead of the trusted one. */
  readonly before?: string;
  readonly guarded: Guarded;
}
