import type { Predictor } from '../verdict/predictor.ts';
import type { Operation } from './operation.ts';

type Unfit = Partial<Record<Operation, string>>;

const IN_PROCESS = 'it runs in our own process, as it never will in use';
const ELSEWHERE = 'it runs where this machine cannot look';
const A_START_EACH = 'it is started anew for each request';

const BATCH: Unfit = { latency: A_START_EACH, memory: A_START_EACH };
const FOREIGN: Unfit = { memory: ELSEWHERE, 'cold-start': ELSEWHERE };
const OURS: Unfit = { latency: IN_PROCESS, throughput: IN_PROCESS, memory: IN_PROCESS, 'cold-start': IN_PROCESS };

/**
 * Why a predictor cannot say what a model needs in use; undefined where it can. A test that could not be measured is
 * refused, never ignored.
 */
export const unfitFor = (operation: Operation, predictor: Predictor): string | undefined =>
  unfitOf(predictor)[operation];

function unfitOf(predictor: Predictor): Unfit {
  switch (predictor.kind) {
    case 'batch':
      return BATCH;
    case 'lines':
      return {};
    case 'open-inference':
      return 'origin' in predictor.server ? FOREIGN : {};
    case 'onnx':
      return OURS;
  }
}
