import { longest } from '../../../src/domain/places/groups.ts';
import type { Place } from '../../../src/domain/places/place.ts';

const GB = 'GB' as Place;
const until = '2031-12-27';

it.each([
  ['named itself after the group', [{ place: GB, until }, { place: GB }], [{ place: GB }]],
  ['named itself before the group', [{ place: GB }, { place: GB, until }], [{ place: GB }]],
  [
    'in two groups, the longer behind',
    [
      { place: GB, until: '2030-01-01' },
      { place: GB, until },
    ],
    [{ place: GB, until }],
  ],
  [
    'in two groups',
    [
      { place: GB, until },
      { place: GB, until: '2030-01-01' },
    ],
    [{ place: GB, until }],
  ],
])('a place that is %s stays as long as the longest', (_, all, expected) => {
  expect(longest(all)).toEqual(expected);
});
