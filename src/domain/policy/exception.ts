import type { Label } from '../labels/label.ts';
import type { Position } from '../outcome/finding.ts';

/**
 * Who stands behind an entry, and how that is known. `signed`: each of them signed it with the key that the policy has
 * for them. `asserted`: the word of whoever merged it. `not-signed`: somebody whose key the policy has did not sign, or
 * nobody has verified yet that they did.
 */
export interface Approval {
  readonly by: readonly string[];
  readonly standing: 'signed' | 'asserted' | 'not-signed';
  /** By approver, base64. */
  readonly signatures: ReadonlyMap<string, string>;
  /** What the approvers sign, beside the repository: the entry as it is written, without its signatures. */
  readonly entry: unknown;
}

/** An entry that somebody answers for, and that ends: the only kind that opens anything beside an allow. */
export interface Exception {
  readonly id: string;
  readonly approval: Approval;
  /** The last day it holds, `YYYY-MM-DD`, UTC. */
  readonly expires: string;
  readonly at: Position;
}

/** The only way a label falls. */
export interface Derived extends Exception {
  readonly step: string;
  readonly output: string;
  readonly becomes: Label;
}

/** Lifts one deny, which must let itself be lifted, for these steps × origins × ways. */
export interface Waiver extends Exception {
  readonly rule: string;
  readonly steps: readonly string[];
  /** Datasets, partitions or derived entries. */
  readonly origins: readonly string[];
  readonly targets: readonly string[];
  readonly stores: readonly string[];
  readonly destinations: readonly string[];
}

/** What a law accepts instead of its free places, or demands of who processes: a contract, a certificate, a report. */
export interface Safeguard extends Exception {
  /** The preset that it is for; undefined for each that knows a safeguard of this id. */
  readonly preset?: string;
  /** Whose hands the data is in: those who run these locations, or these alone of what lies there. */
  readonly covers: Readonly<Record<'locations' | 'targets' | 'stores' | 'destinations', readonly string[]>>;
  /** Datasets, partitions or derived entries; undefined for all. */
  readonly origins?: readonly string[];
}

/** Whether approvals must be signed, and by whose keys. */
export type ApprovalRule = 'asserted' | { readonly signedBy: readonly string[] };
