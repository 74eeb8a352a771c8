import type { Digest } from '../outcome/digest.ts';
import type { Bins } from './bins.ts';

/**
 * What the data of one or more sites is like, by counts alone, so that those of several sites add up to what one count
 * over all of it would give.
 */
export interface Profile {
  readonly contract: ContractFact;
  /** The partitions that it is of, in the order of their names: none is counted twice. */
  readonly parts: readonly string[];
  readonly engines: readonly string[];
  /** `suppressed`: small groups are left out, and with them what would give them away. */
  readonly numbers: 'all' | 'suppressed';
  readonly tables: readonly TableProfile[];
}

export interface ContractFact {
  readonly id: string;
  readonly version: string;
  readonly digest: Digest;
}

/** Null stands for a number that is left out. */
export type Told = number | null;

export interface TableProfile {
  /** The name of the schema object. */
  readonly schema: string;
  readonly rows: Told;
  readonly unreadable: Told;
  /** Of each check that counts rows on their own, how many; where numbers are suppressed, only that there are none. */
  readonly checks: readonly CheckCount[];
  /** Checks whose numbers do not add up: duplicates that two sites share, quantiles, ages; means, but for their sums. */
  readonly apart: readonly ApartCheck[];
  readonly properties: readonly PropertyProfile[];
}

export interface CheckCount {
  readonly check: string;
  readonly rows: Told;
}

export interface ApartCheck {
  readonly check: string;
  /** Whether each of the parts keeps it by itself. */
  readonly passed: boolean;
  /** Of a mean, what the values make together. */
  readonly total?: Total;
}

export interface Total {
  readonly values: number;
  /** A decimal; null where the sum is not exact. */
  readonly sum: string | null;
}

export interface PropertyProfile {
  readonly property: string;
  readonly bins: Bins;
  /** In the order of `cellNames`. */
  readonly cells: readonly Told[];
}
