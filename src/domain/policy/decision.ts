import type { FindingCode } from '../findings/codes.ts';
import type { Label } from '../labels/label.ts';
import type { Finding, Params, Position } from '../outcome/finding.ts';
import type { ProofLevel } from '../outcome/statement.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Operation, Preference, Surface } from './policy.ts';

/** All that a decision depends on beside the policy. */
export interface Situation {
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly event: 'trusted' | 'pull-request' | 'fork';
  readonly repositoryVisibility: 'public' | 'private' | 'unknown';
  /** Where the run really is: `github.com`, `ghe.com` (region unsaid), `own-server`, `local`; `unknown` where nobody can say. */
  readonly controlPlane: string;
  /** Targets known to be out of reach now. Reorders, never enlarges. */
  readonly unavailable?: ReadonlySet<string>;
}

/** One origin going to one location, to be processed or stored. */
export interface Flow {
  readonly origin: string;
  readonly label: Label;
  /** Of what a `derived` entry labels: the label of all that it was made of. */
  readonly madeOf?: Label;
  readonly location: string;
  readonly operation: Operation;
  /** Why it happens: reading here, passing through the runner, resting in a store, a persistent machine, a surface. */
  readonly by: 'process' | 'persist' | 'runner' | 'store' | 'destination' | 'rest' | 'surface';
}

/** Why not (or, as a note, why). `rule` is the rule's, preset's or cap's id; `layer` where it stands. */
export interface Reason {
  readonly code: FindingCode;
  readonly rule?: string;
  readonly layer: 'policy' | 'parent' | 'preset' | 'product';
  readonly at: Position;
  readonly flow?: Flow;
  readonly params: Params;
}

/** How a target stands by one preference: smaller is better, what nobody knows comes last. */
export interface Score {
  readonly by: 'availability' | Preference;
  readonly value: ScoreValue;
}

/** A whole number, so that equal means equal: records by distance, micro-dollars, 0 or 1 for out of reach. */
export type ScoreValue = number | 'unknown';

export interface ReadLabel extends Label {
  /** Of what a `derived` entry labels: the label of all that it was made of. */
  readonly madeOf?: Label;
}

/** The decision for one step, or for one partition or destination of a step with `each`. */
export interface Placement {
  readonly instance?: string;
  readonly verdict: Verdict;
  /** The first of `allowed`. */
  readonly target?: string;
  /** Best first. */
  readonly allowed: readonly string[];
  /** What put each allowed target where it stands. */
  readonly scores: ReadonlyMap<string, readonly Score[]>;
  /** All reasons against each target that is not allowed; never short-circuited. */
  readonly rejected: ReadonlyMap<string, readonly Reason[]>;
  /** Why each allowed target is: which allow, derived entry, preset. */
  readonly notes: ReadonlyMap<string, readonly Reason[]>;
  /** Reasons that hold on every target: a store, a destination, a partition at rest, an event. */
  readonly reasons: readonly Reason[];
  /** The least proof of place that the data asks for; a target may ask for more. */
  readonly proof: ProofLevel;
  /** What it reads, with the label that decided. */
  readonly origins: ReadonlyMap<string, ReadLabel>;
  /** Surfaces that may not hold what this step reads, with the reason. */
  readonly surfaces: ReadonlyMap<Surface, Reason>;
}

export interface StepDecision {
  readonly step: string;
  readonly verdict: Verdict;
  /** One without `each`; else one per partition or destination, in the policy's order. Never empty. */
  readonly placements: readonly Placement[];
}

export interface Decision {
  readonly verdict: Verdict;
  readonly steps: ReadonlyMap<string, StepDecision>;
  readonly findings: readonly Finding[];
}
