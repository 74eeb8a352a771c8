import type { Use } from './frameworks.ts';

/** What a pickle may do. */
export interface Allowed {
  /** By `module name`. */
  readonly globals: ReadonlyMap<string, Use>;
  /** Whether it may name tensors that lie beside it. */
  readonly persistent: boolean;
  /** Whether the bytes of arrays may lie in the middle of it, as joblib lays them. */
  readonly hasArrays: boolean;
}
