import { MAX_SLICE_VALUES, MAX_SLICES } from '../../../src/domain/verdict/slices.ts';
import { type Asked, askClinic, Clinic, jsonOf, specOf } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open();
});
afterAll(() => clinic.remove());

const ask = (asked: Asked = {}) => askClinic(clinic, asked);

it('names the columns of the label as the committed spec does, not as the data does', async () => {
  const seen = '{dataset: registry/de, id: pid, label: "CAST(Status AS INTEGER)", withhold: []}';
  const { outcome } = await ask({ spec: specOf({ data: seen }) });
  const told = outcome.findings.find(({ code }) => code === 'model/label-not-withheld');
  expect(told?.params.columns).toEqual([{ kind: 'id', value: 'Status' }]);
});

/** So many slices by conditions. */
const where = (slices: number) =>
  Array.from({ length: slices }, (_, at) => `{name: s${at}, where: "CAST(x AS DOUBLE) < ${at / 50}"}`).join(', ');

describe('a spec that does not fit', () => {
  const data = (changes: string) => `{dataset: registry/de, id: pid, label: "CAST(status AS INTEGER)", ${changes}}`;
  it.each([
    [
      'data that the step does not read',
      { data: data('withhold: [status]').replace('/de', '/nl') },
      ['model/data-not-read'],
    ],
    ['a withheld column that is not there', { data: data('withhold: [status, rfstime]') }, ['model/column-missing']],
    ['a slice of a column that is not there', { more: 'slices: [region]' }, ['model/column-missing']],
    ['a label that the predictor would see', { data: data('withhold: []') }, ['model/label-not-withheld']],
    ['an id that is not unique', { data: data('withhold: [status]').replace('pid', 'grade') }, ['model/id-twice']],
    [
      'a label of other values',
      { data: data('withhold: [status, grade]').replace('status AS', 'grade AS') },
      ['model/label-not-binary'],
    ],
    [
      'a label of one class',
      { data: data('withhold: [status]').replace('CAST(status AS INTEGER)', 'CASE WHEN status = 1 THEN 1 END') },
      ['model/class-never-seen'],
    ],
    [
      'a label of nothing',
      { data: data('withhold: [status]').replace('CAST(status AS INTEGER)', 'NULL') },
      ['model/class-never-seen'],
    ],
    [
      'a label that cannot be computed',
      { data: data('withhold: [status]').replace('status AS', "concat(status, 'a') AS") },
      ['data/expression-failed'],
    ],
    [
      'a label with a sub-select',
      { data: data('withhold: [status]').replace('CAST(status AS INTEGER)', '(SELECT 1)') },
      ['data/expression-refused'],
    ],
    ['a slice for each patient', { more: 'slices: [x]' }, ['model/too-many-slices']],
    ['a slice for each patient and group', { more: 'slices: [{cross: [hormon, x]}]' }, ['model/too-many-slices']],
    ['a cross of a column that is not there', { more: 'slices: [{cross: [hormon, sex]}]' }, ['model/column-missing']],
    [
      'more slices than may be in all',
      { more: `slices: [hormon, ${where(MAX_SLICES - 1)}]` },
      ['model/too-many-slices-in-all'],
    ],
  ])('%s', async (_, options, expected) => {
    const { outcome, codes } = await ask({ spec: specOf(options) });
    expect([outcome.verdict, codes]).toEqual(['fail', expected]);
  });

  it('tells every faulty expression where the spec has it, and the column that was meant', async () => {
    const label = { data: data('withhold: [status]').replace('status AS', 'statis AS') };
    const more = 'slices: [{name: a, where: "gradd = 2"}, {name: b, where: "(SELECT true)"}]';
    const { outcome } = await ask({ spec: specOf({ ...label, more }) });
    expect(outcome.findings.map(({ code, at, params }) => [code, at?.line, at?.column, params.suggestion])).toEqual([
      ['data/expression-column', 3, 46, { kind: 'id', value: 'status' }],
      ['data/expression-column', 7, 27, undefined],
      ['data/expression-refused', 7, 58, undefined],
    ]);
  });

  it('tells where an expression stands that could not be computed', async () => {
    const more = 'slices: [{name: a, where: "true"}, {name: b, where: "CAST(concat(grade, \'x\') AS INTEGER) = 2"}]';
    const { outcome } = await ask({ spec: specOf({ more }) });
    expect(outcome.findings.map(({ code, at }) => [code, at?.line, at?.column])).toEqual([
      ['data/expression-failed', 7, 53],
    ]);
  });

  it('takes as many slices as may be', async () => {
    const { codes } = await ask({ spec: specOf({ more: `slices: [hormon, ${where(MAX_SLICES - 2)}]` }) });
    expect(codes).toEqual([]);
  }, 60_000);

  it('needs a spec on the trusted ref', async () => {
    expect((await ask({ inputs: { spec: 'other.yml' } })).codes).toEqual(['file/missing']);
  });

  it(`takes up to ${MAX_SLICE_VALUES} values`, () => expect(MAX_SLICE_VALUES).toBe(50));
});

describe('slices', () => {
  const SLICES = `slices: [hormon, {name: grade-2, where: "grade = 2"}, {name: grade-3, where: "grade = 3"}]
report: [brier_score_loss]`;

  it('are tested one by one; those of a column by number, not by value', async () => {
    const spec = specOf({ more: SLICES, tests: ['{metric: roc_auc_score, min: 0.6, slices: [all, hormon, grade-3]}'] });
    const { tests, report } = jsonOf(await ask({ spec }));
    const names = ['all', 'hormon #1', 'hormon #2', 'grade-3'];
    expect(tests.map(({ slice, status }: { slice: string; status: string }) => [slice, status])).toEqual(
      names.map((name) => [name, 'pass']),
    );
    expect(report.map(({ slice }: { slice: string }) => slice)).toEqual([...names.slice(0, 3), 'grade-2', 'grade-3']);
  });

  it('below the floor are suppressed, and what would give them away; neither passes', async () => {
    const more = SLICES.replace('grade = 3', 'grade = 3 AND CAST(x AS DOUBLE) > 1.2').replace(
      'grade = 2',
      'grade = 2 OR CAST(x AS DOUBLE) <= 1.2',
    );
    const spec = specOf({ more, tests: ['{metric: accuracy_score, min: 0.1, slices: [all, grade-2, grade-3]}'] });
    const answered = await ask({ spec });
    expect(answered.outcome.verdict).toBe('inconclusive');
    expect(answered.codes).toEqual(['model/slice-suppressed', 'model/slice-suppressed']);
    expect(
      jsonOf(answered).tests.map(({ observed, n }: { observed: unknown; n: unknown }) => [
        observed === null,
        n === null,
      ]),
    ).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
  });
});
