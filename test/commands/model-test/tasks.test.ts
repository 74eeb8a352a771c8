import { askClinic, Clinic, jsonOf, patients, policyOf } from './clinic.ts';

/** Three grades and a size for each patient, both of which `x` says something of; two visits a patient. */
const DATA = patients(600)
  .trimEnd()
  .split('\n')
  .map((line, row) => {
    if (row === 0) return `${line},stage,size,visit,counts`;
    const x = Number(line.split(',')[1]);
    const noise = Math.sin(row * 12.9898) * 1.2;
    const stage = x + noise < -0.8 ? 'early' : x + noise < 0.8 ? 'middle' : 'late';
    return `${line},${row % 40 === 3 ? '' : stage},${(20 + 5 * x + 4 * Math.sin((row >> 1) * 12.9898)).toFixed(3)},v${row >> 1},${(row % 3) + 1}`;
  })
  .join('\n');

/** Answers for the task in the form that the test asks for. */
const PREDICT = `
import { readFileSync, writeFileSync } from 'node:fs';
const { form } = JSON.parse(readFileSync(process.env.DOMICILE_MODEL_DIR + '/model.json', 'utf8'));
const [head, ...lines] = readFileSync(process.env.DOMICILE_INPUT, 'utf8').trim().split('\\n').map((line) => line.split(','));
const at = (line, name) => line[head.indexOf(name)];
const exp = (line) => [-1.5, 0, 1.5].map((middle) => Math.exp(-((Number(at(line, 'x')) - middle) ** 2)));
const scores = (line) => { const all = exp(line); const sum = all.reduce((a, b) => a + b); return all.map((each) => each / sum); };
const FORMS = {
  scores: ['id,early,middle,late', scores],
  class: ['id,class', (line) => [['early', 'middle', 'late'][scores(line).indexOf(Math.max(...scores(line)))]]],
  prediction: ['id,prediction', (line) => [20 + 5 * Number(at(line, 'x'))]],
};
const [header, answer] = FORMS[form];
writeFileSync(process.env.DOMICILE_PREDICTIONS, [header, ...lines.map((line) => [at(line, 'id'), ...answer(line)].join(','))].join('\\n') + '\\n');
`;

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open({ data: `${DATA}\n`, programs: { 'predict.mjs': PREDICT } });
});
afterAll(() => clinic.remove());

interface Asked {
  readonly task: string;
  readonly label: string;
  readonly data?: string;
  readonly tests: readonly string[];
  readonly form: string;
  readonly more?: string;
  readonly classification?: string;
}

async function ask({ task, label, data = '', tests, form, more = '', classification = 'public' }: Asked) {
  const spec = `version: 1
task: ${task}
data: {dataset: registry/de, id: pid, label: ${label}, withhold: [stage, size, status]${data}}
predictor: {command: [node, predict.mjs], batch: csv}
statistics: {resamples: 400, seed: 7}
${more}
tests:
${tests.map((test) => `  - ${test}`).join('\n')}
`;
  const policy = policyOf({ classification }).replace(
    'may-hold: internal, aggregates',
    'may-hold: internal, surfaces: {}, aggregates',
  );
  const answered = await askClinic(clinic, { spec, policy, model: await clinic.train({ form }) });
  return { ...answered, report: jsonOf(answered) };
}

const STAGES = { task: 'multiclass', label: 'stage', data: ', classes: [early, middle, late]' } as const;
const SIZE = { task: 'regression', label: 'CAST(size AS DOUBLE)' } as const;
const EVERY_KIND = [
  '{metric: accuracy_score, min: 0.5}',
  '{metric: f1_score, average: macro, min: 0.5}',
  '{metric: roc_auc_score, multi-class: ovr, min: 0.6}',
  '{metric: log_loss, max: 1.0}',
];

