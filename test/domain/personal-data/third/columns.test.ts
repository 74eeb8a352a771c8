import { digestOfThird, idsOfLabels, thirdColumns } from './columns.ts';

const MADE = '58b475264892b43ebb96ddb82b7da80e5d7fae4d4e717a36609af4c888b306c2';

const KINDS = 29;

/** Headers under which anything may stand. */
const SILENT = new Set(['code', 'ref', 'value', 'col7', 'field_3', 'id2']);

const columns = thirdColumns();

const personal = columns.filter(({ label }) => label !== null);

test('the third set of labelled columns is the one that was made without a look at the detector', () => {
  expect(digestOfThird(columns)).toBe(MADE);
});

test('it holds about as many columns of personal data as near misses, each once and with a label', () => {
  expect(columns.map(({ id }) => id)).toEqual(idsOfLabels());
  const near = columns.length - personal.length;
  expect(personal.length).toBeGreaterThanOrEqual(90);
  expect(near).toBeGreaterThanOrEqual(90);
  expect(Math.abs(personal.length - near)).toBeLessThanOrEqual(columns.length / 20);
});

test('every kind is there under a header that says something and under one that says nothing', () => {
  const kindsUnder = (silent: boolean): number =>
    new Set(personal.filter(({ header }) => SILENT.has(header) === silent).map(({ label }) => label)).size;
  expect(kindsUnder(false)).toBe(KINDS);
  expect(kindsUnder(true)).toBe(KINDS);
});
