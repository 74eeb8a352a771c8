import type { Predictor } from '../verdict/predictor.ts';
import type { Operation } from './operation.ts';

const IN_PROCESS = 'it runs in our own process, as it never will in use';
const ELSEWHERE = 'it runs where this machine cannot look';
const A_START_EACH = 'it is started anew for each request';

/** Why a kind of predictor cannot say what a model needs in use; what is not here it can. */
const UNFIT: Readonly<Record<string, Partial<Record<Operation, string>>>> = {
  batch: { latency: A_START_EACH },
  'open-inference': { memory: ELSEWHERE, 'cold-start': ELSEWHERE },
  onnx: { latency: IN_PROCESS, throughput: IN_PROCESS, memory: IN_PROCESS, 'cold-start': IN_PROCESS },
};

/** Undefined where the predictor can say it. A test that could not be measured is refused, never ignored. */
export const unfitFor = (operation: Operation, kind: Predictor['kind']): string | undefined => UNFIT[kind]?.[operation];
