import type { Case, LabelledJson, Prose } from '../../domain/outcome/document.ts';
import { say } from '../../domain/outcome/document.ts';
import { count, id, known, number, type Over, word } from '../../domain/outcome/labelled.ts';
import type { Interval } from '../../domain/statistics/uncertain.ts';
import { TWO_SIDED_95 } from '../../domain/verdict/judge.ts';
import type { ReportRow, TestResult } from '../../domain/verdict/measure.ts';
import type { TestSpec } from '../../domain/verdict/spec.ts';
import { limitIn, measureOf, requireOf, slicesIn } from '../../domain/verdict/tests.ts';
import { isBound } from './binding.ts';
import { overOf, overOfRow, reasonOf } from './findings.ts';
import { rowCounts } from './row-counts.ts';
import type { Job, Measured, Tested } from './testing.ts';

/** The report for machines (DESIGN §12). What was not measured is null. */
export function documentOf({ seen, measured }: Tested, job: Job): { readonly [key: string]: LabelledJson } {
  const { spec } = job;
  const digest = (value: string | undefined) => (value === undefined ? null : id(value));
  return {
    binding: id(isBound(job) ? 'predictor' : 'none'),
    rows: measured ? rowsJson(measured, job) : null,
    tests: measured
      ? measured.results.map((result) => testJson(result, job))
      : spec.tests.flatMap((test) => slicesIn(test).map((slice) => stoppedJson(test, slice))),
    report: measured ? measured.report.map((row) => reportJson(row, job)) : [],
    digests: {
      model: digest(seen.model),
      champion: digest(seen.champion),
      data: digest(seen.data),
      spec: id(spec.digest),
    },
    seed: known(spec.statistics.seed),
  };
}

function rowsJson(measured: Measured, { admission }: Job): LabelledJson {
  const { labelled, unlabelled, classes } = rowCounts(measured, admission);
  const byClass = Object.fromEntries(classes.map(({ name, rows }) => [name, rows]));
  if (measured.sample.rows.task !== 'multiclass') return { labelled, unlabelled, ...byClass };
  return { labelled, unlabelled, classes: byClass };
}

function testJson(result: TestResult, { admission }: Job): LabelledJson {
  const { test, metric, slice, status, observed, interval, bound, method, n, limit, more } = result;
  const over = overOf(result, admission);
  return {
    name: id(test.name),
    metric: id(metric),
    slice: id(slice),
    status: id(status),
    waived: result.waived === undefined ? null : id(result.waived),
    observed: aggregate(observed, over),
    interval: intervalJson(interval, over),
    method: method === undefined ? null : word(method, over),
    n: n === undefined ? null : count(n, over),
    limit: known(limit, 4),
    require: id(requireOf(test)),
    bound: aggregate(bound, over),
    needs: more === undefined ? null : needsJson(more, over),
  };
}

const stoppedJson = (test: TestSpec, slice: string): LabelledJson => ({
  name: id(test.name),
  metric: id(measureOf(test)),
  slice: id(slice),
  status: id('error'),
  waived: null,
  observed: null,
  interval: null,
  method: null,
  n: null,
  limit: known(limitIn(test), 4),
  require: id(requireOf(test)),
  bound: null,
  needs: null,
});

function reportJson(row: ReportRow, { admission }: Job): LabelledJson {
  const over = overOfRow(row, admission);
  const { measured } = row;
  const estimate = measured?.kind === 'estimate' ? measured : undefined;
  return {
    metric: id(row.metric.name),
    slice: id(row.slice),
    observed: aggregate(measured?.value, over),
    interval: intervalJson(estimate?.bounds(TWO_SIDED_95), over),
    method: estimate === undefined ? null : word(estimate.method, over),
    n: estimate === undefined ? null : count(estimate.n, over),
  };
}

/** No count of persons, so it may be small. */
const needsJson = ({ n, of }: NonNullable<TestResult['more']>, over: Over): LabelledJson => ({
  kind: 'whole',
  json: { more: number(n, over, 0), of: word(of, over) },
});

const aggregate = (value: number | undefined, over: Over): LabelledJson =>
  value === undefined ? null : number(value, over);

const intervalJson = (interval: Interval | undefined, over: Over): LabelledJson =>
  interval === undefined ? null : [number(interval.low, over), number(interval.high, over)];

/** For test viewers, at the lines of the spec. A test that was stopped is an error of each of its slices. */
export function casesOf({ measured }: Tested, { spec, admission }: Job): readonly Case[] {
  const stopped = say`${id('error')}`;
  if (measured === undefined) {
    return spec.tests.flatMap((test) => slicesIn(test).map((slice) => caseOf(test, slice, 'error', stopped)));
  }
  return measured.results.map((result) => {
    const { test, slice, status, reason } = result;
    const why = reason === undefined ? id(status) : reasonOf(reason, overOf(result, admission));
    return caseOf(test, slice, status === 'waived' ? 'skipped' : status, say`${why}`);
  });
}

const caseOf = (test: TestSpec, slice: string, status: Case['status'], detail: Prose): Case => ({
  suite: 'model-test',
  name: `${test.name} (${slice})`,
  status,
  at: test.at,
  detail,
});
