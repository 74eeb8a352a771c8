import type { Position } from '../outcome/finding.ts';
import type { ProofLevel } from '../outcome/statement.ts';

export interface Target {
  readonly id: string;
  readonly location: string;
  readonly runnerLocation: string;
  readonly runsOn: RunsOn;
  readonly backend: 'runner';
  readonly isolation: 'ephemeral' | 'persistent';
  readonly environment?: string;
  readonly capacity: Capacity;
  readonly costPerHour?: number;
  readonly proof?: ProofLevel;
  readonly at: Position;
}

/** As GitHub's `runs-on`: one label, labels that must all match, or a group. */
export type RunsOn =
  | string
  | readonly string[]
  | { readonly group: string; readonly labels?: string | readonly string[] };

/** `memory` in bytes. What is not stated is not there. */
export interface Capacity {
  readonly cpu?: number;
  readonly memory?: number;
  readonly gpu?: number;
}

/** `isolation`: on a machine that is wiped afterwards. */
export interface Requirements extends Capacity {
  readonly isolation?: 'ephemeral';
}
