import type { Asked } from '../../../src/commands/model-test/forms.ts';
import { readPredictions } from '../../../src/commands/model-test/predictions.ts';
import { mayShow } from '../../../src/report/mask.ts';

const IDS = ['p1', 'p2', 'p3'];
const OVER = { label: 'restricted', records: 686, smallestClass: 'no-classes' } as const;
const asked: Asked = { model: 'model', ids: IDS, question: { task: 'binary' }, over: OVER };
/** What a control plane may hold that takes aggregates over 50 records. */
const VIEW = { cap: 'internal', aggregates: { becomes: 'internal', minRecords: 50 } } as const;

const good = 'id,score\np1,.1\np2,.2\np3,.3\n';
const read = (text: string, question = asked.question) => readPredictions(text, { ...asked, question });
const codes = (text: string, question = asked.question) => {
  const answer = read(text, question);
  return 'findings' in answer ? answer.findings.map(({ code }) => code) : [];
};

it('reads one score for each row, quoted or not', () => {
  expect(read(good)).toEqual({ scores: Float64Array.from([0.1, 0.2, 0.3]) });
  expect(read('id,score\r\n"p1",.1\r\np2,".2"\r\np3,.3')).toEqual({ scores: Float64Array.from([0.1, 0.2, 0.3]) });
});

const flowers: Asked['question'] = { task: 'multiclass', classes: ['setosa', 'versi,color', 'virginica'] };
const scored = 'id,setosa,"versi,color",virginica\np1,.1,.2,.7\np2,.4,.4,.2\np3,0,1,0\n';

it('reads the probabilities of all classes, and decides for the first of the likeliest', () => {
  const classScores = Float64Array.from([0.1, 0.2, 0.7, 0.4, 0.4, 0.2, 0, 1, 0]);
  expect(read(scored, flowers)).toEqual({ decided: Uint16Array.from([2, 0, 1]), classScores });
});

it('reads decisions for classes', () => {
  const decisions = 'id,class\np3,virginica\np1,setosa\np2,"versi,color"\n';
  expect(read(decisions, flowers)).toEqual({ decided: Uint16Array.from([0, 1, 2]) });
});

it('reads the numbers of a regression, which may be any', () => {
  const numbers = 'id,prediction\np1,-3\np2,1e6\np3,.5\n';
  expect(read(numbers, { task: 'regression' })).toEqual({ values: Float64Array.from([-3, 1e6, 0.5]) });
});

it.each([
  ['classes in another order', 'id,virginica,setosa,"versi,color"\n', 'model/predictions-malformed'],
  ['a class too few', 'id,setosa,virginica\n', 'model/predictions-malformed'],
  ['a line too short', scored.replace('.1,.2,.7', '.1,.9'), 'model/predictions-malformed'],
  ['scores that do not sum to one', scored.replace('.7', '.6999'), 'model/scores-not-one'],
  ['a score below 0', scored.replace('0,1,0', '-.5,1,.5'), 'model/score-out-of-range'],
  ['NaN', scored.replace('.7', 'NaN'), 'model/score-not-a-number'],
  ['an unlisted class', 'id,class\np1,setosa\np2,rose\np3,setosa\n', 'model/predicted-class-unknown'],
  ['half of a quoted name', 'id,class\np1,"setosa\n', 'model/predictions-malformed'],
])('of classes, %s is refused', (_, text, code) => {
  expect(codes(text, flowers)).toEqual([code]);
});

it.each(['inf', 'NaN', '', '1,5', '0x10'])('of a regression, %j is no prediction', (value) => {
  expect(codes(`id,prediction\np1,1\np2,${value}\np3,1\n`, { task: 'regression' })).toHaveLength(1);
});

it.each([
  ['a line that is none', `${good}oops\n`],
  ['a row that was not asked', `${good}p9,.1\n`],
  ['a row twice', `${good}p1,.1\n`],
  ['a row without an answer', 'id,score\np1,.1\n'],
  ['a score above 1', good.replace('.3', '3')],
  ['a score that is no number', good.replace('.3', 'x')],
])('%s: the program chose the number, so no surface of aggregates shows it', (_, text) => {
  const answer = read(text);
  if (!('findings' in answer)) throw new Error('the answer was taken');
  const numbers = answer.findings.flatMap(({ params }) => Object.values(params).flat()).filter(isNumber);
  expect(numbers).not.toEqual([]);
  for (const each of numbers) expect(mayShow(each, VIEW)).toBe(false);
});

const isNumber = (value: { readonly kind: string }) => value.kind === 'count' || value.kind === 'number';

it.each([
  ['an id of many megabytes', `id,score\n"${'a'.repeat(30_000_000)}",1\n`],
  ['millions of lines', `id,score\n${',\n'.repeat(20_000_000)}`],
])('%s is malformed, and costs little', (_, text) => {
  expect(codes(text)).toEqual(['model/predictions-malformed']);
});
