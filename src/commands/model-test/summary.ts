import { type Block, type Prose, type Report, say } from '../../domain/outcome/document.ts';
import { id, ids, known, type Labelled, number, type Over, pictured, word } from '../../domain/outcome/labelled.ts';
import type { Interval } from '../../domain/statistics/uncertain.ts';
import { TWO_SIDED_95 } from '../../domain/verdict/judge.ts';
import type { ReportRow, TestResult } from '../../domain/verdict/measure.ts';
import type { Spec } from '../../domain/verdict/spec.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { Admission } from '../admission.ts';
import { bar } from './bar.ts';
import { casesOf, documentOf } from './document.ts';
import { needsOf, overOf, overOfRow, reasonOf } from './findings.ts';
import { plotBlocks } from './plots.ts';
import { rowCounts } from './row-counts.ts';
import type { Job, Measured, Tested } from './testing.ts';

const DIGEST_CHARACTERS = 19;

/** What the tests showed, for people and for machines. */
export const reportOf = (tested: Tested, verdict: Verdict, job: Job): Report => ({
  title: say`Model test ${id(job.admission.step.id)}: ${id(verdict)}`,
  blocks: [
    { block: 'paragraph', text: about(tested, job) },
    ...(tested.measured ? [...measuredBlocks(tested.measured, job), ...plotBlocks(tested.measured, job)] : []),
  ],
  document: documentOf(tested, job),
  cases: casesOf(tested, job),
});

function about({ seen, measured }: Tested, { spec, order, inputs, admission }: Job): Prose {
  const digest = (value: string | undefined) =>
    id(value === undefined ? 'none' : `${value.slice(0, DIGEST_CHARACTERS)}…`);
  const tested =
    inputs.predictions === undefined
      ? say`Tested ${id(order.model.artifact)} (${digest(seen.model)}) on ${id(spec.data.origin)}`
      : say`Judged a file of predictions, bound to no model, on ${id(spec.data.origin)}`;
  const champion = seen.champion ? say`, beside the champion (${digest(seen.champion)})` : say``;
  const { proof } = admission.site;
  const where = say` at ${id(proof.location)} (place: ${id(proof.level)}).`;
  return measured
    ? say`${tested}${champion}${where} ${rowsText(measured, admission)}`
    : say`${tested}${champion}${where} The tests were stopped.`;
}

function rowsText(measured: Measured, admission: Pick<Admission, 'over'>): Prose {
  const { labelled, all, classes } = rowCounts(measured, admission);
  const rows = say`${labelled} of ${all} rows have a label`;
  if (measured.set.truth.task === 'binary')
    return say`${rows}, ${classes[1]?.rows ?? id('none')} of them are of class 1.`;
  return classes.reduce((text, each) => say`${text}; ${each.rows} of ${id(each.name)}`, rows);
}

function measuredBlocks({ results, report }: Measured, { spec, admission }: Job): readonly Block[] {
  const { confidence } = spec.statistics;
  const head = [
    say`Test`,
    say`Slice`,
    say`Verdict`,
    say`Observed`,
    say`95 % interval`,
    say`Limit`,
    say`●, interval and limit (╎)`,
    say`Decided by`,
  ];
  const rows = results.map((result) => testRow(result, overOf(result, admission)));
  const how = say`A test passes where the one-sided bound (confidence ${known(confidence, 3)}) clears the limit, and fails where the opposite bound misses it. Intervals are two-sided.`;
  return [
    { block: 'table', head, rows },
    { block: 'paragraph', text: how },
    ...letThrough(results, spec),
    ...(report.length > 0 ? [reportDetails(report, (row) => overOfRow(row, admission))] : []),
  ];
}

/** Not to be read as passed, though the title may say so. */
function letThrough(results: readonly TestResult[], { statistics }: Spec): readonly Block[] {
  const undecided = results.filter(({ status }) => status === 'inconclusive').length;
  if (undecided === 0 || statistics.onInconclusive === 'fail') return [];
  const text = say`${known(undecided)} of ${known(results.length)} results are inconclusive: these records do not show that the model meets the limit, and the spec lets them through (on-inconclusive: warn).`;
  return [{ block: 'paragraph', text }];
}

function testRow(result: TestResult, over: Over): readonly Prose[] {
  const { test, slice, status, observed, interval, limit } = result;
  return [
    say`${id(test.name)}`,
    say`${id(slice)}`,
    say`${id(status)}`,
    numberText(observed, over),
    intervalText(interval, over),
    say`${known(limit, 3)}`,
    observed === undefined || interval === undefined
      ? say``
      : say`${pictured(observed, bar(interval, observed, limit), over)}`,
    decidedBy(result, over),
  ];
}

function decidedBy(result: TestResult, over: Over): Prose {
  const { metric, bound, reason, method, status } = result;
  if (reason !== undefined) return say`${reasonOf(reason, over)}`;
  if (bound === undefined) return say`the estimate`;
  const by = say`bound ${number(bound, over)} (${word(method ?? metric, over)})`;
  return status === 'inconclusive' ? say`${by}; ${needsOf(result, over)}` : by;
}

function reportDetails(report: readonly ReportRow[], over: (row: ReportRow) => Over): Block {
  const head = [say`Metric`, say`Slice`, say`Observed`, say`95 % interval`, say`Method`];
  const rows = report.map((row) => reportRow(row, over(row)));
  const metrics = ids(new Set(report.map(({ metric }) => metric.name)));
  return { block: 'details', summary: say`Not gated: ${metrics}`, blocks: [{ block: 'table', head, rows }] };
}

function reportRow({ metric, slice, measured }: ReportRow, over: Over): readonly Prose[] {
  const estimate = measured?.kind === 'estimate' ? measured : undefined;
  const how = estimate?.method ?? (measured?.kind === 'undefined' ? measured.reason : undefined);
  const method: Labelled = how === undefined ? id('suppressed') : word(how, over);
  return [
    say`${id(metric.name)}`,
    say`${id(slice)}`,
    numberText(measured?.value, over),
    intervalText(estimate?.bounds(TWO_SIDED_95), over),
    say`${method}`,
  ];
}

const numberText = (value: number | undefined, over: Over): Prose =>
  value === undefined ? say`none` : say`${number(value, over)}`;

const intervalText = (interval: Interval | undefined, over: Over): Prose =>
  interval === undefined ? say`none` : say`${number(interval.low, over)} to ${number(interval.high, over)}`;
