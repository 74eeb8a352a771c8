import type { Place } from '../../places/place.ts';
import type { Flow, Situation } from '../decision.ts';
import type { Capacity, Policy } from '../policy.ts';
import type { RuleKey } from '../rules.ts';

/** What a decision is made from, and so what a change changes. */
export interface World {
  readonly policy: Policy;
  readonly situation: Situation;
}

/** One thing that somebody could change so that a step may run on a target. */
export type Change =
  /** Run where the commit is on the default branch. */
  | { readonly kind: 'merge' }
  /** State that a target has it, if it has. */
  | { readonly kind: 'capacity'; readonly target: string; readonly resource: keyof Capacity; readonly needs: number }
  /** Have a target keep nothing between jobs. */
  | { readonly kind: 'ephemeral'; readonly target: string }
  /** State the countries of those who run a location, if they are these. */
  | { readonly kind: 'operators'; readonly location: string; readonly operators: readonly Place[] }
  /** State that the controller itself runs a location, if it does. */
  | { readonly kind: 'run-by'; readonly location: string }
  /** Write an artifact elsewhere. */
  | { readonly kind: 'store'; readonly step: string; readonly output: string; readonly store: string }
  /** Have a `derived` entry that expired approved again. */
  | { readonly kind: 'renewal'; readonly entry: string; readonly approvers: readonly string[] }
  /** Have a deny that lets itself be lifted waived for this step, data and way. */
  | {
      readonly kind: 'waiver';
      readonly rule: string;
      readonly step: string;
      readonly origin: string;
      readonly way: Way;
      readonly approvers: readonly string[];
    }
  /** State a safeguard that the preset knows, or what it wants attested, if it is there. */
  | {
      readonly kind: 'safeguard' | 'attestation';
      readonly preset: string;
      /** Any of these serves. */
      readonly anyOf: readonly string[];
      readonly way: Way;
      readonly approvers: readonly string[];
    }
  /** Have an allow match this too, by these keys. */
  | { readonly kind: 'allow'; readonly rule: string; readonly keys: readonly RuleKey[]; readonly flow: Flow }
  /** Write an allow, where there is none to widen. */
  | { readonly kind: 'new-allow'; readonly flow: Flow }
  /** Have a deny bite this location no more. */
  | { readonly kind: 'deny'; readonly rule: string; readonly location: string };

/** The target, store, destination or location that an exception names. */
export interface Way {
  readonly of: string;
  readonly as: 'targets' | 'stores' | 'destinations' | 'locations';
}

export type ChangeKind = Change['kind'];

/** Mildest first: nothing of the policy, a fact, an approval, a rule. */
const MILDEST: readonly ChangeKind[] = [
  'merge',
  'capacity',
  'ephemeral',
  'operators',
  'run-by',
  'store',
  'renewal',
  'waiver',
  'safeguard',
  'attestation',
  'allow',
  'new-allow',
  'deny',
];

export const severity = ({ kind }: Change): number => MILDEST.indexOf(kind);
