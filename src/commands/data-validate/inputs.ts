import type { StepInputs } from '../admission.ts';

export interface DataValidateInputs extends StepInputs {
  /** Where a profile of the data is written, a path in the repository. */
  readonly profile?: string;
  /** Whether the keys of rows that fail a check are written to a file on the site. */
  readonly failingRows: boolean;
}
