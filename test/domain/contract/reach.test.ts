import fc, { type Arbitrary } from 'fast-check';
import type { Limit } from '../../../src/domain/contract/contract.ts';
import { keeps } from '../../../src/domain/contract/judge.ts';
import { matchesAnything, readPattern } from '../../../src/domain/contract/pattern.ts';
import { reachOf } from '../../../src/domain/contract/reach.ts';

const RUNS = { numRuns: 3000 };

const given = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.constantFrom(-0.5, 0.5, 99.5, 100, 100.5, 1e300));

const comparison: Arbitrary<Limit> = fc.record({
  operator: fc.constantFrom(
    'mustBe',
    'mustNotBe',
    'mustBeGreaterThan',
    'mustBeGreaterOrEqualTo',
    'mustBeLessThan',
    'mustBeLessOrEqualTo',
  ),
  value: given,
});

const range: Arbitrary<Limit> = fc
  .tuple(fc.constantFrom('mustBeBetween' as const, 'mustNotBeBetween' as const), given, given)
  .map(([operator, a, b]) => ({ operator, low: Math.min(a, b), high: Math.max(a, b) }));

const rows = fc.record({ unit: fc.constant('rows' as const), observed: fc.oneof(fc.nat(5), fc.nat()) });
const percent = fc.record({
  unit: fc.constant('percent' as const),
  observed: fc.oneof(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.constantFrom(0, 0.25, 0.5, 1, 2, 99.5, 99.75, 100),
  ),
});

describe('a limit', () => {
  it('that is kept by all is broken by no count, and one that is kept by none is kept by no count', () => {
    fc.assert(
      fc.property(fc.oneof(comparison, range), fc.oneof(rows, percent), (limit, { unit, observed }) => {
        expect(reachOf(limit, unit)).not.toBe(keeps(observed, limit) ? 'none' : 'all');
      }),
      RUNS,
    );
  });
});

describe('a pattern', () => {
  const piece = fc.constantFrom(
    'a',
    '.',
    '[^a]',
    '\\b',
    '\\$',
    '^',
    '$',
    '|',
    '*',
    '+',
    '?',
    '(a|b)',
    '[$]',
    '\\w',
    '',
  );
  const source = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
  const text = fc.array(fc.constantFrom('a', 'b', '$', '^', ' ', 'é'), { maxLength: 4 }).map((parts) => parts.join(''));

  it('that surely matches anything does', () => {
    fc.assert(
      fc.property(source, text, (pattern, value) => {
        if (!('re2' in readPattern(pattern)) || !matchesAnything(pattern)) return;
        expect([pattern, value, new RegExp(pattern).test(value)]).toEqual([pattern, value, true]);
      }),
      RUNS,
    );
  });
});
