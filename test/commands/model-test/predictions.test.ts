import { readPredictions } from '../../../src/commands/model-test/predictions.ts';
import { mayShow } from '../../../src/report/mask.ts';

const IDS = ['p1', 'p2', 'p3'];
const OVER = { label: 'restricted', records: 686, smallestClass: 'no-classes' } as const;
const asked = { model: 'model', ids: IDS, over: OVER };
/** What a control plane may hold that takes aggregates over 50 records. */
const VIEW = { cap: 'internal', aggregates: { becomes: 'internal', minRecords: 50 } } as const;

const good = 'id,score\np1,.1\np2,.2\np3,.3\n';
const read = (text: string) => readPredictions(text, asked);
const codes = (text: string) => {
  const answer = read(text);
  return 'findings' in answer ? answer.findings.map(({ code }) => code) : [];
};

it('reads one score for each row, quoted or not', () => {
  expect(read(good)).toEqual({ scores: Float64Array.from([0.1, 0.2, 0.3]) });
  expect(read('id,score\r\n"p1",.1\r\np2,".2"\r\np3,.3')).toEqual({ scores: Float64Array.from([0.1, 0.2, 0.3]) });
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
