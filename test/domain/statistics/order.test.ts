import fc from 'fast-check';
import { fallingOrder } from '../../../src/domain/statistics/order.ts';

const stable = (values: readonly number[]) => [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));

describe('the falling order', () => {
  it('is that of a stable sort', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, 0.5, Number.MAX_VALUE, -Number.MAX_VALUE),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 300 }), (values) => {
        expect([...fallingOrder(Float64Array.from(values))]).toEqual(stable(values));
      }),
    );
  });

  it('leaves equal numbers as they were, 0 and -0 among them', () => {
    expect([...fallingOrder(Float64Array.of(0, -0, 0, -0))]).toEqual([0, 1, 2, 3]);
  });

  it('of nothing is nothing', () => expect(fallingOrder(new Float64Array())).toHaveLength(0));
});
