import { digestOfSecond, idsOfLabels, secondColumns } from './columns.ts';

const MADE = 'b1fc73f66debee7b2988b3bf49f5c9ea84d79b71e3591b33d474d30cebaa28b6';

const KINDS = 29;

const columns = secondColumns();

test('the second set of labelled columns is the one that was made without a look at the detector', () => {
  expect(digestOfSecond(columns)).toBe(MADE);
});

test('it holds personal data and more near misses, each column once and with a label', () => {
  expect(columns.map(({ id }) => id)).toEqual(idsOfLabels());
  const personal = columns.filter(({ label }) => label !== null);
  expect(personal.length).toBeGreaterThanOrEqual(70);
  expect(columns.length - personal.length).toBeGreaterThanOrEqual(90);
});

test('every kind is there at least twice, under different headers', () => {
  const headers = new Map<string, Set<string>>();
  for (const { label, header } of columns) {
    if (label !== null) headers.set(label, new Set([...(headers.get(label) ?? []), header]));
  }
  expect(headers.size).toBe(KINDS);
  expect([...headers].filter(([, named]) => named.size < 2)).toEqual([]);
});
