import { scored } from '../tables/scored.ts';
import { secondColumns } from './columns.ts';

/**
 * Looked at once, as the detector was then: recall 102 of 106, precision 102 of 109. It took old Dutch accounts and orders
 * for Portuguese numbers, numbers of Dutch companies for those of people, ids of messages for addresses, EUI-64 and World
 * Wide Names for addresses of version 6, and cards that are published for tests for real ones. All that is told apart since, so
 * that from here on these columns guard, and measure nothing.
 */
test('of the second set of columns nothing is missed and nothing wrongly told since', () => {
  expect(scored(secondColumns())).toEqual({ precision: 1, recall: 1, wrong: [] });
});
