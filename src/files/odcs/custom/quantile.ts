import { checked, fail, num, object, required, type Shape, wrongValue } from '../../shape.ts';
import type { Implemented } from '../custom.ts';
import type { Level } from '../metrics.ts';
import { limitOfRange, ofNumbers, range } from './range.ts';

const share: Shape<number> = checked(num(), (value, node, findings) =>
  value > 0 && value < 1 ? value : fail(findings, wrongValue(node, ['a share between 0 and 1'])),
);

/** `quantile: {at: 0.95, max: 120}`: of the values that are not null, so many in a hundred are no larger. */
export const quantile = (level: Level): Shape<Implemented> =>
  checked(object({ quantile: required(object({ ...range, at: required(share) })) }), (read, node, findings) => {
    const wrong = ofNumbers(level, node, 'quantile');
    if (wrong) return fail(findings, wrong);
    const { at } = read.quantile;
    return limitOfRange(`quantile at ${at}`, read.quantile, node, findings, (limit, says) => ({
      own: { rule: 'quantile', at },
      unit: 'value',
      limit,
      says,
    }));
  });
