import { askClinic, Clinic, GOOD, jsonOf, specOf } from './clinic.ts';

/** Answers by a counter that grows from question to question. */
const FORGETFUL = `
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const [, ...lines] = readFileSync(process.env.DOMICILE_INPUT, 'utf8').trim().split('\\n');
const answers = lines.map((line, at) => line.split(',')[0] + ',' + (at / lines.length));
writeFileSync(process.env.DOMICILE_PREDICTIONS, ['id,score', ...answers].join('\\n') + '\\n');
`;

describe('a model in use', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.remove());

  const ask = async (tests: readonly string[], at = clinic) => {
    const answered = await askClinic(at, { model: await at.train(GOOD), spec: specOf({ tests }) });
    return { ...answered, tests: jsonOf(answered).tests ?? [] };
  };

  it('is weighed, started, asked once more, and timed', async () => {
    const { codes, tests } = await ask([
      '{operation: answers}',
      '{operation: model-size, max: 1MB}',
      '{operation: repeatability, rows: 100}',
      '{operation: cold-start, max: 60000}',
      '{operation: throughput, min: 0.01, requests: 5, warm-up: 0, rows: 100}',
    ]);
    expect(codes).toEqual([]);
    expect(tests).toMatchObject([
      { name: 'answers', metric: 'unanswered', status: 'pass' },
      { name: 'model size', metric: 'model_size', status: 'pass', limit: 1e6 },
      { name: 'repeatability', metric: 'changed_answers', status: 'pass', limit: 0 },
      { name: 'cold start', metric: 'cold_start', status: 'pass', limit: 60000 },
      { name: 'throughput', metric: 'throughput', status: 'pass' },
    ]);
  });

  it('fails what it misses', async () => {
    const { outcome, tests } = await ask([
      '{operation: cold-start, max: 0.001}',
      '{operation: throughput, min: 1000000000, requests: 5, warm-up: 0}',
    ]);
    expect(outcome.verdict).toBe('fail');
    expect(tests).toMatchObject([{ status: 'fail' }, { status: 'fail' }]);
  });

  it('fails where it answers by the place of a row', async () => {
    const forgetful = await Clinic.open({ programs: { 'predict.mjs': FORGETFUL } });
    const { tests } = await ask(['{operation: repeatability, rows: 100}'], forgetful);
    await forgetful.remove();
    expect(tests).toMatchObject([{ status: 'fail', limit: 0 }]);
  });

  it('is refused what its kind of predictor cannot say, and what too few requests cannot', async () => {
    const unfit = await ask(['{operation: latency, max: 50}', '{operation: memory, max: 1GB}']);
    expect(unfit.codes).toEqual(['model/operation-unfit', 'model/operation-unfit']);
    const few = await ask([
      '{operation: throughput, min: 1, requests: 4}',
      '{operation: cold-start, max: 1, starts: 4}',
    ]);
    expect(few.codes).toEqual(['model/too-few-requests', 'model/too-few-requests']);
  });
});
