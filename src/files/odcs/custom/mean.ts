import { checked, fail, object, required, type Shape } from '../../shape.ts';
import type { Implemented } from '../custom.ts';
import type { Level } from '../metrics.ts';
import { limitOfRange, ofNumbers, range } from './range.ts';

/** `mean: {min: 40, max: 60}`: the mean of the values that are not null. */
export const mean = (level: Level): Shape<Implemented> =>
  checked(object({ mean: required(object(range)) }), (read, node, findings) => {
    const wrong = ofNumbers(level, node, 'mean');
    if (wrong) return fail(findings, wrong);
    return limitOfRange('mean', read.mean, node, findings, (limit, says) => ({
      own: { rule: 'mean' },
      unit: 'value',
      limit,
      says,
    }));
  });
