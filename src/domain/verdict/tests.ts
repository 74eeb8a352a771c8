import { LEAKAGE_MEASURES } from '../leakage/leakage.ts';
import { type OperationTest, measureOf as operationMeasure } from '../operations/operation.ts';
import type { Metric } from '../statistics/metrics.ts';
import { type FairnessTest, fairnessLimit } from './fairness-tests.ts';
import { limitOf } from './judge.ts';
import { crossName } from './slices.ts';
import { ALL, type MetricTest, type SliceSpec, type TestSpec } from './spec.ts';

export const metricTests = (tests: readonly TestSpec[]): readonly MetricTest[] => tests.filter(isMetricTest);

export const fairnessTests = (tests: readonly TestSpec[]): readonly FairnessTest[] =>
  tests.filter((test): test is FairnessTest => test.kind === 'fairness');

const isMetricTest = (test: TestSpec): test is MetricTest => test.kind === 'metric';

/** The metrics that a test is made of. */
export function metricsIn(test: TestSpec): readonly Metric[] {
  if (test.kind === 'metric') return [test.metric];
  return test.kind === 'fairness' ? test.metric.base : [];
}

/** Names of slices; what is no test of a metric is of all rows. */
export const slicesIn = (test: TestSpec): readonly string[] => (test.kind === 'metric' ? test.slices : [ALL]);

/** What a test calls it by. */
export function sliceName(slice: SliceSpec): string {
  if (slice.kind === 'cross') return crossName(slice.columns);
  return slice.kind === 'column' ? slice.column : slice.name;
}

/** What a test measures, as reports call it. */
export function measureOf(test: TestSpec): string {
  switch (test.kind) {
    case 'metric':
    case 'fairness':
      return test.metric.name;
    case 'behavior':
      return 'failure_rate';
    case 'operation':
      return operationMeasure(test);
    case 'leakage':
      return LEAKAGE_MEASURES[test.leakage];
    case 'drift':
      return test.distance;
    case 'junit':
      return 'unpassed_tests';
  }
}

/** The number that what is measured is held against: milliseconds, rows a second, bytes, shares or counts. */
export function limitIn(test: TestSpec): number {
  switch (test.kind) {
    case 'metric':
      return limitOf(test.metric, test.limit);
    case 'fairness':
      return fairnessLimit(test);
    case 'behavior':
      return test.maxFailureRate;
    case 'operation':
      return operationLimit(test);
    case 'leakage':
      return test.leakage === 'columns' ? 0 : test.max;
    case 'drift':
      return test.max;
    case 'junit':
      return 0;
  }
}

function operationLimit(test: OperationTest): number {
  if ('max' in test) return test.max;
  return 'min' in test ? test.min : 0;
}

/** Whether bounds decide, or what was observed itself. */
export function requireOf(test: TestSpec): 'bound' | 'estimate' {
  if (test.kind === 'metric' || test.kind === 'fairness') return test.require;
  if (test.kind === 'operation') return 'requests' in test || 'starts' in test ? 'bound' : 'estimate';
  return test.kind === 'behavior' ? 'bound' : 'estimate';
}

export const needsChampion = (test: TestSpec): boolean =>
  test.kind === 'drift' || (test.kind === 'metric' && test.limit.kind === 'change');
