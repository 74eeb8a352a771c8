import { error, type Finding, type Params } from '../../domain/outcome/finding.ts';
import { count, id, known, number, type Over } from '../../domain/outcome/labelled.ts';
import { MIN_EVENTS_PER_CLASS } from '../../domain/statistics/auc-interval.ts';
import type { Reason } from '../../domain/statistics/uncertain.ts';
import type { TestResult } from '../../domain/verdict/measure.ts';
import type { Admission } from '../admission.ts';

type Code = Finding['code'];

const BY_REASON: Readonly<Record<Reason | 'suppressed' | 'no-baseline', Code>> = {
  'no-rows': 'model/class-never-seen',
  'one-class': 'model/class-never-seen',
  'no-predicted-positives': 'model/metric-undefined',
  'zero-division': 'model/metric-undefined',
  'undefined-resamples': 'model/resamples-undefined',
  'too-few-events': 'model/too-few-events',
  degenerate: 'model/no-spread',
  suppressed: 'model/slice-suppressed',
  'no-baseline': 'model/baseline-missing',
};

/** What the test's numbers are over. */
export const overOf = ({ size: { positives, negatives } }: Pick<TestResult, 'size'>, admission: Admission): Over =>
  admission.over(positives + negatives, Math.min(positives, negatives));

/** Why a test did not pass, at its line of the spec. */
export function resultFinding(result: TestResult, admission: Admission): readonly Finding[] {
  const { status, reason, test } = result;
  if (status === 'pass') return [];
  const code = reason ? BY_REASON[reason] : status === 'fail' ? 'model/test-failed' : 'model/test-inconclusive';
  return [error(code, paramsOf(code, result, admission), test.at)];
}

function paramsOf(code: Code, result: TestResult, admission: Admission): Params {
  const { test, slice, size, observed, bound, more, reason } = result;
  const over = overOf(result, admission);
  return {
    test: id(test.name),
    slice: id(slice),
    metric: id(test.metric),
    limit: reason === 'too-few-events' ? known(MIN_EVENTS_PER_CLASS) : known(result.limit, 4),
    ...(observed === undefined ? {} : { observed: number(observed, over, 4) }),
    ...(bound === undefined ? {} : { bound: number(bound, over, 4) }),
    ...(more === undefined ? {} : { more: count(more.n, over), of: id(more.of) }),
    ...(reason === undefined ? {} : { reason: id(reason) }),
    // Not of a suppressed slice: how small it is must not be told either.
    ...(code === 'model/class-never-seen' ? classParams(size, over) : {}),
  };
}

const classParams = ({ positives, negatives }: TestResult['size'], over: Over): Params => ({
  positives: count(positives, over),
  negatives: count(negatives, over),
});
