import fc from 'fast-check';
import { quantileIn } from '../../../src/commands/data-validate/taken.ts';
import { aggregatesOf, aggregatesSql } from '../../../src/domain/contract/aggregates.ts';
import type { Check, Measure } from '../../../src/domain/contract/check.ts';
import { DATE } from '../../../src/domain/contract/moment.ts';
import { readValue } from '../../../src/domain/contract/reading.ts';
import { withData } from '../../support/data-engine.ts';
import { NOW, numberIn } from './tables.ts';

const NUMBER = { name: 'x', reading: { as: 'number' } } as const;
const DAY = { name: 'day', reading: { as: 'moment', format: DATE } } as const;

const checkOf = (measures: Measure, index: number): Check => ({
  name: String(index),
  schema: 'table',
  metric: 'mean',
  says: 'mean: at most 1',
  measures,
  limit: { operator: 'mustBe', value: 0 },
  unit: 'value',
  severity: 'error',
  at: { file: 'x', line: 1, column: 1 },
});

const numbersIn = (cells: readonly string[]): number[] =>
  cells.flatMap((cell) => readValue(NUMBER.reading, cell) ?? []).map(Number);

/** In whole thousandths, which is what all of them are. */
const meanOf = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0
    ? undefined
    : numbers.reduce((sum, each) => sum + Math.round(each * 1000), 0) / (1000 * numbers.length);

/** How many rows at one end, all others at the other, would have the same mean; the fewer of the two, and one at least. */
function fewestAtOneEnd(numbers: readonly number[]): number {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const shares = [low, high].map((end) => Math.abs(numbers.reduce((sum, each) => sum + each - end, 0)) / (high - low));
  return Math.max(1, Math.floor((high > low ? Math.min(...shares) : 0) + 1e-6));
}

/** R's type 7, as NumPy's and pandas' default. */
function quantileOf(numbers: readonly number[], at: number): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (place - Math.floor(place));
}

function ageOf(days: readonly string[]): number | undefined {
  const past = days.map((day) => (readValue(DAY.reading, day) === undefined ? Number.NaN : Date.parse(day)));
  const newest = Math.max(...past.filter((each) => each <= Date.parse(NOW)));
  return Number.isFinite(newest) ? (Date.parse(NOW) - newest) / 1000 : undefined;
}

const cell = fc.oneof(
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((each) => each.toFixed(3)),
  fc.constantFrom('', 'NaN', 'inf', '-0', '1e3', 'x', '12'),
);
const day = fc.constantFrom(
  '',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
  '2199-01-01',
  '2026-02-30',
  'x',
  '1969-07-20',
);
const table = fc.array(fc.record({ cell, day }), { maxLength: 12 });

/** One of the two doubles next to it, at most: a sum of doubles is farther off with every row. */
const isNextTo = (found: number | undefined, mean: number): boolean =>
  found !== undefined && Math.abs(found - mean) <= Number.EPSILON * Math.abs(mean);

const MEAN = checkOf({ kind: 'mean', column: NUMBER }, 0);

const meanIn = (cells: readonly string[]) =>
  withData(`x,y\n${cells.map((cell) => `${cell},1\n`).join('')}`, 'csv', async (session) =>
    numberIn(aggregatesOf([MEAN], await session.one(aggregatesSql([MEAN], session.stored, session.dialect, NOW))), '0'),
  );

const times = (count: number, cell: string): string[] => Array.from({ length: count }, () => cell);

it.each([
  { of: 'a tenth, a thousand times', cells: times(1000, '0.1'), mean: 0.1 },
  { of: 'large ones that leave a small one', cells: ['1e14', '0.3', '-1e14'], mean: 0.1 },
  { of: 'the same in another order', cells: ['0.3', '-1e14', '1e14'], mean: 0.1 },
  { of: 'what no decimal of nine decimals is', cells: ['1e-12', '3e-12'], mean: 2e-12 },
  { of: 'numbers whose sum no double holds', cells: ['1.7e308', '1.7e308', '-1.7e308'], mean: undefined },
])('the mean of $of', async ({ cells, mean }) => {
  expect(await meanIn(cells)).toBe(mean);
});

describe('a mean, a quantile and an age are what a loop over the values gives', () => {
  it('nulls, values of a wrong type, and moments to come left out', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(0.05, 0.5, 0.9), async (rows, at) => {
        const measures: Measure[] = [
          { kind: 'mean', column: NUMBER },
          { kind: 'quantile', column: NUMBER, at },
          { kind: 'age', column: DAY },
        ];
        const checks = measures.map(checkOf);
        const csv = `x,day,id\n${rows.map((row, id) => `${row.cell},${row.day},${id}\n`).join('')}`;
        const { found, sorted } = await withData(csv, 'csv', async (session) => ({
          found: aggregatesOf(checks, await session.one(aggregatesSql(checks, session.stored, session.dialect, NOW))),
          sorted: await quantileIn(session, { kind: 'quantile', column: NUMBER, at }),
        }));
        expect(sorted).toEqual(found.taken.get('1'));
        const numbers = numbersIn(rows.map((row) => row.cell));
        const expected = [meanOf(numbers), quantileOf(numbers, at), ageOf(rows.map((row) => row.day))];
        expected.forEach((each, index) => {
          const number = numberIn(found, String(index));
          if (each === undefined) expect(number).toBeUndefined();
          else if (index === 0) expect([number, each, isNextTo(number, each)]).toEqual([number, each, true]);
          else expect(number).toBeCloseTo(each, 6);
        });
        expect(found.taken.get('0')).toEqual(
          numbers.length === 0
            ? 'nothing'
            : {
                number: numberIn(found, '0'),
                of: numbers.length,
                smallest: fewestAtOneEnd(numbers),
                sum: expect.any(String),
              },
        );
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 40) },
    );
  });
});
