import type { Position } from '../outcome/finding.ts';
import type { Change } from './change.ts';

/** The three kinds of CheckList (Ribeiro et al., ACL 2020). */
export const BEHAVIORS = ['minimum-functionality', 'invariance', 'directional'] as const;

export type Behavior = (typeof BEHAVIORS)[number];

/** How a model has to behave, and how often it may not. */
export interface BehaviorTest {
  readonly kind: 'behavior';
  readonly name: string;
  readonly behavior: Behavior;
  readonly source: CaseSource;
  /** Of a directional test: what the changed row's score must not be. */
  readonly expect?: Direction;
  /** Of a directional test of several classes: the class whose probability is looked at. */
  readonly of?: string;
  /** How far scores or values may be apart; undefined: both must lead to the same decision. */
  readonly tolerance?: number;
  /** The share of cases that may fail, in [0, 1). */
  readonly maxFailureRate: number;
  readonly at: Position;
}

export const DIRECTIONS = ['not-lower', 'not-higher'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** Where cases come from: a committed file of JSON lines, or rows of the partition whose columns are changed. */
export type CaseSource =
  | { readonly kind: 'cases'; readonly path: string; readonly at: Position }
  | { readonly kind: 'perturb'; readonly columns: readonly ChangedColumn[]; readonly sample: number };

export interface ChangedColumn {
  readonly column: string;
  readonly change: Change;
  readonly at: Position;
}

/** What a cell of a row holds: text of a partition, or whatever a committed case says. */
export type Value = string | number | boolean | null;

/** One row by column. */
export type CaseRow = Readonly<Record<string, Value>>;

/** What is expected of one row, or of a row and the same row changed. */
export type Case =
  | { readonly kind: 'single'; readonly row: CaseRow; readonly expect: Expected }
  | { readonly kind: 'pair'; readonly row: CaseRow; readonly changed: CaseRow };

/** A class by its name (`0` and `1` of a binary task), or a score or value within limits. */
export type Expected =
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'range'; readonly min: number; readonly max: number };
