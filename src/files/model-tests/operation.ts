import type { Measurement, OPERATIONS, OperationTest } from '../../domain/operations/operation.ts';
import type { Position } from '../../domain/outcome/finding.ts';
import { size } from '../policy/capacity.ts';
import {
  byValueOf,
  int,
  line,
  mapped,
  num,
  object,
  oneOf,
  optional,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';

/** So many that the upper bound of the 95th percentile is no mere largest value. */
const DEFAULT_REQUESTS = 200;
const REQUESTS = { min: 1, max: 100_000 };
/** The fewest starts whose largest is an upper bound of the median at .95. */
const DEFAULT_STARTS = 5;
const DEFAULT_ROWS = 1000;

const asking = (requests: number, rows: number) => ({
  'warm-up': withDefault(int({ min: 0, max: 100_000 }), 10),
  requests: withDefault(int(REQUESTS), requests),
  rows: withDefault(int(REQUESTS), rows),
});

const above0 = num({ min: 0, exclusive: true });
const name = optional(line);

/** A percentile between 0 and 100, as reports name it: `latency_p95`. */
const percentile = num({ min: 0, max: 100, exclusive: true });

const latency = mapped(
  object({
    operation: required(oneOf('latency')),
    name,
    percentile: withDefault(percentile, 95),
    max: required(above0),
    ...asking(DEFAULT_REQUESTS, 1),
  }),
  ({ 'warm-up': warmUp, ...read }, at) => test({ ...read, warmUp }, `latency p${read.percentile}`, at),
);

const throughput = mapped(
  object({ operation: required(oneOf('throughput')), name, min: required(above0), ...asking(20, DEFAULT_ROWS) }),
  ({ 'warm-up': warmUp, ...read }, at) => test({ ...read, warmUp }, 'throughput', at),
);

const modelSize = mapped(object({ operation: required(oneOf('model-size')), name, max: required(size) }), (read, at) =>
  test(read, 'model size', at),
);

const memory = mapped(
  object({
    operation: required(oneOf('memory')),
    name,
    max: required(size),
    rows: withDefault(int(REQUESTS), DEFAULT_ROWS),
  }),
  (read, at) => test(read, 'memory', at),
);

const coldStart = mapped(
  object({
    operation: required(oneOf('cold-start')),
    name,
    max: required(above0),
    starts: withDefault(int({ min: 1, max: 100 }), DEFAULT_STARTS),
  }),
  (read, at) => test(read, 'cold start', at),
);

const repeatability = mapped(
  object({
    operation: required(oneOf('repeatability')),
    name,
    tolerance: withDefault(num({ min: 0 }), 0),
    rows: withDefault(int({ min: 2, max: REQUESTS.max }), DEFAULT_ROWS),
  }),
  (read, at) => test(read, 'repeatability', at),
);

const answers = mapped(object({ operation: required(oneOf('answers')), name }), (read, at) =>
  test(read, 'answers', at),
);

/** `operation: …`, by what is measured. Times in milliseconds, rates in rows a second, sizes like `200MB`. */
export const operationTest: Shape<OperationTest> = byValueOf('operation', {
  latency,
  throughput,
  'model-size': modelSize,
  memory,
  'cold-start': coldStart,
  repeatability,
  answers,
} satisfies Record<(typeof OPERATIONS)[number], Shape<OperationTest>>);

const test = (
  { name: given, ...measurement }: Measurement & { readonly name?: string },
  otherwise: string,
  at: Position,
): OperationTest => ({ ...measurement, kind: 'operation', name: given ?? otherwise, at });
