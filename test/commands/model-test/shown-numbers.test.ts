import type { Admission } from '../../../src/commands/admission.ts';
import { overOf, overOfRow } from '../../../src/commands/model-test/findings.ts';
import { number } from '../../../src/domain/outcome/labelled.ts';
import { type MetricName, metricOf } from '../../../src/domain/statistics/metrics.ts';
import { binaryRows } from '../../../src/domain/statistics/rows.ts';
import type { ReportRow, TestResult } from '../../../src/domain/verdict/measure.ts';
import { outcomesOf } from '../../../src/domain/verdict/outcomes.ts';
import { keyOf } from '../../../src/domain/verdict/reported.ts';
import { withheldNumbers } from '../../../src/domain/verdict/withheld.ts';
import { mayShow } from '../../../src/report/mask.ts';

const VIEW = { cap: 'internal', aggregates: { becomes: 'internal', minRecords: 50 } } as const;
const ADMISSION = {
  over: (records, smallestClass) => ({ label: 'restricted', records, smallestClass }),
} as Admission;

/** So many rows of a slice, and of what is left of the whole. */
interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

const DENOMINATOR: Partial<Record<MetricName, (counts: Counts) => number>> = {
  recall_score: ({ tp, fn }) => tp + fn,
  precision_score: ({ tp, fp }) => tp + fp,
};

/** Whether the metric on the slice is shown, where it is on the whole, too. */
function isShown(name: MetricName, slice: Counts, rest?: Counts): boolean {
  const rows = [...rowsWith(slice, 1), ...(rest ? rowsWith(rest, 0) : [])];
  const metric = metricOf(name, 'binary');
  const columns = binaryRows(
    rows.map(({ truth }) => truth),
    rows.map(({ score }) => score),
    { threshold: 0.5 },
  );
  const cells = [
    { name: 'all', member: new Uint8Array(rows.length).fill(1) },
    { name: 'slice', member: Uint8Array.from(rows, ({ member }) => member) },
  ];
  const numbers = cells.map(({ name }) => ({ metric, slice: name, isChange: false }));
  const decided = { cells, outcomes: outcomesOf(columns, undefined) };
  const withheld = withheldNumbers(numbers, decided, { perSide: 10, counted: 50 });
  const { tp, fp, tn, fn } = slice;
  const isWithheld = numbers.slice(1).some((each) => withheld.has(keyOf(each)));
  const size = { records: tp + fp + tn + fn, smallest: Math.min(tp + fn, tn + fp), isWithheld };
  const n = DENOMINATOR[name]?.(slice) ?? tp + fp + tn + fn;
  const result = { test: { metric, limit: { kind: 'min' } }, size, n } as unknown as TestResult;
  const row = { metric, size, measured: { kind: 'estimate', n } } as unknown as ReportRow;
  const [asTest, asReport] = [overOf(result, ADMISSION), overOfRow(row, ADMISSION)].map((over) =>
    mayShow(number(0.5, over), VIEW),
  );
  expect(asReport).toBe(asTest);
  return asTest === true;
}

const rowsWith = ({ tp, fp, tn, fn }: Counts, member: number) => [
  ...times(tp, { truth: 1, score: 0.9, member }),
  ...times(fp, { truth: 0, score: 0.9, member }),
  ...times(tn, { truth: 0, score: 0.1, member }),
  ...times(fn, { truth: 1, score: 0.1, member }),
];
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

const ALL: Counts = { tp: 178, fp: 130, tn: 201, fn: 46 };

it.each<[string, MetricName, Counts, Counts | undefined]>([
  ['an AUC over all rows', 'roc_auc_score', ALL, undefined],
  ['an accuracy', 'accuracy_score', ALL, undefined],
  ['a recall of many', 'recall_score', ALL, undefined],
  ['a precision of many decisions', 'precision_score', ALL, undefined],
  ['a recall of a large part', 'recall_score', ALL, ALL],
])('%s is shown', (_, metric, slice, rest) => expect(isShown(metric, slice, rest)).toBe(true));

it.each<[string, MetricName, Counts, Counts | undefined]>([
  ['the precision of one decision, right', 'precision_score', { tp: 1, fp: 0, tn: 331, fn: 223 }, undefined],
  ['the precision of one decision, wrong', 'precision_score', { tp: 0, fp: 1, tn: 330, fn: 224 }, undefined],
  ['the recall of one patient who was found', 'recall_score', { tp: 1, fp: 0, tn: 331, fn: 223 }, undefined],
  ['the recall of one patient who was not', 'recall_score', { tp: 0, fp: 1, tn: 330, fn: 224 }, undefined],
  ['a recall that misses three', 'recall_score', { tp: 221, fp: 130, tn: 201, fn: 3 }, undefined],
  ['a recall that misses nobody', 'recall_score', { tp: 224, fp: 130, tn: 201, fn: 0 }, undefined],
  ['an accuracy with nine errors', 'accuracy_score', { tp: 220, fp: 5, tn: 326, fn: 4 }, undefined],
  ['a precision over all rows but four', 'precision_score', { tp: 222, fp: 329, tn: 2, fn: 2 }, undefined],
  ['a precision of forty decisions', 'precision_score', { tp: 20, fp: 20, tn: 311, fn: 204 }, undefined],
  ['a recall of a part, the rest of which misses seven', 'recall_score', ALL, { tp: 71, fp: 40, tn: 90, fn: 7 }],
  ['a recall of a part, the rest of which misses nobody', 'recall_score', ALL, { tp: 78, fp: 40, tn: 90, fn: 0 }],
])('%s is withheld', (_, metric, slice, rest) => expect(isShown(metric, slice, rest)).toBe(false));
