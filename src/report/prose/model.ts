import type { MODEL_CODES } from '../../domain/findings/model.ts';
import { MODEL_BEHAVIOR_PROSE } from './model/behavior.ts';
import { MODEL_FILES_PROSE } from './model/files.ts';
import { MODEL_JUNIT_PROSE } from './model/junit.ts';
import { MODEL_PREDICTOR_PROSE } from './model/predictor.ts';
import { MODEL_RESULT_PROSE } from './model/result.ts';
import { MODEL_SPEC_PROSE } from './model/spec.ts';
import { MODEL_WAIVER_PROSE } from './model/waiver.ts';
import type { Prose } from './prose.ts';

export const MODEL_PROSE: Record<(typeof MODEL_CODES)[number], Prose> = {
  ...MODEL_SPEC_PROSE,
  ...MODEL_PREDICTOR_PROSE,
  ...MODEL_RESULT_PROSE,
  ...MODEL_WAIVER_PROSE,
  ...MODEL_BEHAVIOR_PROSE,
  ...MODEL_FILES_PROSE,
  ...MODEL_JUNIT_PROSE,
};
