import type { StepInputs } from '../admission.ts';

export type DataValidateInputs = StepInputs;
