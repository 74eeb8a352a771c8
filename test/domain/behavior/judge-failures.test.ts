import { casesNeeded, judgeFailures } from '../../../src/domain/behavior/judge-failures.ts';

const judged = (failures: number, cases: number, highest = 0.05) => judgeFailures(failures, cases, highest, 0.95);

test.each([
  // (1 − .05)^59 ≤ .05 < (1 − .05)^58
  ['none of 59 shows a rate of 5 %', 0, 59, 'pass'],
  ['none of 58 does not yet', 0, 58, 'inconclusive'],
  ['none of one case says next to nothing', 0, 1, 'inconclusive'],
  ['the estimate below the limit, the bound above', 4, 100, 'inconclusive'],
  ['far below', 1, 100, 'pass'],
  ['so many that no number of cases would help', 12, 100, 'fail'],
  ['all', 20, 20, 'fail'],
])('%s', (_, failures, cases, status) => {
  expect(judged(failures, cases).status).toBe(status);
});

test('no cases fail', () => {
  expect(judged(0, 0)).toMatchObject({ status: 'error', reason: 'no-cases' });
});

test('a limit of 0 can be missed, and no number of cases shows it', () => {
  expect(judged(1, 1000, 0).status).toBe('fail');
  expect(judged(0, 1000, 0)).not.toHaveProperty('more');
  expect(judged(0, 1000, 0).status).toBe('inconclusive');
});

test('says how many more cases would do', () => {
  expect(judged(0, 20).more).toEqual({ n: 39, of: 'cases' });
  expect(judged(6, 100).more).toBeUndefined();
});

test.each([
  [0, 0.05, 59],
  [0, 0.01, 299],
  // By SciPy: the n from which on binom.cdf(c, n, .02) >= .8 with c the most failures at which beta.ppf(.95) <= .05.
  [0.02, 0.05, 260],
])('a true rate of %d below %d takes about %d cases', (rate, limit, cases) => {
  expect(Math.abs(casesNeeded(rate, limit, 0.95) - cases)).toBeLessThanOrEqual(0.05 * cases);
});

test('at the limit no number of cases would do', () => {
  expect(casesNeeded(0.05, 0.05, 0.95)).toBe(Number.POSITIVE_INFINITY);
});
