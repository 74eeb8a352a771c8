import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLines } from '../../../../src/commands/model-test/predictor/lines.ts';
import type { Question } from '../../../../src/domain/verdict/answers.ts';
import { AT, codesOf, makeStand, type Stand, tableOf } from './stand.ts';

let stand: Stand;
beforeEach(() => {
  stand = makeStand();
});
afterEach(() => stand.remove());

/** Reads rows; `say` writes a line, `rest` gets each row and its place. */
const PROGRAM = `
import { createInterface } from 'node:readline';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
const folder = process.env.DOMICILE_MODEL_DIR;
const { weight } = JSON.parse(readFileSync(folder + '/model.json', 'utf8'));
const raw = (text) => process.stdout.write(text);
const say = (object) => raw(JSON.stringify(object) + '\\n');
const score = (row) => 1 / (1 + Math.exp(-weight * Number(row.x)));
let count = 0;
const each = (answer) => createInterface({ input: process.stdin }).on('line', (line) => answer(JSON.parse(line), ++count));
`;
const READY = 'say({ ready: true });';
const HONEST = `${READY} each((row) => say({ id: row.id, score: score(row) }));`;

interface Opened {
  readonly question?: Question;
  readonly startTimeoutMs?: number;
  readonly timeoutMs?: number;
  readonly command?: readonly [string, ...string[]];
}

async function open(program: string, { question = { task: 'binary' }, ...more }: Opened = {}) {
  writeFileSync(join(stand.folder, 'project', 'predict.mjs'), `${PROGRAM}${program}`);
  const command = [process.execPath, 'predict.mjs'] as const;
  const given = { kind: 'lines' as const, command, startTimeoutMs: 10_000, timeoutMs: 10_000, at: AT, ...more };
  return openLines(await stand.opening(given, { question }));
}

const XS = ['-1', '0', '0.5', '2'];
const logistic = (x: number) => 1 / (1 + Math.exp(-2 * x));

it('answers again and again, in the order of the rows', async () => {
  const predictor = await open(HONEST);
  expect(await predictor.ask(tableOf(XS))).toEqual({ scores: Float64Array.from(XS.map(Number), logistic) });
  const many = Array.from({ length: 500 }, (_, row) => String(row / 100));
  expect(await predictor.ask(tableOf(many))).toEqual({ scores: Float64Array.from(many.map(Number), logistic) });
  expect(predictor.loadMilliseconds).toBeGreaterThan(5);
  if (process.platform === 'linux') expect(await predictor.peakMemoryBytes()).toBeGreaterThan(10e6);
  expect(await predictor.close()).toEqual([]);
});

it('matches answers by id where they come in another order', async () => {
  const predictor = await open(`${READY}
    const held = [];
    each((row) => { held.unshift(row); if (held.length === 4) for (const each of held) say({ id: each.id, score: score(each) }); });`);
  expect(await predictor.ask(tableOf(XS))).toEqual({ scores: Float64Array.from(XS.map(Number), logistic) });
  expect(await predictor.close()).toEqual([]);
});

it('gives texts as the data has them, and null where one is missing', async () => {
  const predictor = await open(`${READY}
    each((row) => say({ id: row.id, score: JSON.stringify(row) === '{"id":"p1","x":"007"}' || row.x === null ? 1 : 0 }));`);
  expect(await predictor.ask(tableOf(['007', null, '7']))).toEqual({ scores: Float64Array.of(1, 1, 0) });
  await predictor.close();
});

const CLASSES = { task: 'multiclass', classes: ['cat', 'dog'] } as const;

it.each<[string, Question, string, object]>([
  [
    'a number',
    { task: 'regression' },
    'say({ id: row.id, prediction: 2 * row.x })',
    { values: Float64Array.of(-2, 0, 1, 4) },
  ],
  [
    'a class',
    CLASSES,
    'say({ id: row.id, class: row.x > 0 ? "dog" : "cat" })',
    { decided: Uint16Array.of(0, 0, 1, 1) },
  ],
  [
    'scores of all classes',
    CLASSES,
    'say({ id: row.id, scores: { dog: 0.75, cat: 0.25 } })',
    {
      decided: Uint16Array.of(1, 1, 1, 1),
      classScores: Float64Array.of(0.25, 0.75, 0.25, 0.75, 0.25, 0.75, 0.25, 0.75),
    },
  ],
])('answers with %s', async (_, question, answer, expected) => {
  const predictor = await open(`${READY} each((row) => ${answer});`, { question });
  expect(await predictor.ask(tableOf(XS))).toEqual(expected);
  expect(await predictor.close()).toEqual([]);
});

/** In the middle of its answers. */
const third = (trouble: string) =>
  `${READY} each((row, n) => { if (n === 3) { ${trouble} } else say({ id: row.id, score: 0.5 }); });`;
const scored = (score: string) => third(`raw('{"id": "p3", "score": ${score}}\\n')`);

