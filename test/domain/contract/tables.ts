import fc from 'fast-check';
import type { Aggregates } from '../../../src/domain/contract/aggregates.ts';
import type { Check, Column, RowTest } from '../../../src/domain/contract/check.ts';
import type { BoundKind } from '../../../src/domain/contract/contract.ts';
import { readDecimal, type Value } from '../../../src/domain/contract/literal.ts';
import { DATE, TIME, timestampFormat } from '../../../src/domain/contract/moment.ts';
import { momentFormat } from '../../../src/domain/contract/moment-format.ts';
import { readPattern } from '../../../src/domain/contract/pattern.ts';
import { type Reading, readValue } from '../../../src/domain/contract/reading.ts';
import type { Cell, Row } from './naive.ts';

const GERMAN = momentFormat('d.M.yyyy HH:mm');
const ZONED = momentFormat('yyyy-MM-ddTHH:mm:ss.SSSX');
if ('unknown' in GERMAN || 'unknown' in ZONED) throw new Error('not a format');

export const READINGS: readonly Reading[] = [
  { as: 'text' },
  { as: 'integer' },
  { as: 'number' },
  { as: 'boolean' },
  ...[
    DATE,
    TIME,
    timestampFormat('optional'),
    timestampFormat('demanded'),
    timestampFormat('forbidden'),
    GERMAN,
    ZONED,
  ].map((format) => ({ as: 'moment', format }) as const),
];

/** Patterns with everything that is written in another way for RE2. */
export const PATTERNS = [
  ...[
    '^\\d+$',
    '^[\\s\\S]{2,}$',
    '.',
    '^.$',
    '\\S',
    '\\s',
    '[^\\s]',
    '\\bé?\\b',
    '^\\w*$',
    '\\W',
    '[\\d\\-]',
    '[[\\]]',
  ],
  ...[
    '^(?:a|b)?$',
    '(?<name>x)',
    '\\u{1F469}|\\u00e9',
    '\\p{L}',
    '\\P{Lu}',
    '[\\b]',
    '\\x41\\/',
    '^$',
    'a{0,3}$',
    '\\.',
  ],
].map((source) => {
  const pattern = readPattern(source);
  if (!('re2' in pattern)) throw new Error(`${source}: ${JSON.stringify(pattern)}`);
  return pattern;
});

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((each) => String(each).padStart(2, '0'));

/** Days that may not exist, and times that do not. */
const day = fc.tuple(fc.integer({ min: 1, max: 9999 }), two(0, 13), two(0, 32)).map(([year, month, at]) => {
  return `${String(year).padStart(4, '0')}-${month}-${at}`;
});
const time = fc.tuple(two(0, 25), two(0, 61), two(0, 61)).map((parts) => parts.join(':'));
const fraction = fc.constantFrom('', '.5', '.123456', '.1234567', '.');
const zone = fc.constantFrom('', 'Z', '+00:00', '-01:30', '+14', '+15:00', '+0100', '-00:60', 'z', '+14:59');
const moment = fc.tuple(day, fc.constantFrom(' ', 'T', '  '), time, fraction, zone).map((parts) => parts.join(''));
const german = fc
  .tuple(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1900, max: 2100 }), time)
  .map(([at, month, year, clock]) => `${at}.${month}.${year} ${clock.slice(0, 5)}`);

const number = fc.oneof(
  fc.integer({ min: -30, max: 30 }).map(String),
  fc
    .tuple(fc.constantFrom('', '+', '-'), fc.nat(40), fc.constantFrom('', '.', '.0', '.00', '.5', '.25', '.01'))
    .map((p) => p.join('')),
  fc.double().map(String),
  fc.bigInt({ min: -(2n ** 128n), max: 2n ** 128n }).map(String),
  fc.tuple(fc.nat(99), fc.integer({ min: -9, max: 9 })).map(([digits, exponent]) => `${digits}e${exponent}`),
  fc.constantFrom(
    'NaN',
    'nan',
    'Infinity',
    '-inf',
    '1e400',
    '-0',
    '0.0',
    '007',
    '1_000',
    '1,5',
    '0x1F',
    '٣',
    '½',
    '1e',
    '.',
    '+',
  ),
  fc.constantFrom(
    String(2n ** 127n - 1n),
    String(2n ** 127n),
    String(-(2n ** 127n)),
    '9007199254740993',
    '1e39',
    '3.4e38',
  ),
);

