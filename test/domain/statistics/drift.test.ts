import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DISTANCES, type DistanceName, sharesOf } from '../../../src/domain/statistics/drift.ts';

type Reference = Record<DistanceName, number> & { readonly before: number[]; readonly after: number[] };

const REFERENCES = readFileSync(new URL('../../golden/statistics/drift.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Reference);

const NAMES = Object.keys(DISTANCES) as DistanceName[];
const counts = fc.array(fc.nat(60), { minLength: 6, maxLength: 6 }).filter((all) => all.some((each) => each > 0));
const shares = (of: readonly number[]) => sharesOf(of) ?? [];

describe.each(NAMES)('%s', (name) => {
  const distance = DISTANCES[name];

  it('is what SciPy says', () => {
    expect(REFERENCES.length).toBeGreaterThan(8);
    for (const { before, after, [name]: expected } of REFERENCES) {
      expect(distance(shares(before), shares(after))).toBeCloseTo(expected, 12);
    }
  });

  it('is none from a thing to itself, the same both ways, and never below none', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        expect(distance(shares(one), shares(one))).toBe(0);
        expect(distance(shares(one), shares(other))).toBeGreaterThanOrEqual(0);
        expect(distance(shares(one), shares(other))).toBeCloseTo(distance(shares(other), shares(one)), 12);
      }),
    );
  });

  it('does not see the order of the cells, nor that every row stands there twice', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const turned = distance(shares([...one].reverse()), shares([...other].reverse()));
        expect(turned).toBeCloseTo(distance(shares(one), shares(other)), 12);
        const twice = distance(shares(one.map((each) => 2 * each)), shares(other));
        expect(twice).toBeCloseTo(distance(shares(one), shares(other)), 12);
      }),
    );
  });
});

it('keeps the Jensen–Shannon divergence and the largest difference within 0 and 1, which they reach', () => {
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      for (const name of ['jensen-shannon', 'l-infinity'] as const) {
        expect(DISTANCES[name](shares(one), shares(other))).toBeLessThanOrEqual(1);
      }
    }),
  );
  expect(DISTANCES['jensen-shannon']([1, 0], [0, 1])).toBe(1);
  expect(DISTANCES['l-infinity']([1, 0], [0, 1])).toBe(1);
});

it('takes no shares of nothing, and none of other cells', () => {
  expect(sharesOf([0, 0])).toBeUndefined();
  expect(() => DISTANCES.psi([1], [0.5, 0.5])).toThrow(RangeError);
});
