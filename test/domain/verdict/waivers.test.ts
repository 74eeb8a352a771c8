import type { Approval } from '../../../src/domain/policy/policy.ts';
import { metricOf } from '../../../src/domain/statistics/metrics.ts';
import type { Status } from '../../../src/domain/verdict/judge.ts';
import type { TestResult } from '../../../src/domain/verdict/measure.ts';
import type { MetricTest, TestWaiver } from '../../../src/domain/verdict/spec.ts';
import { type WaivedUnder, waive } from '../../../src/domain/verdict/waivers.ts';

const at = { file: 'model-tests.yml', line: 9, column: 5 };

const test = (name: string): MetricTest => ({
  kind: 'metric',
  name,
  metric: metricOf('roc_auc_score', 'binary'),
  limit: { kind: 'min', value: 0.7 },
  require: 'bound',
  slices: ['all', 'grade'],
  at,
});

const result = (status: Status, slice = 'all', name = 'ranks'): TestResult => ({
  test: test(name),
  metric: 'roc_auc_score',
  slice,
  size: { records: 100, smallest: 20, isWithheld: false },
  status,
  limit: 0.7,
});

const asserted: Approval = { by: ['board'], standing: 'asserted', signatures: new Map(), entry: {} };

const waiver = (changes: Partial<TestWaiver> = {}): TestWaiver => ({
  id: 'W-1',
  test: 'ranks',
  approval: asserted,
  expires: '2026-11-29',
  at,
  ...changes,
});

const TODAY: WaivedUnder = { now: '2026-11-29T23:59:59.999Z', approvals: 'asserted' };

const waived = (results: readonly TestResult[], waivers: readonly TestWaiver[], under = TODAY) => {
  const { results: after, findings } = waive(results, waivers, under);
  return { statuses: after.map(({ status }) => status), codes: findings.map(({ code }) => code) };
};

describe('what a waiver lifts', () => {
  it.each<[Status, Status, string]>([
    ['fail', 'waived', 'model/waived'],
    ['inconclusive', 'waived', 'model/waived'],
    ['error', 'error', 'model/waiver-idle'],
    ['pass', 'pass', 'model/waiver-idle'],
  ])('%s becomes %s', (status, after, code) => {
    expect(waived([result(status)], [waiver()])).toEqual({ statuses: [after], codes: [code] });
  });

  it('is its own test only', () => {
    expect(waived([result('fail', 'all', 'other')], [waiver()]).statuses).toEqual(['fail']);
  });

  it('is the slices that it names, those of a column among them', () => {
    const slices = ['all', 'grade #1', 'grade #12', 'grade #1 or so', 'grades #1'].map((slice) =>
      result('fail', slice),
    );
    expect(waived(slices, [waiver({ slices: ['grade'] })]).statuses).toEqual([
      'fail',
      'waived',
      'waived',
      'fail',
      'fail',
    ]);
  });

  it('says by which waiver, the first of two', () => {
    const { results } = waive([result('fail')], [waiver(), waiver({ id: 'W-2' })], TODAY);
    expect(results[0]?.waived).toBe('W-1');
  });

  it('tells neither reason nor approver', () => {
    const { findings } = waive([result('fail')], [waiver()], TODAY);
    expect(JSON.stringify(findings)).not.toContain('board');
  });
});

describe('a waiver has no effect', () => {
  it.each<[string, string, Status]>([
    ['on the last instant of its last day it has one', '2026-11-29T23:59:59.999Z', 'waived'],
    ['on the first instant of the next it has none', '2026-11-30T00:00:00.000Z', 'fail'],
    ['where nobody knows what day it is it has none', 'today', 'fail'],
  ])('%s', (_, now, status) => {
    const { statuses, codes } = waived([result('fail')], [waiver()], { ...TODAY, now });
    expect([statuses, codes]).toEqual([[status], [status === 'waived' ? 'model/waived' : 'model/waiver-expired']]);
  });

  it.each<[string, Approval, WaivedUnder['approvals']]>([
    ['without the signature of an approver whose key is known', { ...asserted, standing: 'not-signed' }, 'asserted'],
    ['by a mere word where signatures are demanded', asserted, { signedBy: ['board'] }],
    ['signed by another than those demanded', { ...asserted, standing: 'signed' }, { signedBy: ['dpo'] }],
    ['approved by nobody', { ...asserted, by: [] }, 'asserted'],
  ])('%s', (_, approval, approvals) => {
    expect(waived([result('fail')], [waiver({ approval })], { ...TODAY, approvals })).toEqual({
      statuses: ['fail'],
      codes: ['model/waiver-not-approved'],
    });
  });
});
