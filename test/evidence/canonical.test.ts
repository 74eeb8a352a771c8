import fc from 'fast-check';
import { canonicalJson } from '../../src/evidence/canonical.ts';

describe('canonical JSON', () => {
  it('means what it was made from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });

  // The arithmetic and sorting samples of RFC 8785, sections 3.2.2 and 3.2.3.
  it.each([
    [[333333333.3333333, 1e30, 4.5, 2e-3, 1e-27], '[333333333.3333333,1e+30,4.5,0.002,1e-27]'],
    [{ '\u20ac': 1, '\r': 2, '1': 3, '\u{1f600}': 4, '\ufb33': 5 }, '{"\\r":2,"1":3,"€":1,"😀":4,"\ufb33":5}'],
    [{ b: undefined, a: [null, true, ''] }, '{"a":[null,true,""]}'],
    [-0, '0'],
  ])('writes %j in one form', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it.each([[Number.NaN], [Infinity], [undefined], [[undefined]], ['\ud800'], [new Map()], [1n], [() => 1]])(
    'refuses what JSON cannot say exactly: %p',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});
