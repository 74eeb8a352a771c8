import { checked, fail, num, object, required, type Shape } from '../../shape.ts';
import type { Implemented } from '../custom.ts';
import type { Level } from '../metrics.ts';
import { baseline } from './drift.ts';
import { misplaced } from './range.ts';

const keys = object({ 'max-percent': required(num({ min: 0 })), baseline });

/** `row-count-change: {max-percent: 20, baseline: profiles/nl.json}`: more or fewer rows than a committed profile says. */
export const rowCountChange = (level: Level): Shape<Implemented> =>
  checked(object({ 'row-count-change': required(keys) }), ({ 'row-count-change': read }, node, findings) => {
    if (level.level !== 'schema') return fail(findings, misplaced('row-count-change', node, 'at the schema'));
    return {
      own: { rule: 'row-count-change', baseline: { path: read.baseline.value, at: read.baseline.at } },
      limit: { operator: 'mustBeLessOrEqualTo', value: read['max-percent'] },
      unit: 'percent',
      says: `row-count-change: at most ${read['max-percent']} percent`,
    };
  });