describe('a multiclass task', () => {
  it('is judged by probabilities of all classes', async () => {
    const { outcome, report } = await ask({ ...STAGES, tests: EVERY_KIND, form: 'scores' });
    expect(outcome.verdict).toBe('pass');
    expect(report.tests.map(({ status }: { status: string }) => status)).toEqual(['pass', 'pass', 'pass', 'pass']);
    expect(report.rows).toMatchObject({ labelled: 585, unlabelled: 15, classes: { early: expect.any(Number) } });
    const { early, middle, late } = report.rows.classes;
    expect(early + middle + late).toBe(585);
  });

  it('is judged by decisions alone', async () => {
    const { report } = await ask({ ...STAGES, tests: EVERY_KIND.slice(0, 2), form: 'class' });
    expect(report.tests.map(({ status }: { status: string }) => status)).toEqual(['pass', 'pass']);
  });

  it('fails where a metric of scores is asked of a model that only decides', async () => {
    const { outcome, codes } = await ask({ ...STAGES, tests: EVERY_KIND, form: 'class' });
    expect(outcome.verdict).toBe('fail');
    expect(codes).not.toEqual([]);
  });

  it('fails where a label is of a class that is not listed', async () => {
    const { codes } = await ask({
      ...STAGES,
      data: ', classes: [early, middle]',
      tests: EVERY_KIND.slice(0, 1),
      form: 'class',
    });
    expect(codes).toEqual(['model/label-unknown']);
  });

  it('fails where answers are of another task', async () => {
    const { codes } = await ask({ ...STAGES, tests: EVERY_KIND, form: 'prediction' });
    expect(codes).toEqual(['model/predictions-malformed']);
  });
});

describe('a regression', () => {
  const tests = ['{metric: mean_absolute_error, max: 4.0}', '{metric: r2_score, min: 0.3}'];

  it('is judged by its numbers, on slices too', async () => {
    const on = tests.map((test) => test.replace('}', ', slices: [all, grade]}'));
    const { outcome, report } = await ask({ ...SIZE, tests: on, form: 'prediction', more: 'slices: [grade]' });
    expect(outcome.verdict).toBe('pass');
    expect(report.tests).toHaveLength(6);
    for (const test of report.tests)
      expect(test).toMatchObject({ status: 'pass', observed: expect.any(Number), n: expect.any(Number) });
  });

  it('fails where a label is no number', async () => {
    const { codes } = await ask({
      ...SIZE,
      label: `"CASE WHEN status = '1' THEN CAST('Infinity' AS DOUBLE) ELSE 1 END"`,
      tests,
      form: 'prediction',
    });
    expect(codes).toEqual(['model/label-not-a-number']);
  });

  it('of classified data shows no number that single rows could be worked out from', async () => {
    const { outcome, report } = await ask({
      ...SIZE,
      tests: [...tests],
      form: 'prediction',
      more: 'report: [max_error, median_absolute_error]',
      classification: 'restricted',
    });
    expect(outcome.verdict).toBe('pass');
    expect(report.report.map(({ observed }: { observed: number | null }) => observed)).toEqual([null, null]);
  });
});

describe('rows that count differently', () => {
  it('are weighted: the interval is a bootstrap', async () => {
    const test = '{metric: accuracy_score, min: 0.5}';
    const [plain, weighted] = [
      await ask({ ...STAGES, tests: [test], form: 'class' }),
      await ask({ ...STAGES, data: `${STAGES.data}, weights: counts`, tests: [test], form: 'class' }),
    ];
    const [one, other] = [plain.report.tests[0], weighted.report.tests[0]];
    expect(one.method).toBe('wilson');
    expect(other.method).not.toBe('wilson');
    expect(other.observed).not.toBe(one.observed);
  });

  it('and belong together: two rows of a visit that err alike are hardly more than one', async () => {
    const asked = { ...SIZE, tests: ['{metric: mean_absolute_error, max: 4.0}'], form: 'prediction' };
    const [alone, together] = [await ask(asked), await ask({ ...asked, data: ', group: visit' })];
    const width = ({ report }: typeof alone) => report.tests[0].interval[1] - report.tests[0].interval[0];
    expect(together.report.tests[0].observed).toBe(alone.report.tests[0].observed);
    expect(width(together) / width(alone)).toBeGreaterThan(1.3);
    expect(width(together) / width(alone)).toBeLessThan(1.6);
  });

  it.each([
    ['a weight below 0', ', weights: x', 'model/weight-unusable'],
    ['a weight that is none', ', weights: visit', 'model/weight-unusable'],
    ['a column of weights that is not there', ', weights: mass', 'model/column-missing'],
    ['a row that belongs nowhere', ', group: status', 'model/group-missing'],
  ])('fail with %s', async (_, data, code) => {
    const { codes } = await ask({ ...SIZE, data, tests: ['{metric: r2_score, min: 0.1}'], form: 'prediction' });
    expect(codes).toEqual([code]);
  });
});
