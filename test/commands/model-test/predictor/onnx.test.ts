import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openOnnx } from '../../../../src/commands/model-test/predictor/onnx.ts';
import type { Table } from '../../../../src/commands/model-test/predictor/predictor.ts';
import type { Question } from '../../../../src/domain/verdict/answers.ts';
import type { OnnxPredictor } from '../../../../src/domain/verdict/predictor.ts';
import { AT, codesOf, makeStand, type Stand } from './stand.ts';

const GOLDEN = 'test/golden/onnx';
const { rows, models } = JSON.parse(readFileSync(`${GOLDEN}/answers.json`, 'utf8'));

let stand: Stand;
beforeEach(() => {
  stand = makeStand();
});
afterEach(() => stand.remove());

/** The columns of the table stand in another order than the model takes them in. */
const table: Table = {
  columns: ['id', 'c', 'a', 'b'],
  rows: rows.map(([a, b, c]: readonly string[], row: number) => [`p${row}`, c ?? null, a ?? null, b ?? null]),
};

async function open(model: string, question: Question, more: Partial<OnnxPredictor> = {}) {
  copyFileSync(`${GOLDEN}/${model}.onnx`, join(stand.model, 'm.onnx'));
  const inputs = [{ name: 'X', datatype: 'FP32', columns: ['a', 'b', 'c'] }] as const;
  const output = models[model].output ?? 'output_probability';
  const given: OnnxPredictor = { kind: 'onnx', file: 'm.onnx', inputs, output, at: AT, ...more };
  return openOnnx(await stand.opening(given, { question }));
}

const binary = { task: 'binary' } as const;
const classes = { task: 'multiclass', classes: ['low', 'middle', 'high'] } as const;

it.each<[string, Question, 'scores' | 'classScores' | 'values']>([
  ['binary', binary, 'scores'],
  ['multiclass', classes, 'classScores'],
  ['regression', { task: 'regression' }, 'values'],
])('answers as scikit-learn does: %s', async (model, question, kind) => {
  const predictor = await open(model, question);
  const answers = (await predictor.ask(table)) as unknown as Record<string, Float64Array>;
  const wanted: number[][] = models[model].answers;
  const numbers = model === 'binary' ? wanted.map((each) => each[1] ?? Number.NaN) : wanted.flat();
  const got = Array.from(answers[kind] ?? []);
  expect(got).toHaveLength(numbers.length);
  for (const [at, number] of numbers.entries()) expect(Math.abs((got[at] ?? Number.NaN) - number)).toBeLessThan(1e-6);
  expect(await predictor.close()).toEqual([]);
});

it('asks many rows a part at a time', async () => {
  const predictor = await open('binary', binary);
  const many = Array.from({ length: 2500 }, (_, row) => [`p${row}`, ...(table.rows[row % 8] ?? []).slice(1)]);
  const { scores } = (await predictor.ask({ ...table, rows: many })) as { scores: Float64Array };
  expect(scores).toHaveLength(2500);
  expect(scores.subarray(2496, 2500)).toEqual(scores.subarray(0, 4));
  await predictor.close();
});

const fed = (columns: readonly string[], datatype: 'FP32' | 'FP64' | 'INT64' = 'FP32', name = 'X') => [
  { name, datatype, columns },
];

describe('a model that cannot be used is refused', () => {
  it.each<[string, string, Question, Partial<OnnxPredictor>, readonly string[]]>([
    ['no such file', 'binary', binary, { file: 'other.onnx' }, ['model/onnx-unusable']],
    ['a file that is no model', 'binary', binary, { file: 'model.json' }, ['model/onnx-unusable']],
    [
      'an input of another name',
      'binary',
      binary,
      { inputs: fed(['a', 'b', 'c'], 'FP32', 'Y') },
      ['model/onnx-unusable'],
    ],
    ['an output of another name', 'binary', binary, { output: 'probability' }, ['model/onnx-unusable']],
    ['too few columns', 'binary', binary, { inputs: fed(['a', 'b']) }, ['model/onnx-unusable']],
    ['another datatype', 'binary', binary, { inputs: fed(['a', 'b', 'c'], 'FP64') }, ['model/onnx-unusable']],
    ['an output that is a map', 'zipmap', binary, {}, ['model/onnx-unusable']],
    ['a column that is not there', 'binary', binary, { inputs: fed(['a', 'b', 'd']) }, ['model/column-missing']],
    [
      'fractions as integers',
      'binary',
      binary,
      { inputs: fed(['a', 'b', 'c'], 'INT64') },
      ['model/input-not-a-number'],
    ],
    ['classes where one probability is asked', 'multiclass', binary, {}, ['model/output-of-other-shape']],
    ['fewer classes than the spec has', 'binary', classes, {}, ['model/output-of-other-shape']],
    ['a regression as a probability', 'regression', binary, {}, ['model/score-out-of-range']],
  ])('%s', async (_, model, question, more, expected) => {
    expect(await codesOf(open(model, question, more), table)).toEqual(expected);
  });

  it.each([null, '', 'NaN', 'Infinity', '1e999', '0x1', 'n/a'])('a value that is %p', async (value) => {
    const [first, ...others] = table.rows;
    const spoilt = { ...table, rows: [[...(first ?? []).slice(0, 3), value], ...others] };
    expect(await codesOf(open('binary', binary), spoilt)).toEqual(['model/input-not-a-number']);
  });

  it('changed while it was tested', async () => {
    const predictor = await open('binary', binary);
    writeFileSync(join(stand.model, 'm.onnx'), 'other');
    expect((await predictor.close()).map(({ code }) => code)).toEqual(['model/changed-while-testing']);
  });
});
