import type { Admission } from '../../../src/commands/admission.ts';
import { overOf, overOfRow } from '../../../src/commands/model-test/findings.ts';
import { number } from '../../../src/domain/outcome/labelled.ts';
import type { ReportRow, TestResult } from '../../../src/domain/verdict/measure.ts';
import { mayShow } from '../../../src/report/mask.ts';

const VIEW = { cap: 'internal', aggregates: { becomes: 'internal', minRecords: 50 } } as const;
const ADMISSION = {
  over: (records: number, smallestClass?: number) => ({
    label: 'restricted',
    records,
    ...(smallestClass === undefined ? {} : { smallestClass }),
  }),
} as Admission;

const SIZE = { positives: 224, negatives: 331 };

/** A metric over `n` of 555 rows. */
const shown = (metric: string, n: number, observed: number, kind = 'min') => {
  const result = { test: { metric, limit: { kind } }, size: SIZE, observed, n } as unknown as TestResult;
  return mayShow(number(observed, overOf(result, ADMISSION)), VIEW);
};

it.each<[string, string, number, number]>([
  ['an AUC over all rows', 'roc_auc_score', 555, 0.752],
  ['an accuracy', 'accuracy_score', 555, 0.7],
  ['a recall of many', 'recall_score', 224, 0.8],
  ['a precision of many decisions', 'precision_score', 300, 0.6],
])('%s is shown', (_, metric, n, observed) => expect(shown(metric, n, observed)).toBe(true));

it.each<[string, string, number, number]>([
  ['the precision of one decision, right', 'precision_score', 1, 1],
  ['the precision of one decision, wrong', 'precision_score', 1, 0],
  ['the recall of one patient who was found', 'recall_score', 224, 1 / 224],
  ['the recall of one patient who was not', 'recall_score', 224, 0],
  ['a recall that misses three', 'recall_score', 224, 221 / 224],
  ['a recall that misses nobody', 'recall_score', 224, 1],
  ['an accuracy with nine errors', 'accuracy_score', 555, 546 / 555],
  ['a precision over all rows but four', 'precision_score', 551, 0.5],
  ['a precision of forty decisions', 'precision_score', 40, 0.5],
])('%s is withheld', (_, metric, n, observed) => expect(shown(metric, n, observed)).toBe(false));

it('a difference is held to its rows and classes: it tells no count of either model', () => {
  expect(shown('accuracy_score', 555, 0, 'change')).toBe(true);
});

it('a reported metric is held to the same', () => {
  const estimate = { kind: 'estimate', value: 1, n: 1, of: 'predicted-positives' };
  const row = { metric: 'precision_score', size: SIZE, measured: estimate } as unknown as ReportRow;
  expect(mayShow(number(1, overOfRow(row, ADMISSION)), VIEW)).toBe(false);
});
