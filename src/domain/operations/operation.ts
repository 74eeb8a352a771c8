import type { Position } from '../outcome/finding.ts';

/** What is asked of a model in use, beside that it is right. */
export const OPERATIONS = [
  'latency',
  'throughput',
  'model-size',
  'memory',
  'cold-start',
  'repeatability',
  'answers',
] as const;

export type Operation = (typeof OPERATIONS)[number];

export type OperationTest = { readonly kind: 'operation'; readonly name: string; readonly at: Position } & Measurement;

/** How often a running model is asked before and while time is taken, and how many rows at once. */
export interface Asking {
  readonly warmUp: number;
  readonly requests: number;
  readonly rows: number;
}

export type Measurement =
  /** Milliseconds that a share of requests takes at most. */
  | ({ readonly operation: 'latency'; readonly percentile: number; readonly max: number } & Asking)
  /** Rows a second, of the median request. */
  | ({ readonly operation: 'throughput'; readonly min: number } & Asking)
  /** Bytes of all files of the model. */
  | { readonly operation: 'model-size'; readonly max: number }
  /** Bytes that the predictor and all that it started held at most. */
  | { readonly operation: 'memory'; readonly max: number; readonly rows: number }
  /** Milliseconds from the start to the first answer, of the median start. */
  | { readonly operation: 'cold-start'; readonly max: number; readonly starts: number }
  /** The same rows once more, in another order and in parts: no answer may be further off than this. */
  | { readonly operation: 'repeatability'; readonly tolerance: number; readonly rows: number }
  /** The model loads and answers one row. */
  | { readonly operation: 'answers' };

/** What a result is called in reports. */
export const measureOf = (test: Measurement): string =>
  test.operation === 'latency' ? `latency_p${test.percentile}` : NAMES[test.operation];

const NAMES: Readonly<Record<Exclude<Operation, 'latency'>, string>> = {
  throughput: 'throughput',
  'model-size': 'model_size',
  memory: 'peak_memory',
  'cold-start': 'cold_start',
  repeatability: 'changed_answers',
  answers: 'unanswered',
};
