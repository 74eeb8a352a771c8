import type { Judgement, NoNumber } from './judge.ts';
import type { SliceSize, TestResult } from './measure.ts';
import { ALL, type TestSpec } from './spec.ts';
import { limitIn, measureOf } from './tests.ts';

/** What a test of all rows came to; `size` is what its numbers are over. */
export const resultOf = (test: TestSpec, size: SliceSize, judged: Judgement): TestResult => ({
  test,
  metric: measureOf(test),
  slice: ALL,
  size,
  ...judged,
});

/** A test of which there is no number: an error, never a pass. */
export const notMeasured = (test: TestSpec, reason: NoNumber): TestResult =>
  resultOf(test, NOTHING, { status: 'error', limit: limitIn(test), reason });

const NOTHING: SliceSize = { records: 0, smallest: 'no-classes', isWithheld: true };

/** In the order in which the spec has its tests; one without a result would be as good as passed. */
export const inOrderOf = (tests: readonly TestSpec[], results: readonly TestResult[]): readonly TestResult[] =>
  tests.flatMap((test) => {
    const found = results.filter((each) => each.test === test);
    if (found.length === 0) throw new Error('a test was not measured');
    return found;
  });
