import { judgeQuantile } from '../../../domain/operations/judge-times.ts';
import type { Asking, OperationTest } from '../../../domain/operations/operation.ts';
import { judgeExact } from '../../../domain/verdict/judge.ts';
import type { SliceSize, TestResult } from '../../../domain/verdict/measure.ts';
import { notMeasured, resultOf } from '../../../domain/verdict/result.ts';
import type { Subject } from '../asking.ts';
import type { Family } from '../family.ts';
import type { OpenPredictor } from '../predictor/predictor.ts';
import { changedAnswers } from './repeated.ts';
import { part, questions } from './rows.ts';

type Of<O extends OperationTest['operation']> = Extract<OperationTest, { operation: O }>;

/** What is measured of the staged model itself, or of a predictor that is started for it alone. */
export type OfStaged = Of<'model-size' | 'memory' | 'cold-start'>;

/** What a predictor is asked that runs already. */
export type OfRunning = Exclude<OperationTest, OfStaged>;

export const isOfStaged = (test: OperationTest): test is OfStaged =>
  test.operation === 'model-size' || test.operation === 'memory' || test.operation === 'cold-start';

/** No other predictor may run meanwhile: two of a step are not told apart by the machine. */
export function measureStaged(test: OfStaged, subject: Subject): Promise<TestResult> {
  switch (test.operation) {
    case 'model-size':
      return modelSize(test, subject);
    case 'memory':
      return memory(test, subject);
    case 'cold-start':
      return coldStart(test, subject);
  }
}

/** Time is that of the clock that never goes back. */
export async function measureRunning(test: OfRunning, family: Family, predictor: OpenPredictor): Promise<TestResult> {
  switch (test.operation) {
    case 'latency':
      return latency(test, family, predictor);
    case 'throughput':
      return throughput(test, family, predictor);
    case 'repeatability':
      return repeatability(test, family, predictor);
    case 'answers':
      await predictor.ask(part(await questions(1, family), 0, 1));
      return resultOf(test, over(1), judgeExact({ limit: 0, better: 'lower' }, 0));
  }
}

/** Times and sizes tell of no single row. */
const over = (records: number): SliceSize => ({ records, smallest: 'no-classes', isWithheld: false });

async function latency(test: Of<'latency'>, family: Family, predictor: OpenPredictor): Promise<TestResult> {
  const { times, rows } = await timed(test, family, predictor);
  const bar = { limit: test.max, better: 'lower', share: test.percentile / 100 } as const;
  return resultOf(test, over(rows), judgeQuantile(times, bar, family.job.spec.statistics.confidence));
}

async function throughput(test: Of<'throughput'>, family: Family, predictor: OpenPredictor): Promise<TestResult> {
  const { times, rows, perRequest } = await timed(test, family, predictor);
  const rates = times.map((milliseconds) => (1000 * perRequest) / milliseconds);
  const bar = { limit: test.min, better: 'higher', share: 0.5 } as const;
  return resultOf(test, over(rows), judgeQuantile(rates, bar, family.job.spec.statistics.confidence));
}

/** The milliseconds of each request after the warm-up; the rows are gone through over and over. */
async function timed({ warmUp, requests, rows: perRequest }: Asking, family: Family, predictor: OpenPredictor) {
  const { clock } = family.job.ports;
  const all = await questions(Math.max(perRequest, Math.min(requests, MOST_ROWS)), family);
  const times: number[] = [];
  for (let request = 0; request < warmUp + requests; request++) {
    const table = part(all, (request * perRequest) % all.rows.length, perRequest);
    const start = clock.monotonic();
    await predictor.ask(table);
    if (request >= warmUp) times.push(clock.monotonic() - start);
  }
  return { times, rows: all.rows.length, perRequest: Math.min(perRequest, all.rows.length) };
}

const MOST_ROWS = 1000;

async function modelSize(test: Of<'model-size'>, { family, staged }: Subject): Promise<TestResult> {
  const bytes = await family.job.ports.trees.bytes(staged.tree);
  return resultOf(test, over(0), judgeExact({ limit: test.max, better: 'lower' }, bytes));
}

/** A start of its own, so that what other tests asked for is not counted. */
const memory = (test: Of<'memory'>, subject: Subject): Promise<TestResult> =>
  subject.started(async (predictor) => {
    const asked = await questions(test.rows, subject.family);
    await predictor.ask(asked);
    const bytes = await predictor.peakMemoryBytes();
    if (bytes === undefined) return notMeasured(test, 'not-measurable');
    return resultOf(test, over(asked.rows.length), judgeExact({ limit: test.max, better: 'lower' }, bytes));
  });

async function coldStart(test: Of<'cold-start'>, subject: Subject): Promise<TestResult> {
  const { clock } = subject.family.job.ports;
  const asked = await questions(1, subject.family);
  const times: number[] = [];
  for (let start = 0; start < test.starts; start++) {
    const before = clock.monotonic();
    await subject.started(async (predictor) => {
      await predictor.ask(asked);
      times.push(clock.monotonic() - before);
    });
  }
  const bar = { limit: test.max, better: 'lower', share: 0.5 } as const;
  return resultOf(test, over(1), judgeQuantile(times, bar, subject.family.job.spec.statistics.confidence));
}

async function repeatability(test: Of<'repeatability'>, family: Family, predictor: OpenPredictor): Promise<TestResult> {
  const asked = await questions(test.rows, family);
  const changed = await changedAnswers(asked, test.tolerance, predictor);
  const rows = asked.rows.length;
  const size = { records: rows, smallest: Math.min(changed, rows - changed), isWithheld: false };
  return resultOf(test, size, { ...judgeExact({ limit: 0, better: 'lower' }, changed / rows), n: rows });
}
