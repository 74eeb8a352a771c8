import fc from 'fast-check';
import { predictionDrift } from '../../../src/domain/prediction-drift/prediction-drift.ts';
import { binaryRows, multiclassRows, regressionRows } from '../../../src/domain/statistics/rows.ts';

const zeros = (length: number) => new Float64Array(length);
const scored = (...score: number[]) => binaryRows(zeros(score.length), score);
const L = { distance: 'l-infinity', bins: 4 } as const;

test('cells are quarters of the champion, with one below and one above', () => {
  const champion = scored(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8);
  expect(predictionDrift(champion, champion, L)).toEqual({ distance: 0, moved: 0 });
  // A score within its quarter does not count; one below all of the champion's does.
  expect(predictionDrift(scored(0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8), champion, L).moved).toBe(0);
  expect(predictionDrift(scored(0.05, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8), champion, L)).toEqual({
    distance: 1 / 8,
    moved: 1,
  });
  expect(predictionDrift(scored(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.9, 0.9), champion, L)).toEqual({
    distance: 2 / 8,
    moved: 2,
  });
});

test('a champion that always answers the same has three cells', () => {
  expect(predictionDrift(scored(0.4, 0.5, 0.5, 0.6), scored(0.5, 0.5, 0.5, 0.5), L).distance).toBe(0.5);
});

test('of classes each is a cell', () => {
  const of = (...decided: number[]) => multiclassRows(zeros(4), decided, 3);
  expect(predictionDrift(of(0, 1, 2, 2), of(0, 0, 1, 2), L)).toEqual({ distance: 0.25, moved: 1 });
});

test('of values as of scores', () => {
  const of = (...values: number[]) => regressionRows(zeros(4), values);
  expect(predictionDrift(of(100, 200, 300, 400), of(1, 2, 3, 4), L).distance).toBe(1);
});

test('no rows are no pass', () => {
  expect(predictionDrift(scored(), scored(), L).distance).toBeNaN();
});

test('the order of rows makes no difference, and a row repeated is a row of weight 2', () => {
  const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(scores, scores, (first, second) => {
      const size = Math.min(first.length, second.length);
      const [model, champion] = [first.slice(0, size), second.slice(0, size)];
      const plain = predictionDrift(scored(...model), scored(...champion), { distance: 'psi', bins: 5 });
      const turned = predictionDrift(scored(...model.toReversed()), scored(...champion), { distance: 'psi', bins: 5 });
      expect(turned.distance).toBeCloseTo(plain.distance, 12);
      const weight = new Float64Array(size).fill(2);
      const twice = (of: readonly number[]) => binaryRows(zeros(size), of, { weight });
      const heavy = predictionDrift(twice(model), twice(champion), { distance: 'psi', bins: 5 });
      expect(heavy.distance).toBeCloseTo(plain.distance, 12);
    }),
  );
});
