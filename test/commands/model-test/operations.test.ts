import { askClinic, Clinic, GOOD, jsonOf, specOf } from './clinic.ts';

/** Answers by a counter that grows from question to question. */
const FORGETFUL = `
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const [, ...lines] = readFileSync(process.env.DOMICILE_INPUT, 'utf8').trim().split('\\n');
const answers = lines.map((line, at) => line.split(',')[0] + ',' + (at / lines.length));
writeFileSync(process.env.DOMICILE_PREDICTIONS, ['id,score', ...answers].join('\\n') + '\\n');
`;

/** Stays, and answers line by line; `SLOW` of them after a while. */
const TALKING = `
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
const { weight } = JSON.parse(readFileSync(process.env.DOMICILE_MODEL_DIR + '/model.json', 'utf8'));
const say = (object) => process.stdout.write(JSON.stringify(object) + '\\n');
let count = 0;
say({ ready: true });
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, x } = JSON.parse(line);
  const score = SCORE;
  setTimeout(() => say({ id, score }), WAIT);
});
`;

const talking = (score: string, wait: number) =>
  TALKING.replace('SCORE', score).replace('WAIT', wait === 0 ? '0' : `++count % 4 === 0 ? ${wait} : 0`);

const HONEST = '1 / (1 + Math.exp(-weight * Number(x)))';

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

  describe('that stays and answers line by line', () => {
    const over = async (program: string, tests: readonly string[]) => {
      const there = await Clinic.open({ programs: { 'talk.mjs': program } });
      const spec = specOf({ tests, command: '[node, talk.mjs]' }).replace('batch: csv', 'lines: json');
      const answered = await askClinic(there, { spec });
      await there.remove();
      return { ...answered, tests: jsonOf(answered).tests };
    };

    it('is timed by request, from a cold start on, and weighed in memory', async () => {
      const { codes, tests } = await over(talking(HONEST, 0), [
        '{operation: latency, max: 5000, requests: 60}',
        '{operation: cold-start, max: 60000}',
        '{operation: memory, max: 4GB}',
        '{operation: repeatability, rows: 50}',
        '{behavior: directional, perturb: {x: {add: 0.5}}, expect: not-lower, max-failure-rate: 0.05}',
      ]);
      expect(codes).toEqual([]);
      expect(tests.map(({ metric, status }: { metric: string; status: string }) => [metric, status])).toEqual([
        ['latency_p95', 'pass'],
        ['cold_start', 'pass'],
        ['peak_memory', 'pass'],
        ['changed_answers', 'pass'],
        ['failure_rate', 'pass'],
      ]);
    });

    it('misses a limit of the slowest requests, and keeps one of the others', async () => {
      const { tests } = await over(talking(HONEST, 400), [
        '{operation: latency, percentile: 95, max: 300, requests: 80, warm-up: 1}',
        '{operation: latency, percentile: 50, max: 300, requests: 80, warm-up: 1}',
        '{operation: memory, max: 1MB}',
      ]);
      expect(tests.map(({ status }: { status: string }) => status)).toEqual(['fail', 'pass', 'fail']);
    }, 120_000);

    it('fails where it answers otherwise the next time', async () => {
      const { tests } = await over(talking('(++count % 100) / 100', 0), ['{operation: repeatability, rows: 50}']);
      expect(tests).toMatchObject([{ status: 'fail' }]);
    });
  });
});
