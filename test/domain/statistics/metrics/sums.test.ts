import fc from 'fast-check';
import { total, weightedMean, weightedSum } from '../../../../src/domain/statistics/metrics/sums.ts';

const repeated = (value: number, times: number) => new Float64Array(times).fill(value);

describe('sums', () => {
  it('keep what plain addition loses', () => {
    expect(total(repeated(0.1, 1_000_000))).toBeCloseTo(100_000, 9);
    const cancelling = Float64Array.of(...repeated(1e16, 128), ...repeated(1, 128), ...repeated(-1e16, 128));
    expect(total(cancelling)).toBe(128);
    expect(repeated(0.1, 1_000_000).reduce((sum, each) => sum + each, 0)).not.toBeCloseTo(100_000, 9);
  });

  it('of whole numbers are exact, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.integer()), { maxLength: 400 }), (pairs) => {
        const [weight, terms] = [0, 1].map((at) => Float64Array.from(pairs, (pair) => pair[at] ?? 0));
        const expected = pairs.reduce((sum, [times, each]) => sum + BigInt(times) * BigInt(each), 0n);
        expect(weightedSum(weight ?? repeated(0, 0), terms ?? repeated(0, 0)) + 0).toBe(Number(expected));
      }),
    );
  });

  it('take no notice of what weighs nothing', () => {
    expect(weightedMean(Float64Array.of(1, 0, 1), Float64Array.of(2, Number.NaN, 4))).toBe(3);
    expect(weightedSum(Float64Array.of(0), Float64Array.of(Number.POSITIVE_INFINITY))).toBe(0);
  });

  it('that are infinite are so, and no NaN', () => {
    expect(total(Float64Array.of(Number.MAX_VALUE, Number.MAX_VALUE))).toBe(Number.POSITIVE_INFINITY);
  });
});
