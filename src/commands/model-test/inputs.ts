import type { StepInputs } from '../admission.ts';

export interface ModelTestInputs extends StepInputs {
  /** Other tests than the policy names, to try them out: the gate takes none but those. A path in the project. */
  readonly spec?: string;
  /** What the steps before left behind: JSON lines. */
  readonly evidence: string;
  /**
   * Predictions that somebody made, a path in the repository, to be judged in place of the model. They are bound to no
   * model, and open no release.
   */
  readonly predictions?: string;
}
