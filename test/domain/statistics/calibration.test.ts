import { readFileSync } from 'node:fs';
import { calibrationOf } from '../../../src/domain/statistics/calibration.ts';
import { binaryRows } from '../../../src/domain/statistics/rows.ts';
import { expectClose } from './reference.ts';

/** What statsmodels answers: see test/golden/statistics/README.md. */
const { calibration: CASES } = JSON.parse(
  readFileSync(new URL('../../golden/statistics/fairness.json', import.meta.url), 'utf8'),
) as {
  readonly calibration: readonly {
    readonly truth: number[];
    readonly score: number[];
    readonly weight?: number[];
    readonly slope: number;
    readonly intercept: number;
    readonly 'observed-over-expected': number;
  }[];
};

it.each(CASES.map((each, index) => [index, each] as const))('case %i as statsmodels has it', (_, given) => {
  const extras = given.weight ? { weight: Float64Array.from(given.weight) } : {};
  const got = calibrationOf(binaryRows(given.truth, given.score, extras));
  expectClose(got.slope, given.slope, 1e-9);
  expectClose(got.intercept, given.intercept, 1e-9);
  expectClose(got.observedOverExpected, given['observed-over-expected'], 1e-12);
});

describe('where there is none', () => {
  it.each([
    ['one class', [1, 1, 1, 1], [0.2, 0.5, 0.6, 0.9]],
    ['classes that are set apart', [0, 0, 1, 1], [0.1, 0.2, 0.8, 0.9]],
  ])('of %s: no slope', (_, truth, score) => {
    expect(calibrationOf(binaryRows(truth, score)).slope).toBeNaN();
  });

  it('of scores that do not differ there is an intercept, and no slope', () => {
    const { slope, intercept } = calibrationOf(binaryRows([0, 1, 1, 1], [0.5, 0.5, 0.5, 0.5]));
    expect(slope).toBeNaN();
    expectClose(intercept, Math.log(3), 1e-12);
  });
});
