import { type Block, joined, type Prose, say } from '../../domain/outcome/document.ts';
import { id, ids, known, type Labelled, number, type Over, pictured, word } from '../../domain/outcome/labelled.ts';
import type { Interval } from '../../domain/statistics/uncertain.ts';
import { type Status, TWO_SIDED_95 } from '../../domain/verdict/judge.ts';
import type { ReportRow, TestResult } from '../../domain/verdict/measure.ts';
import type { Spec } from '../../domain/verdict/spec.ts';
import type { Admission } from '../admission.ts';
import { bar } from './bar.ts';
import { needsOf, overOf, overOfRow, reasonOf } from './findings.ts';
import type { Job, Measured } from './testing.ts';

/** How many passed; what did not; then all, and what is not gated. */
export function testBlocks({ results, report }: Measured, { spec, admission }: Job): readonly Block[] {
  const { confidence } = spec.statistics;
  const table = (shown: readonly TestResult[]) => testTable(shown, results, admission);
  const others = results.filter(({ status }) => status !== 'pass');
  const how = say`A test passes where the one-sided bound (confidence ${known(confidence, 3)}) clears the limit, and fails where the opposite bound misses it. Intervals are two-sided.`;
  return [
    { block: 'paragraph', text: tally(results) },
    ...letThrough(results, spec),
    ...(others.length === 0
      ? [table(results)]
      : [
          { block: 'heading' as const, level: 2 as const, text: say`Not passed` },
          table(others),
          { block: 'details' as const, summary: say`All ${known(results.length)} results`, blocks: [table(results)] },
        ]),
    { block: 'paragraph', text: how },
    ...(report.length > 0 ? [reportDetails(report, (row) => overOfRow(row, admission))] : []),
  ];
}

const STATUSES: readonly Status[] = ['pass', 'fail', 'error', 'inconclusive', 'waived'];

function tally(results: readonly TestResult[]): Prose {
  const counts = STATUSES.map((status) => ({ status, n: results.filter((each) => each.status === status).length }));
  const told = counts.filter(({ n }) => n > 0).map(({ status, n }) => say`${known(n)} ${id(status)}`);
  return say`Results: ${joined(told, ', ')}.`;
}

/** Not to be read as passed, though the title may say so. */
function letThrough(results: readonly TestResult[], { statistics }: Spec): readonly Block[] {
  const undecided = results.filter(({ status }) => status === 'inconclusive').length;
  if (undecided === 0 || statistics.onInconclusive === 'fail') return [];
  const text = say`${known(undecided)} of ${known(results.length)} results are inconclusive: these records do not show that the model meets the limit, and the spec lets them through (on-inconclusive: warn).`;
  return [{ block: 'paragraph', text }];
}

/** Of which kind a test is, is told where the spec has several. */
function testTable(shown: readonly TestResult[], all: readonly TestResult[], admission: Admission): Block {
  const kinds = new Set(all.map(({ test }) => test.kind));
  const kindOf = ({ test }: TestResult): readonly Prose[] => (kinds.size > 1 ? [say`${id(test.kind)}`] : []);
  const head = [
    ...[say`Test`, ...(kinds.size > 1 ? [say`Kind`] : []), say`Slice`, say`Verdict`, say`Observed`],
    ...[say`95 % interval`, say`Limit`, say`●, interval and limit (╎)`, say`Decided by`],
  ];
  const rows = shown.map((result) => [
    say`${id(result.test.name)}`,
    ...kindOf(result),
    ...resultCells(result, overOf(result, admission)),
  ]);
  return { block: 'table', head, rows };
}

function resultCells(result: TestResult, over: Over): readonly Prose[] {
  const { slice, status, observed, interval, limit } = result;
  return [
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

/** What a waiver lifts is told as without it. */
function decidedBy(result: TestResult, over: Over): Prose {
  const why = measuredBy(result, over);
  return result.waived === undefined ? why : say`waiver ${id(result.waived)}; without it ${why}`;
}

function measuredBy(result: TestResult, over: Over): Prose {
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
