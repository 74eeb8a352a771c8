import { isOfStagedModel } from '../../domain/verdict/predictor.ts';
import type { Job } from './testing.ts';

/** Whether the model that may be released is what answered. */
export const isBound = ({ inputs, spec }: Job): boolean =>
  inputs.predictions === undefined && isOfStagedModel(spec.predictor);
