import type { Digest } from '../outcome/digest.ts';
import type { RunsOn } from './policy.ts';

/**
 * The plan as one JSON output: step to where it runs, for `fromJSON(needs.plan.outputs.plan)` in a workflow.
 * `_plan` says what it was made of; ids begin with a letter, so that no step can be called so.
 */
export interface PlanOutput {
  readonly _plan: PlanOrigin;
  readonly [step: string]: PlannedStep | PlanOrigin;
}

export interface PlanOrigin {
  readonly version: 1;
  readonly policy: Digest;
  readonly commit: string;
}

export interface PlannedStep extends Partial<PlannedJob> {
  /** One job each, for `strategy.matrix.include`; only where the step has `each`. */
  readonly matrix?: readonly (PlannedJob & { readonly partition?: string; readonly destination?: string })[];
}

export interface PlannedJob {
  readonly target: string;
  readonly 'runs-on': RunsOn;
  /** Empty for none. */
  readonly environment: string;
  readonly 'timeout-minutes': number;
}

/** An input is one environment variable: 32 KiB on Windows, quotes and all. */
export const MAX_PLAN_BYTES = 30_000;
