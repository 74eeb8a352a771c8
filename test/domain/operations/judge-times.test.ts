import { fewestFor, judgeQuantile } from '../../../src/domain/operations/judge-times.ts';
import { seeded } from '../../../src/domain/statistics/random.ts';

const P95 = { share: 0.95, better: 'lower' } as const;
const upTo = (n: number) => Float64Array.from({ length: n }, (_, at) => at + 1);
const judged = (values: Float64Array, limit: number) => judgeQuantile(values, { ...P95, limit }, 0.95);

test('a percentile is a measured time that at least this share of requests does not pass', () => {
  expect(judged(upTo(100), 100).observed).toBe(95);
});

test.each([
  ['the upper bound clears the limit', 100, 100, 'pass'],
  ['only the estimate does', 100, 96, 'inconclusive'],
  ['the lower bound misses it', 100, 80, 'fail'],
  ['too few requests for an upper bound', 58, 1000, 'inconclusive'],
  ['just enough of them', 59, 59, 'pass'],
])('%s', (_, n, limit, status) => {
  expect(judged(upTo(n), limit).status).toBe(status);
});

test('says about how many more requests would do, where the estimate is on the right side', () => {
  expect(judged(upTo(100), 96).more?.of).toBe('requests');
  expect(judged(upTo(100), 94)).not.toHaveProperty('more');
});

test('an end that requests are too few for is left out of the report', () => {
  expect(judged(upTo(58), 1000)).not.toHaveProperty('bound');
  expect(judged(upTo(58), 1000)).not.toHaveProperty('interval');
});

test('what should be high is judged from below', () => {
  const median = { share: 0.5, better: 'higher', limit: 1 } as const;
  expect(judgeQuantile(upTo(5), median, 0.95).status).toBe('pass');
  expect(judgeQuantile(upTo(4), median, 0.95).status).toBe('inconclusive');
});

test.each([
  [0.95, 'lower', 59],
  [0.99, 'lower', 299],
  [0.5, 'lower', 5],
  [0.5, 'higher', 5],
] as const)('a bound of the %d quantile, better %s, takes %d measurements', (share, better, n) => {
  expect(fewestFor({ share, better }, 0.95)).toBe(n);
});

/** Of times that are uniform in 0 … 1 the .95 quantile is .95, and the bound the time of one rank. */
test('a latency just at its limit passes in at most 5 % of runs', () => {
  const rank = judged(upTo(200), 1000).bound ?? Number.NaN;
  const random = seeded(11);
  const runs = 10_000;
  const drawn = new Uint32Array(200);
  let passes = 0;
  for (let run = 0; run < runs; run++) {
    random.fill(drawn, 1000);
    if (drawn.filter((time) => time < 950).length >= rank) passes++;
  }
  const monteCarlo = 3 * Math.sqrt((0.05 * 0.95) / runs);
  expect(passes / runs).toBeLessThanOrEqual(0.05 + monteCarlo);
  expect(passes / runs).toBeGreaterThan(0.01);
});
