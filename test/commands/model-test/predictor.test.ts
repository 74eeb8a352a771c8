import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askClinic, Clinic, specOf } from './clinic.ts';

/** A predictor that goes wrong, as JavaScript with `ids`, `answer(text)` and `folder` (of the model) at hand. */
const MISBEHAVING = `
import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
const { DOMICILE_INPUT: input, DOMICILE_PREDICTIONS: output, DOMICILE_MODEL_DIR: folder } = process.env;
const lines = readFileSync(input, 'utf8').trim().split('\\n');
const ids = lines.slice(1).map((line) => line.split(',')[0]);
const answer = (text) => writeFileSync(output, text);
const all = (score) => ['id,score', ...ids.map((id, row) => id + ',' + score(row))].join('\\n') + '\\n';
`;

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open();
});
afterAll(() => clinic.remove());

async function codesOf(program: string, tests = ['{metric: roc_auc_score, min: 0.01}']): Promise<readonly string[]> {
  writeFileSync(join(clinic.checkout, 'wrong.mjs'), `${MISBEHAVING}\n${program}\n`);
  const { outcome, codes } = await askClinic(clinic, { spec: specOf({ command: '[node, wrong.mjs]', tests }) });
  expect(outcome.verdict).toBe('fail');
  // Evidence of a test that failed is evidence too: it replaces an older pass.
  expect(outcome.evidence.map(({ verdict }) => verdict)).toEqual(['fail']);
  return codes;
}

describe('a predictor that goes wrong fails the test', () => {
  it.each([
    ['ends with an error', 'answer(all(() => 0.5)); process.exit(3);', ['model/predictor-failed']],
    ['is killed', "answer(all(() => 0.5)); process.kill(process.pid, 'SIGKILL');", ['model/predictor-failed']],
    ['says nothing', '', ['model/predictions-unreadable']],
    ['answers with a link', "symlinkSync('/etc/hostname', output);", ['model/predictions-unreadable']],
    ['answers with bytes', 'writeFileSync(output, Buffer.from([0xff, 0xfe]));', ['model/predictions-unreadable']],
    ['answers with an empty file', "answer('');", ['model/predictions-malformed']],
    ['leaves the header out', 'answer(all(() => 0.5).slice(9));', ['model/predictions-malformed']],
    ['adds a column', "answer(all(() => '0.5,1'));", ['model/predictions-malformed']],
    [
      'gives half an answer',
      "answer(all(() => 0.5).split('\\n').slice(0, 200).join('\\n'));",
      ['model/predictions-missing'],
    ],
    ['answers a row twice', "answer(all(() => 0.5) + ids[0] + ',0.9\\n');", ['model/predictions-twice']],
    ['answers a row that was not asked', "answer(all(() => 0.5) + 'p0,0.9\\n');", ['model/predictions-unknown']],
    ['scores NaN', 'answer(all((row) => (row === 5 ? NaN : 0.5)));', ['model/score-not-a-number']],
    ['scores infinity', 'answer(all((row) => (row === 5 ? Infinity : 0.5)));', ['model/score-not-a-number']],
    [
      'scores a number too large for one',
      "answer(all((row) => (row === 5 ? '1e999' : 0.5)));",
      ['model/score-not-a-number'],
    ],
    ['scores nothing', "answer(all((row) => (row === 5 ? '' : 0.5)));", ['model/score-not-a-number']],
    ['scores in hexadecimal', "answer(all(() => '0x1'));", ['model/score-not-a-number']],
    ['scores above 1', 'answer(all((row) => (row === 5 ? 1.0000000000000002 : 0.5)));', ['model/score-out-of-range']],
    ['scores below 0', 'answer(all((row) => (row === 5 ? -1e-300 : 0.5)));', ['model/score-out-of-range']],
    [
      'does several things wrong',
      "answer(all((row) => (row === 5 ? 7 : NaN)) + 'p0,0.5\\n' + ids[0] + ',0.1\\n');",
      ['model/predictions-unknown', 'model/predictions-twice', 'model/score-not-a-number', 'model/score-out-of-range'],
    ],
    [
      'changes the model',
      "answer(all(() => 0.5)); chmodSync(folder, 0o700); chmodSync(folder + '/model.json', 0o600); writeFileSync(folder + '/model.json', '{}');",
      ['model/changed-while-testing'],
    ],
    [
      'adds a file to the model',
      "answer(all(() => 0.5)); chmodSync(folder, 0o700); writeFileSync(folder + '/more', '');",
      ['model/changed-while-testing'],
    ],
    [
      'leaves a process behind',
      "answer(all(() => 0.5)); spawn('sleep', ['30'], { detached: true, stdio: 'ignore' }).unref();",
      ['model/predictor-left-behind'],
    ],
    [
      'wants the label',
      "const at = lines[0].split(',').indexOf('status'); if (at < 0) process.exit(9); answer(all((row) => lines[row + 1].split(',')[at]));",
      ['model/predictor-failed'],
    ],
  ])('%s', async (_, program, expected) => expect(await codesOf(program)).toEqual(expected));

  it('is not there', async () => {
    const spec = specOf({ command: '[no-such-program-anywhere]' });
    expect((await askClinic(clinic, { spec })).codes).toEqual(['model/predictor-not-started']);
  });

  it('is not done in time', async () => {
    writeFileSync(join(clinic.checkout, 'slow.mjs'), 'setTimeout(() => {}, 60_000);');
    const { programs } = clinic.ports();
    const impatient = {
      ...programs,
      run: (program: Parameters<typeof programs.run>[0]) => programs.run({ ...program, timeoutSeconds: 0.3 }),
    };
    const { codes } = await askClinic(clinic, {
      spec: specOf({ command: '[node, slow.mjs]' }),
      ports: { programs: impatient },
    });
    expect(codes).toEqual(['model/predictor-timed-out']);
  });
});

describe('a predictor that cheats gains nothing', () => {
  it('by the order of the rows', async () => {
    // Knows the truth of the file, row by row, and answers in that order.
    const truth = clinic.data
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',').at(-1) || 0.5));
    const codes = await codesOf(`const truth = ${JSON.stringify(truth)}; answer(all((row) => truth[row]));`, [
      '{metric: roc_auc_score, min: 0.65}',
    ]);
    expect(codes).toEqual(['model/test-failed']);
  });

  it('by what the champion answered', async () => {
    await clinic.release({ champion: true });
    const program = `
      const { champion } = JSON.parse(readFileSync(folder + '/model.json', 'utf8'));
      if (champion) answer(all((row) => 1 / (1 + Math.exp(-2 * Number(lines[row + 1].split(',')[1])))));
      else answer(readFileSync(output.replace('model-predictions', 'champion-predictions'), 'utf8'));`;
    writeFileSync(join(clinic.checkout, 'wrong.mjs'), `${MISBEHAVING}\n${program}`);
    const { codes } = await askClinic(clinic, {
      spec: specOf({
        command: '[node, wrong.mjs]',
        more: 'baseline: {release: current}',
        tests: ['{metric: roc_auc_score, change: {margin: 0.02}}'],
      }),
      model: await clinic.train({ champion: false }),
    });
    expect(codes).toEqual(['model/predictor-failed']);
  });

  it('by changing the data that it is tested on', async () => {
    const program = `import('node:fs').then(({ appendFileSync }) => {
      appendFileSync(${JSON.stringify(clinic.site.partition('registry/de'))}, '\\n');
      answer(all(() => 0.5));
    });`;
    expect(await codesOf(program)).toEqual(['data/changed']);
  });
});
