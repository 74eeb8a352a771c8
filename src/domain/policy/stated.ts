import type { Position } from '../outcome/finding.ts';
import type { Context } from './context.ts';
import type { PlacedFlow } from './flows.ts';

/** A safeguard or attestation that the policy states. */
export interface Safeguard {
  readonly id: string;
  /** The last day it holds. */
  readonly expires: string;
  readonly at: Position;
}

/** What is stated for a preset and a flow, approved and not expired. A policy cannot state any yet. */
export const safeguardsFor = (_context: Context, _preset: string, _flow: PlacedFlow): readonly Safeguard[] => [];
