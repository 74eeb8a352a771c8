import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askClinic, Clinic, GOOD, jsonOf, patients, specOf } from './clinic.ts';

const RATE = 'max-failure-rate: 0.05';

/** Case files as a trusted ref holds them. */
const lines = (cases: readonly object[]) => cases.map((each) => `${JSON.stringify(each)}\n`).join('');
const row = (x: number) => ({ x: String(x), grade: '2', hormon: '0' });

/** Scores rise with x by the good model; one more column is of no consequence to it. */
describe('behaviours', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.remove());

  const ask = async (tests: readonly string[], files: Readonly<Record<string, string>> = {}, model: object = GOOD) => {
    const answered = await askClinic(clinic, { model: await clinic.train(model), spec: specOf({ tests }), files });
    return { ...answered, tests: jsonOf(answered).tests ?? [] };
  };

  it('are shown by rows that are changed where it must not matter, and by rows changed where it must', async () => {
    const { codes, tests } = await ask([
      `{behavior: invariance, perturb: {grade: {choose: [2, 3]}, hormon: {set: 1}}, ${RATE}}`,
      `{behavior: invariance, perturb: {grade: {choose: [2, 3]}}, tolerance: 0, ${RATE}}`,
      `{behavior: directional, perturb: {x: {add: 0.5}}, expect: not-lower, ${RATE}}`,
    ]);
    expect(codes).toEqual([]);
    expect(tests).toMatchObject([
      { name: 'invariance (grade, hormon)', metric: 'failure_rate', slice: 'all', status: 'pass', limit: 0.05 },
      { status: 'pass' },
      { name: 'directional (x)', status: 'pass' },
    ]);
  });

  it('fail where the model minds, or goes the other way', async () => {
    const { outcome, codes, tests } = await ask([
      `{behavior: invariance, perturb: {x: {multiply: -1}}, ${RATE}}`,
      `{behavior: directional, perturb: {x: {add: 0.5}}, expect: not-higher, ${RATE}}`,
    ]);
    expect([outcome.verdict, codes]).toEqual(['fail', ['model/test-failed', 'model/test-failed']]);
    expect(tests).toMatchObject([{ status: 'fail' }, { status: 'fail' }]);
  });

  it('are inconclusive of few rows, and say how many more would do', async () => {
    const { codes, tests } = await ask([`{behavior: invariance, perturb: {hormon: {set: 2}}, sample: 20, ${RATE}}`]);
    expect(codes).toEqual(['model/test-inconclusive']);
    expect(tests).toMatchObject([{ status: 'inconclusive' }]);
  });

  it('of no rows that a change does anything to fail', async () => {
    const { codes } = await ask([`{behavior: invariance, perturb: {grade: {text: upper-case}}, ${RATE}}`]);
    expect(codes).toEqual(['model/no-cases']);
  });

  it('come from a file on the trusted ref, too', async () => {
    const cases = Array.from({ length: 60 }, (_, at) => at / 60);
    const files = {
      'tests/easy.jsonl': lines(cases.map((x) => ({ row: row(3 + x), expect: { class: 1 } }))),
      'tests/range.jsonl': lines(cases.map((x) => ({ row: row(-3 - x), expect: { max: 0.1 } }))),
      'tests/same.jsonl': lines(cases.map((x) => ({ row: row(x), change: { grade: '3' } }))),
      'tests/none.jsonl': '\n',
    };
    const tests = [
      `{behavior: minimum-functionality, cases: tests/easy.jsonl, ${RATE}}`,
      `{behavior: minimum-functionality, cases: tests/range.jsonl, ${RATE}}`,
      `{behavior: invariance, cases: tests/same.jsonl, ${RATE}}`,
    ];
    expect((await ask(tests, files)).tests).toMatchObject([{ status: 'pass' }, { status: 'pass' }, { status: 'pass' }]);
    const wrong = await ask(tests, files, { weight: -2 });
    expect(wrong.tests).toMatchObject([{ status: 'fail' }, { status: 'fail' }, { status: 'pass' }]);
    expect((await ask([`{behavior: invariance, cases: tests/none.jsonl, ${RATE}}`], files)).codes).toEqual([
      'model/no-cases',
    ]);
  });

  it('count one row of each group: rows that belong together fail together', async () => {
    const data = '{dataset: registry/de, id: pid, label: "CAST(status AS INTEGER)", withhold: [status], group: grade}';
    const test = `{behavior: invariance, perturb: {hormon: {set: 2}}, ${RATE}}`;
    const [one] = jsonOf(await askClinic(clinic, { spec: specOf({ tests: [test], data }) })).tests;
    expect(one).toMatchObject({ status: 'inconclusive' });
  });

  it('are judged by files that the evidence names', async () => {
    const test = `{behavior: invariance, cases: tests/same.jsonl, ${RATE}}`;
    const factsWith = async (x: number) => {
      const files = { 'tests/same.jsonl': lines([{ row: row(x), change: { grade: '3' } }]) };
      return (await ask([test], files)).outcome.evidence[0]?.facts.cases;
    };
    expect(await factsWith(1)).toMatch(/^sha256:/);
    expect(await factsWith(1)).not.toBe(await factsWith(2));
  });

  it('are told with the line and column of what is wrong with a case', async () => {
    const files = {
      'tests/bad.jsonl': `{"row": {"x": "1"}, "change": {"x": "2"}}
{"row": {"x": "1", "grade": "2", "hormon": "0"}, "change": {"status": "1"}}

{"row": {"x": "1", "grade": "2", "hormon": "0"}, "change": {"grade": "2"}}
{"row": {"x": "1", "grade": "2", "hormon": "0"}, "chance": {"grade": "3"}}
`,
    };
    const test = `{behavior: invariance, cases: tests/bad.jsonl, ${RATE}}`;
    const said = async (text: string) =>
      (await ask([test], { 'tests/bad.jsonl': text })).outcome.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ code, at }) => `${code} ${at?.file}:${at?.line}:${at?.column}`);
    expect(await said(files['tests/bad.jsonl'])).toEqual([
      'file/wrong-value tests/bad.jsonl:4:1',
      'file/unknown-key tests/bad.jsonl:5:50',
    ]);
    expect(await said(files['tests/bad.jsonl'].split('\n').slice(0, 2).join('\n'))).toEqual([
      'model/case-incomplete tests/bad.jsonl:1:1',
      'model/column-not-given tests/bad.jsonl:2:1',
    ]);
    expect(await said('{"row": [}\n')).toEqual(['file/bracket-open tests/bad.jsonl:1:9']);
  });

  it.each([
    [
      'a column that is withheld',
      `{behavior: invariance, perturb: {status: {set: 1}}, ${RATE}}`,
      'model/column-not-given',
    ],
    ['the id', `{behavior: invariance, perturb: {pid: {set: 1}}, ${RATE}}`, 'model/column-not-given'],
    ['a column that is not there', `{behavior: invariance, perturb: {age: {set: 1}}, ${RATE}}`, 'model/column-missing'],
    ['a file that is not there', `{behavior: invariance, cases: tests/gone.jsonl, ${RATE}}`, 'file/missing'],
  ])('are refused: %s', async (_, test, code) => {
    expect((await ask([test])).codes).toEqual([code]);
  });

  it('cannot be judged by a file of predictions', async () => {
    const test = `{behavior: invariance, perturb: {hormon: {set: 2}}, ${RATE}}`;
    const ids = patients()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    writeFileSync(join(clinic.checkout, 'p.csv'), `id,score\n${ids.map((id) => `${id},0.5\n`).join('')}`);
    const { codes } = await askClinic(clinic, { spec: specOf({ tests: [test] }), inputs: { predictions: 'p.csv' } });
    expect(codes).toEqual(['model/not-run', 'model/binding-none']);
  });

  it('ask under numbers that say nothing of which rows belong together', async () => {
    // A model that answers .9 for every row whose number is odd behaves as asked only if pairs were told by number.
    const cheat = await Clinic.open({ programs: { 'predict.mjs': CHEAT } });
    const test = `{behavior: invariance, perturb: {x: {multiply: -1}}, ${RATE}}`;
    const { codes } = await askClinic(cheat, { spec: specOf({ tests: [test] }) });
    await cheat.remove();
    expect(codes).toEqual(['model/test-failed']);
  });
});

/** Gives neighbours the same answer. */
const CHEAT = `
import { readFileSync, writeFileSync } from 'node:fs';
const [, ...lines] = readFileSync(process.env.DOMICILE_INPUT, 'utf8').trim().split('\\n');
const answers = lines.map((line, at) => line.split(',')[0] + ',' + (Math.floor(at / 2) % 2 ? 0.9 : 0.1));
writeFileSync(process.env.DOMICILE_PREDICTIONS, ['id,score', ...answers].join('\\n') + '\\n');
`;
