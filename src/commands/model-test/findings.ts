import { error, type Finding, type Params, warning } from '../../domain/outcome/finding.ts';
import { count, id, known, type Labelled, number, type Over, word } from '../../domain/outcome/labelled.ts';
import { MIN_EVENTS_PER_CLASS } from '../../domain/statistics/auc-interval.ts';
import { MIN_CLUSTERS } from '../../domain/statistics/clusters.ts';
import { MIN_DISCORDANT } from '../../domain/statistics/floors.ts';
import { MIN_ROWS_OF_MEAN } from '../../domain/statistics/skewed-mean.ts';
import type { Reason } from '../../domain/statistics/uncertain.ts';
import type { NoNumber } from '../../domain/verdict/judge.ts';
import type { ReportRow, SliceSize, TestResult } from '../../domain/verdict/measure.ts';
import type { OnInconclusive } from '../../domain/verdict/spec.ts';
import type { Admission } from '../admission.ts';

type Code = Finding['code'];

const BY_REASON: Readonly<Record<Reason | NoNumber, Code>> = {
  'no-rows': 'model/class-never-seen',
  'one-class': 'model/class-never-seen',
  'class-absent': 'model/metric-undefined',
  'one-group': 'model/metric-undefined',
  'no-scores': 'model/metric-undefined',
  'out-of-domain': 'model/metric-undefined',
  'no-predicted-positives': 'model/metric-undefined',
  'zero-division': 'model/metric-undefined',
  'undefined-resamples': 'model/resamples-undefined',
  'too-few-events': 'model/too-few-events',
  'too-few-differences': 'model/too-few-differences',
  'too-few-records': 'model/too-few-records',
  'too-few-clusters': 'model/too-few-clusters',
  'too-skewed': 'model/too-skewed',
  'no-interval': 'model/no-interval',
  'zero-baseline': 'model/zero-baseline',
  degenerate: 'model/no-spread',
  suppressed: 'model/slice-suppressed',
  'no-baseline': 'model/baseline-missing',
  'no-cases': 'model/no-cases',
  'no-model': 'model/not-run',
  'not-measurable': 'model/not-measurable',
  'not-comparable': 'model/training-not-here',
};

/** Of what there were too few. */
const FLOORS: Partial<Readonly<Record<NonNullable<TestResult['reason']>, number>>> = {
  'too-few-events': MIN_EVENTS_PER_CLASS,
  'too-few-differences': MIN_DISCORDANT,
  'too-few-records': MIN_ROWS_OF_MEAN,
  'too-few-clusters': MIN_CLUSTERS,
};

/** What a metric's numbers are over: its own denominator, and the classes; none that would give a small count away. */
function over({ records, smallest, isWithheld }: SliceSize, n: number | undefined, admission: Admission): Over {
  return admission.over(Math.min(records, n ?? records), isWithheld ? 0 : smallest);
}

export const overOf = ({ size, n }: TestResult, admission: Admission): Over => over(size, n, admission);

export const overOfRow = ({ size, measured }: ReportRow, admission: Admission): Over =>
  over(size, measured?.kind === 'estimate' ? measured.n : undefined, admission);

/** Why a test did not pass, at its line of the spec. Of one that is waived the waiver tells. */
export function resultFinding(
  result: TestResult,
  admission: Admission,
  onInconclusive: OnInconclusive,
): readonly Finding[] {
  const { status, reason, test } = result;
  if (status === 'pass' || status === 'waived') return [];
  const code = reason ? BY_REASON[reason] : status === 'fail' ? 'model/test-failed' : 'model/test-inconclusive';
  const tell = status === 'inconclusive' && onInconclusive === 'warn' ? warning : error;
  return [tell(code, paramsOf(code, result, admission), test.at)];
}

function paramsOf(code: Code, result: TestResult, admission: Admission): Params {
  const { test, metric, slice, size, observed, bound, reason } = result;
  const within = overOf(result, admission);
  return {
    test: id(test.name),
    slice: id(slice),
    metric: id(metric),
    limit: limitIn(result),
    ...(observed === undefined ? {} : { observed: number(observed, within, 4) }),
    ...(bound === undefined ? {} : { bound: number(bound, within, 4) }),
    ...(code === 'model/test-inconclusive' ? { needs: needsOf(result, within) } : {}),
    ...(reason === undefined ? {} : { reason: reasonOf(reason, within) }),
    // Not of a suppressed slice: how small it is must not be told either.
    ...(code === 'model/class-never-seen' ? classParams(size, within) : {}),
  };
}

/** Why there is no number tells of the rows as the number would; that it may not be shown does not. */
export const reasonOf = (reason: NonNullable<TestResult['reason']>, over: Over): Labelled =>
  isNoNumber(reason) ? id(reason) : word(reason, over);

const NO_NUMBER: Readonly<Record<NoNumber, true>> = {
  suppressed: true,
  'no-baseline': true,
  'no-cases': true,
  'no-model': true,
  'not-measurable': true,
  'not-comparable': true,
};

const isNoNumber = (reason: Reason | NoNumber): reason is NoNumber => Object.hasOwn(NO_NUMBER, reason);

/** Of every inconclusive test: that one needs no number of records would tell on which side of the limit it is. */
export const needsOf = ({ more }: TestResult, over: Over): Labelled =>
  word(more === undefined ? 'more records like these would not' : `needs about ${more.n} more ${more.of}`, over);

function limitIn({ reason, limit }: TestResult): Labelled {
  const floor = reason === undefined ? undefined : FLOORS[reason];
  return floor === undefined ? known(limit, 4) : known(floor);
}

const classParams = ({ classes }: SliceSize, over: Over): Params =>
  classes === undefined ? {} : { positives: count(classes.positives, over), negatives: count(classes.negatives, over) };