const words = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'true',
    'TRUE',
    'False',
    't',
    'yes',
    'fal\u017fe',
    'NULL',
    'null',
    'NA',
    'é',
    'e\u0301',
    '👩‍👩‍👧',
    'ß',
    '\u00a0',
  ),
  fc.constantFrom('a"b', "it's", 'a,b', 'a\nb', 'a\r\nb', '\u2028', '\ufeff', 'A/', '\t', '日本', '\\', '%', ';'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.string({ unit: 'binary-ascii', maxLength: 4 }).filter((each) => !each.includes('\0')),
);

export const text = fc.oneof(number, words, day, time, moment, german);

/** What a column of this reading mostly holds: few values, so that they meet limits and each other. */
function typical(reading: Reading): fc.Arbitrary<string> {
  if (reading.as === 'integer')
    return fc.oneof(fc.constantFrom('0', '-0', '00', '1', '1.0', '1.', '+1', '2', '-1', '5'), number);
  if (reading.as === 'number')
    return fc.oneof(fc.constantFrom('0', '-0', '-0.0', '.5', '0.50', '1', '1e0', '0.25'), number);
  if (reading.as === 'boolean') return fc.constantFrom('true', 'TRUE', 'false', 'False', '1', '0');
  if (reading.as === 'text' || reading.as === 'json') return words;
  const forms = {
    date: fc.constantFrom('2020-01-01', '2020-01-02', '0001-01-01', '9999-12-31'),
    'yyyy-MM-ddTHH:mm:ss.SSSX': fc.constantFrom(
      ...['2020-01-01T00:00:00.000Z', '2020-01-01T01:00:00.000+01:00', '2020-01-01T01:00:00.000+0100'],
      ...['2020-01-01T01:00:00.000+01', '2019-12-31T19:00:00.500-05', '2020-02-30T00:00:00.000Z'],
    ),
    time: fc.constantFrom('00:00:00', '00:00:00.0', '23:59:59', '12:00:00.5'),
    timestamp: fc.constantFrom(
      ...['2020-01-01T00:00:00Z', '2020-01-01 01:00:00+01:00', '2019-12-31T23:00:00-01', '2020-01-01T00:00:00'],
      ...['2020-01-01 00:00:00.000', '2020-03-01T00:30:00+14:00', '2020-02-29T10:30:00Z', '2021-01-01T00:00:00+00:01'],
    ),
  };
  const own =
    forms[reading.format.name as keyof typeof forms] ??
    fc.constantFrom('1.1.2020 00:00', '01.01.2020 00:00', '2.1.2020 10:30');
  return fc.oneof(own, own, moment, german, day, time);
}

export const cellOf = (reading: Reading): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: typical(reading) },
    { weight: 2, arbitrary: text },
  );

