import type { StepInputs } from '../admission.ts';

export const DEFAULT_SEED = 0;

export interface TrainInputs extends StepInputs {
  /** The training program and its arguments. It starts in the project's folder. */
  readonly run: readonly [string, ...string[]];
  /** Handed to the program as DOMICILE_SEED, and written into the evidence. */
  readonly seed: number;
  /** What the steps before left behind: JSON lines. */
  readonly evidence: string;
}
