import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Asked, askClinic, Clinic, GOOD, jsonIn, jsonOf, RANDOM, specOf } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open();
});
afterAll(() => clinic.remove());

const ask = (asked: Asked = {}) => askClinic(clinic, asked);

describe('the three verdicts', () => {
  it.each([
    ['a good model passes', GOOD, 0.7, 'pass', []],
    ['a limit between its bounds is inconclusive', GOOD, 0.89, 'inconclusive', ['model/test-inconclusive']],
    ['a limit above them fails', GOOD, 0.95, 'fail', ['model/test-failed']],
    ['a random model fails', RANDOM, 0.7, 'fail', ['model/test-failed']],
  ])('%s', async (_, model, limit, verdict, expected) => {
    const answered = await ask({
      model: await clinic.train(model),
      spec: specOf({ tests: [`{metric: roc_auc_score, min: ${limit}}`] }),
    });
    expect(answered.outcome.verdict).toBe(verdict);
    expect(answered.codes).toEqual(expected);
    expect(answered.outcome.evidence.map((each) => [each.verdict, each.codes])).toEqual([[verdict, expected]]);
  });

  it('turns at the limit, one ulp apart', async () => {
    const at = async (limit: number) => {
      const spec = specOf({ tests: [`{metric: accuracy_score, min: ${limit}, require: estimate}`] });
      // As exact as it is: where it stands as an aggregate it is rounded.
      return jsonIn((await ask({ spec })).outcome, { cap: 'restricted' }).tests[0];
    };
    const { observed } = await at(0.5);
    const next = observed + 2 ** -53;
    expect(next).toBeGreaterThan(observed);
    expect([(await at(observed)).status, (await at(next)).status]).toEqual(['pass', 'fail']);
  });

  it('says how many more records would do', async () => {
    const recall = async (limit: number) =>
      jsonOf(await ask({ spec: specOf({ tests: [`{metric: recall_score, min: ${limit}}`] }) })).tests[0];
    const test = await recall((await recall(0.5)).observed - 0.01);
    expect(test).toMatchObject({ status: 'inconclusive', method: 'wilson', needs: { of: 'positives' } });
    expect(test.needs.more).toBeGreaterThan(0);
  });

  it('gives each test its line of the spec', async () => {
    const spec = specOf({ tests: ['{metric: roc_auc_score, min: 0.7}', '{metric: accuracy_score, min: 0.99}'] });
    const { outcome } = await ask({ spec });
    const lines = outcome.summary.cases.map(({ name, status, at }) => [name, status, at?.line]);
    const first = spec.split('\n').findIndex((line) => line.includes('0.7')) + 1;
    expect(lines).toEqual([
      ['roc_auc_score min (all)', 'pass', first],
      ['accuracy_score min (all)', 'fail', first + 1],
    ]);
    expect(outcome.findings.find(({ code }) => code === 'model/test-failed')?.at?.line).toBe(first + 1);
  });
});

describe('predictions as a file', () => {
  it('pass for nothing, however perfect, and stand for no model', async () => {
    const rows = clinic.data
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const lines = rows.map(([id, , , , status]) => `${id},${status || 0.5}`);
    writeFileSync(join(clinic.checkout, 'perfect.csv'), `id,score\n${lines.join('\n')}\n`);
    const answered = await ask({
      model: await clinic.train(RANDOM),
      inputs: { predictions: 'perfect.csv' },
      spec: specOf({ tests: ['{metric: roc_auc_score, min: 0.95}'] }),
    });
    expect(jsonOf(answered)).toMatchObject({ verdict: 'inconclusive', binding: 'none', tests: [{ status: 'pass' }] });
    expect(answered.codes).toEqual(['model/binding-none']);
    const [statement] = answered.outcome.evidence;
    expect(statement).toMatchObject({ verdict: 'inconclusive', subjects: {}, facts: { binding: 'none' } });
  });

  it('that is not there is wrong input, and no fault of a predictor', async () => {
    const model = await clinic.train(RANDOM);
    expect((await ask({ model, inputs: { predictions: 'nope.csv' } })).codes).toEqual(['input/not-there']);
  });
});
