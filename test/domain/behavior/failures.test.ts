import type { BehaviorTest, Case } from '../../../src/domain/behavior/behavior.ts';
import { failuresOf, type Meaning } from '../../../src/domain/behavior/failures.ts';
import type { Answers } from '../../../src/domain/verdict/answers.ts';

const at = { file: 'model-tests.yml', line: 1, column: 1 };
const BASE: Omit<BehaviorTest, 'behavior'> = {
  kind: 'behavior',
  name: 'test',
  source: { kind: 'cases', path: 'cases.jsonl', at },
  maxFailureRate: 0.05,
  at,
};
const PAIR: Case = { kind: 'pair', row: {}, changed: {} };
const scores = (...of: number[]): Answers => ({ scores: Float64Array.from(of) });
const values = (...of: number[]): Answers => ({ values: Float64Array.from(of) });
const classes = (decided: readonly number[], ...of: number[]): Answers => ({
  decided: Uint16Array.from(decided),
  ...(of.length > 0 ? { classScores: Float64Array.from(of) } : {}),
});
const single = (expect: Extract<Case, { kind: 'single' }>['expect']): Case => ({ kind: 'single', row: {}, expect });

type Given = [
  what: string,
  test: Partial<BehaviorTest>,
  given: Case,
  answers: Answers,
  meaning: Meaning,
  holds: boolean,
];

const AT_HALF: Meaning = { threshold: 0.5 };
const THREE: Meaning = { classes: ['a', 'b', 'c'] };

const CASES: readonly Given[] = [
  ['the same decision', {}, PAIR, scores(0.6, 0.9), AT_HALF, true],
  ['another decision', {}, PAIR, scores(0.49, 0.5), AT_HALF, false],
  ['no threshold to decide by', {}, PAIR, scores(0.6, 0.6), {}, false],
  ['scores within the tolerance', { tolerance: 0.25 }, PAIR, scores(0.5, 0.75), AT_HALF, true],
  ['scores beyond the tolerance', { tolerance: 0.25 }, PAIR, scores(0.5, 0.7501), AT_HALF, false],
  ['a score that is no number', { tolerance: 0.1 }, PAIR, scores(0.5, Number.NaN), AT_HALF, false],
  ['values within the tolerance', { tolerance: 1 }, PAIR, values(10, 11), {}, true],
  ['values without a tolerance', {}, PAIR, values(10, 10), {}, false],
  ['the same of three classes', {}, PAIR, classes([2, 2]), THREE, true],
  ['another of three classes', {}, PAIR, classes([2, 1]), THREE, false],
  [
    'each probability within the tolerance',
    { tolerance: 0.1 },
    PAIR,
    classes([0, 0], 0.5, 0.5, 0, 0.5, 0.4, 0.1),
    THREE,
    true,
  ],
  ['one probability beyond it', { tolerance: 0.1 }, PAIR, classes([0, 0], 0.5, 0.5, 0, 0.6, 0.2, 0.2), THREE, false],
  ['no probabilities to compare', { tolerance: 0.1 }, PAIR, classes([0, 0]), THREE, false],
  ['a score that rises', { behavior: 'directional', expect: 'not-lower' }, PAIR, scores(0.5, 0.6), {}, true],
  ['a score that stays', { behavior: 'directional', expect: 'not-lower' }, PAIR, scores(0.5, 0.5), {}, true],
  ['a score that falls', { behavior: 'directional', expect: 'not-lower' }, PAIR, scores(0.5, 0.4), {}, false],
  [
    'a fall within the tolerance',
    { behavior: 'directional', expect: 'not-lower', tolerance: 0.25 },
    PAIR,
    scores(0.5, 0.25),
    {},
    true,
  ],
  [
    'a score that rises and must not',
    { behavior: 'directional', expect: 'not-higher' },
    PAIR,
    scores(0.5, 0.6),
    {},
    false,
  ],
  ['no number to compare', { behavior: 'directional', expect: 'not-higher' }, PAIR, scores(0.5, Number.NaN), {}, false],
  [
    'the probability of a class that falls',
    { behavior: 'directional', expect: 'not-lower', of: 'b' },
    PAIR,
    classes([1, 0], 0.2, 0.8, 0, 0.8, 0.2, 0),
    THREE,
    false,
  ],
  [
    'a class that is none',
    { behavior: 'directional', expect: 'not-lower', of: 'd' },
    PAIR,
    classes([1, 1], 0, 1, 0, 0, 1, 0),
    THREE,
    false,
  ],
  ['the class that was expected', {}, single({ kind: 'class', name: '1' }), scores(0.5), AT_HALF, true],
  ['another class than expected', {}, single({ kind: 'class', name: '0' }), scores(0.5), AT_HALF, false],
  ['the expected of three classes', {}, single({ kind: 'class', name: 'c' }), classes([2]), THREE, true],
  ['a score in its range', {}, single({ kind: 'range', min: 0.5, max: 0.5 }), scores(0.5), {}, true],
  ['a score below its range', {}, single({ kind: 'range', min: 0.5, max: 1 }), scores(0.4999), {}, false],
  ['a value above its range', {}, single({ kind: 'range', min: 0, max: 9 }), values(10), {}, false],
];

test.each(CASES)('%s', (_, test, given, answers, meaning, holds) => {
  const judged = failuresOf(
    { ...BASE, behavior: 'invariance', ...test },
    [given],
    [{ row: 0, changed: 1 }],
    answers,
    meaning,
  );
  expect(judged).toEqual(holds ? [] : [0]);
});

test('answers are found by place, whatever the order in which they were asked', () => {
  const places = [
    { row: 3, changed: 0 },
    { row: 1, changed: 2 },
  ];
  const judged = failuresOf(
    { ...BASE, behavior: 'invariance' },
    [PAIR, PAIR],
    places,
    scores(0.9, 0.1, 0.9, 0.8),
    AT_HALF,
  );
  expect(judged).toEqual([1]);
});

test('a case that was not asked does not hold', () => {
  expect(failuresOf({ ...BASE, behavior: 'invariance' }, [PAIR], [], scores(0.9, 0.9), AT_HALF)).toEqual([0]);
});