const BOUNDS: readonly BoundKind[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

const column: fc.Arbitrary<Column> = fc.record({
  name: fc.constantFrom('a', 'with "quotes"', "with 'more'", 'é ü', 'select'),
  reading: fc.constantFrom(...READINGS),
});

/** A value that a contract could hold for this reading: what the reader would have let in. */
const valueIn = (reading: Reading): fc.Arbitrary<Value> =>
  typical(reading)
    .map((each) => readValue(reading, each))
    .filter((value) => value !== undefined);

const listOf = (of: Column) =>
  fc.record({
    values: fc.array(valueIn(of.reading), { maxLength: 3 }),
    texts: fc.array(fc.oneof(text, typical(of.reading)), { maxLength: 2 }),
  });

function testsOf(of: Column): fc.Arbitrary<RowTest> {
  const { as } = of.reading;
  const on = <T extends object>(rest: fc.Arbitrary<T>) =>
    rest.map((each) => ({ column: of, ...each }) as unknown as RowTest);
  const pattern = fc.constantFrom(...PATTERNS);
  return fc.oneof(
    on(fc.constantFrom({ kind: 'null' }, { kind: 'not-of-type' })),
    on(fc.record({ kind: fc.constantFrom('shorter', 'longer'), characters: fc.nat(5) })),
    on(fc.record({ kind: fc.constant('unlike'), pattern })),
    on(fc.record({ kind: fc.constant('invalid'), valid: listOf(of) })),
    on(fc.record({ kind: fc.constant('invalid'), valid: listOf(of), pattern })),
    on(fc.record({ kind: fc.constant('missing'), missing: listOf(of), orNull: fc.boolean() })),
    fc.constant<RowTest>({ kind: 'repeated', columns: [of] }),
    ...(as === 'text' || as === 'boolean'
      ? []
      : [
          on(
            fc.record({ kind: fc.constant('outside'), bound: fc.constantFrom(...BOUNDS), value: valueIn(of.reading) }),
          ),
        ]),
    ...(as === 'integer'
      ? [on(fc.record({ kind: fc.constant('not-in-range'), low: fc.constant(-128n), high: fc.constant(127n) }))]
      : []),
    ...(as === 'number' ? [on(fc.constant({ kind: 'not-single-precision' }))] : []),
    ...(as === 'integer' || as === 'number' ? [on(fc.record({ kind: fc.constant('no-multiple'), step }))] : []),
  );
}

const step = fc.constantFrom('1', '5', '0.01', '0.25', '3').map((each) => {
  const decimal = readDecimal(each);
  if (!decimal) throw new Error(each);
  return decimal;
});

/** A table with one column to each reading, and checks on it. */
export const table = fc
  .uniqueArray(column, { minLength: 2, maxLength: 4, selector: ({ name }) => name })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.record(Object.fromEntries(columns.map(({ name, reading }) => [name, cellOf(reading)]))), {
        minLength: 1,
        maxLength: 30,
      }),
      tests: fc
        .array(fc.constantFrom(...columns).chain(testsOf), { minLength: 8, maxLength: 16 })
        .map((tests): RowTest[] => [...tests, { kind: 'all' }, { kind: 'repeated', columns }]),
    }),
  );

const quoted = (value: Cell): string => (value === null ? '' : `"${value.replaceAll('"', '""')}"`);

export const csvOf = (columns: readonly Column[], rows: readonly Row[]): string =>
  [columns.map(({ name }) => quoted(name)), ...rows.map((row) => columns.map(({ name }) => quoted(row[name] ?? null)))]
    .map((fields) => `${fields.join(',')}\n`)
    .join('');

/** What was counted for a check. */
export function numberIn({ taken }: Aggregates, name: string): number | undefined {
  const found = taken.get(name);
  return typeof found === 'object' ? found.number : undefined;
}

export const NOW = '2026-11-28T12:00:00.000Z';

export const checkOf = (of: RowTest, index: number): Check => ({
  name: String(index),
  schema: 'table',
  metric: 'required',
  says: 'required: true',
  measures: { kind: 'rows', of },
  limit: { operator: 'mustBe', value: 0 },
  unit: 'rows',
  severity: 'error',
  at: { file: 'x', line: 1, column: 1 },
});

/** What doubles and 38 decimals can't hold is left to the golden cases: there the engine says no, and rightly. */
export const isPlain = (test: RowTest, rows: readonly Row[]): boolean =>
  test.kind !== 'no-multiple' ||
  rows.every((row) => {
    const digits = (row[test.column.name] ?? '').replace(/[^0-9]/g, '').length;
    const size = Math.abs(Number(row[test.column.name]));
    return digits <= 12 && (Number.isNaN(size) || size === 0 || (size < 1e20 && size > 1e-12));
  });
