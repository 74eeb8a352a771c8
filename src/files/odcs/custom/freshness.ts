import type { Reading } from '../../../domain/contract/reading.ts';
import { duration } from '../../duration.ts';
import { checked, fail, object, required, type Shape, text } from '../../shape.ts';
import type { Implemented } from '../custom.ts';
import { maybe } from '../described.ts';
import { type Level, missingKey } from '../metrics.ts';
import { misplaced } from './range.ts';

const TEN_YEARS = { text: '3660d', seconds: 3660 * 86_400 };

const freshnessKeys = object({ property: maybe(text), 'max-age': required(duration(TEN_YEARS)) });

/** `freshness: {property: admitted, max-age: 24h}`: how long ago the newest moment that is not in the future may be. */
export const freshness = (level: Level): Shape<Implemented> =>
  checked(object({ freshness: required(freshnessKeys) }), ({ freshness: read }, node, findings) => {
    const { property, 'max-age': most } = read;
    if (level.level === 'schema' && property === undefined) return fail(findings, missingKey('property', node));
    if (level.level === 'property' && (property !== undefined || !hasDays(level.reading))) {
      return fail(findings, misplaced('freshness', node, MAY_STAND));
    }
    return {
      own: { rule: 'freshness', ...(property === undefined ? {} : { property }) },
      limit: { operator: 'mustBeLessOrEqualTo', value: most.seconds },
      unit: 'seconds',
      says: `max-age: ${most.text}`,
    };
  });

const MAY_STAND = 'at a date or timestamp, or at the schema with the name of one as property';

/** Whether values say how long ago they are: the time alone is never old, and a clock of nobody knows which zone can't tell. */
export const hasDays = (reading: Reading): boolean =>
  reading.as === 'moment' &&
  !reading.format.local &&
  (['year', 'month', 'day'] as const).every((each) => reading.format.fields.includes(each));
