import type { Classification, Label } from '../labels/label.ts';
import type { Digest } from '../outcome/digest.ts';
import type { Position } from '../outcome/finding.ts';
import type { Action, ProofLevel } from '../outcome/statement.ts';
import type { Whereabouts } from '../places/catalogue.ts';
import type { Place, PlaceSet } from '../places/place.ts';
import type { ApprovalRule, Derived, Safeguard, Waiver } from './exception.ts';
import type { Rule } from './rule.ts';
import type { Requirements, Target } from './target.ts';
import type { PolicyTest } from './test.ts';

export type * from './exception.ts';
export type * from './rule.ts';
export type * from './target.ts';
export type * from './test.ts';

/** Where a repository keeps its policy unless somebody says otherwise. */
export const DEFAULT_POLICY = '.github/residency.yml';

/**
 * The residency policy in normal form: every reference resolved, every group expanded, every default written out,
 * every entry with its position. Made by `files/policy`, decided upon by `evaluate`.
 */
export interface Policy {
  readonly digest: Digest;
  readonly path: string;
  /** The texts it builds on, nearest first; they only restrict. Their digests stand in the policy itself. */
  readonly parents: readonly Parent[];
  readonly enforcement: 'active' | 'evaluate';
  readonly controller?: Place;
  readonly presets: readonly PresetUse[];
  readonly locations: ReadonlyMap<string, Location>;
  /** By `provider/region`: a region of which the policy says more than the catalogue, with all that both say. */
  readonly regions?: ReadonlyMap<string, Whereabouts>;
  readonly controlPlane: ControlPlane;
  readonly events: Readonly<Record<'pull-request' | 'fork', EventRule>>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly stores: ReadonlyMap<string, StoreEntry>;
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** In topological order: a step comes after the steps whose artifacts it reads. */
  readonly steps: ReadonlyMap<string, Step>;
  readonly rules: readonly Rule[];
  readonly derived: readonly Derived[];
  readonly waivers: readonly Waiver[];
  readonly safeguards: readonly Safeguard[];
  readonly approvals: ApprovalRule;
  /** By approver the public key, `ed25519:<base64>`; none for one whose word is enough. */
  readonly approvers: ReadonlyMap<string, string | undefined>;
  /** The least proof of place by classification, where it is more than the product asks for. */
  readonly proof: Readonly<Partial<Record<Classification, ProofLevel>>>;
  readonly tests: readonly PolicyTest[];
  readonly prefer: readonly Preference[];
  /** What the plan does where every target that may run a step is known to be out of reach. */
  readonly onUnavailable: 'wait' | 'fail';
  readonly release: { readonly evidence: 'local' | 'same-run' | 'signed' };
  /** Branches whose own texts decide about their runs; it counts where the default branch's policy says so. */
  readonly trustedBranches?: readonly string[];
}

export interface Parent {
  readonly path: string;
  readonly digest: Digest;
  readonly at: Position;
}

export interface PresetUse {
  readonly id: string;
  readonly at: Position;
}

export interface Location {
  readonly id: string;
  readonly places: PlaceSet;
  /** Countries whose law can compel those who run it. */
  readonly operators: PlaceSet;
  /** Who runs it: `self` is whoever decides on the data. What nobody states is run by others. */
  readonly runBy?: 'self' | 'others';
  readonly provider?: string;
  readonly region?: string;
  /** What moving data out of it costs, in dollars a GB, in place of the list price. */
  readonly egressPerGb?: number;
  readonly at: Position;
}

export interface ControlPlane {
  readonly location: string;
  readonly mayHold: Classification;
  readonly surfaces: Readonly<Partial<Record<Surface, Classification>>>;
  readonly aggregates?: AggregateRule;
  readonly at: Position;
}

export interface AggregateRule {
  readonly becomes: Classification;
  readonly minRecords: number;
}

/** A way into the control plane. */
export const SURFACES = [
  'log',
  'summary',
  'annotation',
  'output',
  'job-name',
  'artifact',
  'cache',
  'comment',
  'issue',
  'check',
  'deployment',
  'code-scanning',
  'repository',
  'package',
  'transparency-log',
] as const;

export type Surface = (typeof SURFACES)[number];

export interface EventRule {
  readonly mayRead: Classification;
}

export interface StoreEntry {
  readonly id: string;
  readonly location: string;
  readonly type: 'file' | 'github-artifact';
  readonly at: Position;
}

export interface Destination {
  readonly id: string;
  readonly location: string;
  readonly type: 'directory';
  readonly at: Position;
}

export interface Dataset {
  readonly id: string;
  readonly label: Label;
  readonly partitions: ReadonlyMap<string, Partition>;
  readonly at: Position;
}

export interface Partition {
  readonly id: string;
  /** `dataset/partition`: the id as an origin. */
  readonly origin: string;
  readonly label: Label;
  readonly location: string;
  readonly records?: number;
  /** In bytes. */
  readonly size?: number;
  readonly contract?: string;
  readonly at: Position;
}

export interface Step {
  readonly id: string;
  readonly action: Action;
  readonly reads: readonly Read[];
  readonly writes: ReadonlyMap<string, WriteTo>;
  readonly each?: 'partition' | 'destination';
  readonly requires: Requirements;
  readonly timeoutMinutes: number;
  readonly destinations: readonly string[];
  /** The steps whose passing evidence opens deployment; empty only where the step deploys nothing. */
  readonly gateNeeds: readonly string[];
  /** The tests by which a model-test step is judged, a path in the project; of no other step. */
  readonly spec?: string;
  readonly at: Position;
}

export interface WriteTo {
  readonly store: string;
  /** In bytes, roughly. */
  readonly size?: number;
  readonly at: Position;
}

/** What a step reads: a partition (a dataset stands for all of its partitions) or an artifact that a step writes. */
export type Read =
  | { readonly kind: 'partition'; readonly origin: string }
  | { readonly kind: 'artifact'; readonly artifact: string; readonly writer: string; readonly store: string };

export type Preference = 'data-locality' | 'egress-cost' | 'cost';