describe('a predictor that goes wrong is refused', () => {
  it.each<[string, string, readonly string[]]>([
    ['crashes before it is ready', 'process.exit(3);', ['model/predictor-ended', 'model/predictor-failed']],
    ['leaves without a word', '', ['model/predictor-ended']],
    ['begins with a banner', "raw('Loading…\\n'); setInterval(() => {}, 99);", ['model/predictor-answer-malformed']],
    ['crashes in the middle', third('process.exit(7)'), ['model/predictor-ended', 'model/predictor-failed']],
    [
      'is killed in the middle',
      third("process.kill(process.pid, 'SIGKILL')"),
      ['model/predictor-ended', 'model/predictor-failed'],
    ],
    ['ends in the middle as if all were well', third('process.exit(0)'), ['model/predictor-ended']],
    [
      'gives half an answer',
      third(`raw('{"id": "p3", "sco'); process.stdin.destroy()`),
      ['model/predictor-answer-malformed'],
    ],
    ['says what is not JSON', third("raw('0.5\\u007d\\n')"), ['model/predictor-answer-malformed']],
    ['says an empty line', third("raw('\\n')"), ['model/predictor-answer-malformed']],
    [
      'says what is not UTF-8',
      third('process.stdout.write(Buffer.from([0xff, 0x0a]))'),
      ['model/predictor-answer-malformed'],
    ],
    ['floods', third("raw('x'.repeat(3_000_000))"), ['model/predictor-answer-malformed']],
    ['leaves the id out', third('say({ score: 0.5 })'), ['model/predictor-answer-malformed']],
    ['gives an id that is a number', third('say({ id: 3, score: 0.5 })'), ['model/predictor-answer-malformed']],
    ['adds a key', third('say({ id: row.id, score: 0.5, note: 1 })'), ['model/predictor-answer-malformed']],
    [
      'says a key twice',
      third(`raw('{"id": "p3", "score": 0.1, "score": 0.9}\\n')`),
      ['model/predictor-answer-malformed'],
    ],
    ['answers for another task', third('say({ id: row.id, prediction: 0.5 })'), ['model/predictor-answer-malformed']],
    ['answers a row twice', third("say({ id: 'p1', score: 0.5 })"), ['model/predictions-twice']],
    ['answers a row that was not asked', third("say({ id: 'p9', score: 0.5 })"), ['model/predictions-unknown']],
    [
      'answers by the place of the row',
      `${READY} each((row, n) => say({ id: String(n), score: 0.5 }));`,
      ['model/predictions-unknown'],
    ],
    [
      'answers once more than it was asked',
      `${READY} each((row, n) => { say({ id: row.id, score: 0.5 }); if (n === 4) say({ id: row.id, score: 0.5 }); });`,
      ['model/predictor-said-more'],
    ],
    ['scores NaN', scored('null'), ['model/score-not-a-number']],
    ['scores a text', scored('"0.5"'), ['model/score-not-a-number']],
    ['scores a number too large for one', scored('1e999'), ['model/score-not-a-number']],
    ['scores above 1', scored('1.0000000000000002'), ['model/score-out-of-range']],
    [
      'leaves a process behind',
      `spawn('sleep', ['30'], { detached: true, stdio: 'ignore' }).unref(); ${HONEST}`,
      ['model/predictor-left-behind'],
    ],
    ['changes the model', `writeFileSync(folder + '/model.json', '{}'); ${HONEST}`, ['model/changed-while-testing']],
  ])('%s', async (_, program, expected) => expect(await codesOf(open(program), tableOf(XS))).toEqual(expected));

  it('is not there', async () => {
    expect(await codesOf(open('', { command: ['no-such-program-anywhere'] }), tableOf(XS))).toEqual([
      'model/predictor-ended',
      'model/predictor-not-started',
    ]);
  });

  it('is not ready in time', async () => {
    const opened = open('setTimeout(() => {}, 60_000)', { startTimeoutMs: 300 });
    expect(await codesOf(opened, tableOf(XS))).toEqual(['model/predictor-not-ready']);
  });

  it('does not answer in time', async () => {
    expect(await codesOf(open(third(''), { timeoutMs: 300 }), tableOf(XS))).toEqual(['model/predictor-late']);
  });

  it('mixes the forms of answers', async () => {
    const program = `${READY} each((row, n) => say(n === 2 ? { id: row.id, class: 'dog' } : { id: row.id, scores: { cat: 0.5, dog: 0.5 } }));`;
    expect(await codesOf(open(program, { question: CLASSES }), tableOf(XS))).toEqual([
      'model/predictor-answer-malformed',
    ]);
  });
});

it('is not asked again after something went wrong, and not started again', async () => {
  const started = join(stand.folder, 'started');
  const predictor = await open(
    `writeFileSync(${JSON.stringify(started)}, 'x', { flag: 'a' }); ${third("say({ id: 'p1', score: 0.5 })")}`,
  );
  for (const _ of [1, 2]) await expect(predictor.ask(tableOf(XS))).rejects.toThrow('model/predictions-twice');
  await predictor.close();
  expect(readFileSync(started, 'utf8')).toBe('x');
});

it('keeps what it writes to standard error on the site', async () => {
  const predictor = await open(`console.error('loading'); ${HONEST}`);
  await predictor.close();
  expect(readFileSync(join(stand.folder, 'logs', 'model.log'), 'utf8')).toBe('loading\n');
});
