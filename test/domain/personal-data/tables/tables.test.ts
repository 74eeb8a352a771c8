import { digestOf, labelledColumns } from './tables.ts';

const MADE = 'ebafb4673999fac4e8e9cec31aae214c0390bf8da00a906ca700a847279ffaa7';

test('the labelled columns are the ones that were made before there was a detector', () => {
  expect(digestOf(labelledColumns())).toBe(MADE);
});

test('each half holds personal data and at least as many near misses', () => {
  const columns = labelledColumns();
  const counted = (['seen', 'unseen'] as const).map((half) => {
    const of = columns.filter((column) => column.half === half);
    return [of.filter(({ label }) => label !== null).length, of.filter(({ label }) => label === null).length];
  });
  expect(counted).toEqual([
    [28, 39],
    [28, 39],
  ]);
});
