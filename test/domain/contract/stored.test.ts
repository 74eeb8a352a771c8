import { readFileSync } from 'node:fs';
import { aggregatesOf, aggregatesSql, type Stored } from '../../../src/domain/contract/aggregates.ts';
import type { Check, Column, RowTest } from '../../../src/domain/contract/check.ts';
import { duckDbDialect } from '../../../src/domain/contract/dialects/duckdb.ts';
import { readDecimal } from '../../../src/domain/contract/literal.ts';
import { DATE, timestampFormat } from '../../../src/domain/contract/moment.ts';
import { momentFormat } from '../../../src/domain/contract/moment-format.ts';
import type { Reading } from '../../../src/domain/contract/reading.ts';
import type { DataSession } from '../../../src/ports.ts';
import { withData } from '../../support/data-engine.ts';

/** Values at the edges of each type that a Parquet file can have. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  TINYINT: ['-128', '0', '5', '5', 'NULL'],
  BIGINT: ['-9223372036854775808', '9223372036854775807', '9007199254740993', '9007199254740992', '0'],
  UBIGINT: ['18446744073709551615', '18446744073709551614', '1', 'NULL', '1'],
  HUGEINT: ['-170141183460469231731687303715884105727', '170141183460469231731687303715884105727', '0', '7', '7'],
  DOUBLE: ["'NaN'", "'-Infinity'", "'-0.0'", '0', '0.1'],
  FLOAT: ["'NaN'", '0.1', '16777217', "'Infinity'", '1e-45'],
  'DECIMAL(15,2)': ['9999999999999.99', '-9999999999999.99', '0.10', '0.1', '4503599627370.49'],
  'DECIMAL(18,17)': ['0.12345678901234567', '0.12345678901234568', '1', '0.3', 'NULL'],
  'DECIMAL(38,2)': ['123456789012345678901234567890123456.78', '0.07', '0.07', '-1', 'NULL'],
  BOOLEAN: ['true', 'false', 'true', 'NULL', 'NULL'],
  DATE: ["'2024-02-29'", "'0001-01-01'", "'9999-12-31'", "'10000-01-01'", "'infinity'"],
  TIMESTAMP: ["'2024-02-29 23:59:59.999999'", "'0044-03-15 (BC) 10:00:00'", "'10000-01-01'", "'-infinity'", 'NULL'],
  'TIMESTAMP WITH TIME ZONE': ["'2024-02-29 23:59:59+02'", "'2024-02-29 21:59:59+00'", 'NULL', "'0001-01-01'", 'NULL'],
  TIMESTAMP_NS: ["'2024-02-29 23:59:59.123456789'", "'1970-01-01'", 'NULL', 'NULL', 'NULL'],
  TIME: ["'23:59:59.5'", "'00:00:00'", 'NULL', 'NULL', "'00:00:00'"],
  VARCHAR: ["'1'", "'01'", "'x'", "''", "'true'"],
  UUID: ["'00000000-0000-0000-0000-000000000000'", 'uuid()', 'NULL', 'NULL', 'NULL'],
};

const named = (format: string): Reading => {
  const read = momentFormat(format);
  if ('unknown' in read) throw new Error(format);
  return { as: 'moment', format: read };
};

const READINGS: readonly Reading[] = [
  { as: 'text' },
  { as: 'integer' },
  { as: 'number' },
  { as: 'boolean' },
  { as: 'moment', format: DATE },
  named('yyyy-MM-dd'),
  named('dd.MM.yyyy'),
  ...(['optional', 'demanded', 'forbidden'] as const).map(
    (zone): Reading => ({ as: 'moment', format: timestampFormat(zone) }),
  ),
];

const NOW = '2026-06-01T12:00:00.000Z';

const CENT = readDecimal('0.01');
if (CENT === undefined) throw new Error('no decimal');

/** A bound among the values, so that those beside it tell a rounded value from an exact one. */
const BOUND = {
  text: '1',
  integer: 9007199254740992n,
  number: 0.1,
  boolean: true,
  moment: '2024-02-29 00:00:00',
  json: '[]',
};

const testsOn = (column: Column): readonly RowTest[] => [
  { kind: 'null', column },
  { kind: 'not-of-type', column },
  { kind: 'repeated', columns: [column] },
  { kind: 'repeated', columns: [column, column] },
  { kind: 'outside', column, bound: 'maximum', value: BOUND[column.reading.as] },
  { kind: 'outside', column, bound: 'exclusiveMinimum', value: BOUND[column.reading.as] },
  { kind: 'longer', column, characters: 4 },
  ...(column.reading.as === 'number' || column.reading.as === 'integer'
    ? [{ kind: 'no-multiple', column, step: CENT } as const]
    : []),
];

const checksOn = (column: Column): readonly Check[] =>
  testsOn(column).map((of, at) => ({
    name: `${column.name} as ${column.reading.as}: ${of.kind} ${at}`,
    schema: 'table',
    metric: 'required',
    says: '',
    measures: { kind: 'rows', of },
    limit: { operator: 'mustBe', value: 0 },
    unit: 'rows',
    severity: 'error',
    at: { file: 'x', line: 1, column: 1 },
  }));

async function countsIn(session: DataSession, checks: readonly Check[], stored: Stored) {
  const { taken } = aggregatesOf(checks, await session.one(aggregatesSql(checks, stored, session.dialect, NOW)));
  return Object.fromEntries(taken);
}

const parquet = (select: string): Promise<Buffer> =>
  withData('a\n1\n', 'csv', async (session, scratch) => {
    await session.columnsOf(`COPY (${select}) TO '${scratch}/x.parquet' (FORMAT parquet)`);
    return readFileSync(`${scratch}/x.parquet`);
  });

it('a typed column counts as its text would, whatever its type and reading', async () => {
  const columns = Object.entries(COLUMNS).map(
    ([type, values]) => `unnest([${values.map((each) => `CAST(${each} AS ${type})`).join(', ')}]) AS "${type}"`,
  );
  await withData(await parquet(`SELECT ${columns.join(', ')}`), 'parquet', async (session) => {
    expect(session.stored.types.size).toBe(Object.keys(COLUMNS).length - 1);
    for (const reading of READINGS) {
      const typed = Object.keys(COLUMNS).filter((type) => duckDbDialect.stored(reading, type, 'x') !== undefined);
      const checks = typed.flatMap((name) => checksOn({ name, reading }));
      const asText: Stored = { view: 'source', columns: session.columns, types: new Map() };
      expect(await countsIn(session, checks, session.stored)).toEqual(await countsIn(session, checks, asText));
    }
  });
});

it('and most are read without their text', () => {
  const read = (reading: Reading, type: string) => duckDbDialect.stored(reading, type, 'x') !== undefined;
  const typed = READINGS.map((reading) => Object.keys(COLUMNS).filter((type) => read(reading, type)));
  const integers = ['TINYINT', 'BIGINT', 'UBIGINT'];
  expect(typed).toEqual([
    [],
    [...integers, 'HUGEINT'],
    [...integers, 'DOUBLE', 'DECIMAL(15,2)'],
    ['BOOLEAN'],
    ['DATE'],
    ['DATE'],
    [],
    ['TIMESTAMP'],
    [],
    ['TIMESTAMP'],
  ]);
});
