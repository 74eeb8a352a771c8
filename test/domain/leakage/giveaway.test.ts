import { type ColumnProfile, givesAway } from '../../../src/domain/leakage/giveaway.ts';

/** A hundred rows of two classes in a column of ten values that says nothing. */
const NOTHING: ColumnProfile = {
  rows: 100,
  labels: 2,
  repeated: 100,
  pure: 0,
  notNumbers: 0,
  overlapping: 1,
  missingTells: false,
};

test.each<[what: string, profile: Partial<ColumnProfile>, label: 'classes' | 'numbers', gives: boolean]>([
  ['values of both classes', {}, 'classes', false],
  ['values of one class each', { pure: 100, notNumbers: 100 }, 'classes', true],
  ['all but one value of one class', { pure: 99, notNumbers: 100 }, 'classes', false],
  ['values that hardly repeat', { repeated: 49, pure: 49, notNumbers: 100 }, 'classes', false],
  ['numbers that part the classes', { repeated: 0, overlapping: 0 }, 'classes', true],
  ['numbers that part them, but for one row without', { repeated: 0, overlapping: 0, notNumbers: 1 }, 'classes', false],
  ['what is missing where the class is 0', { missingTells: true, notNumbers: 50 }, 'classes', true],
  [
    'anything, where there is one class',
    { labels: 1, pure: 100, overlapping: 0, missingTells: true },
    'classes',
    false,
  ],
  ['numbers on another scale', { labels: 90, repeated: 20, correlation: 1 - 1e-12 }, 'numbers', true],
  ['numbers that go along', { labels: 90, repeated: 20, correlation: 0.9999 }, 'numbers', false],
  ['ranges say nothing of numbers', { labels: 90, repeated: 20, overlapping: 0 }, 'numbers', false],
])('%s', (_, profile, label, gives) => {
  expect(givesAway({ ...NOTHING, ...profile }, label)).toBe(gives);
});
