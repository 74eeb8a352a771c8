import { join } from 'node:path';
import { aggregatesOf, aggregatesSql, type Stored } from '../../../src/domain/contract/aggregates.ts';
import type { Check, Column, RowTest } from '../../../src/domain/contract/check.ts';
import { readDecimal } from '../../../src/domain/contract/literal.ts';
import { DATE, TIME, timestampFormat } from '../../../src/domain/contract/moment.ts';
import type { Reading } from '../../../src/domain/contract/reading.ts';
import type { DataSession } from '../../../src/ports.ts';
import { checkOf, csvOf, NOW, PATTERNS } from '../../domain/contract/tables.ts';
import { withData } from '../../support/data-engine.ts';
import { describeWithServer, openTable, type Server, startServer } from '../../support/postgres.ts';

/** Values at the edges of the types that a column can have, some made by a database's own users. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  smallint: ['-32768', '5', '0', '5'],
  bigint: ['9007199254740993', '9007199254740992', '-9223372036854775808', '0'],
  numeric: [
    'NaN',
    'Infinity',
    '-0',
    '0.1000',
    '123456789012345678901234567890.123456789',
    '1e400',
    '1e-400',
    '5.00',
    '5',
  ],
  'numeric(50,20)': ['1.5', '1.50', '99999999999999999999999999999', '0', 'NaN', '-7', '0.1', '1e5'],
  real: ['0.1', 'NaN', 'Infinity', '-0', '16777217', '1e-45', '3.4028235e38', '0.3'],
  'double precision': ['0.1', 'NaN', '-Infinity', '-0', '9007199254740993', '5e-324', '1.7976931348623157e308', '1e15'],
  boolean: ['t', 'f', 'yes', 'off'],
  'char(5)': ['a', 'a ', '     ', '', 'abcde', ' a'],
  'varchar(20) COLLATE blind': ['A', 'a', 'ß', 'ss', 'é', 'e\u0301', '1', '01'],
  mood: ['sad', 'ok', 'happy', 'ok'],
  above_none: ['5', '7', '5'],
  'integer[]': ['{1,2}', '{}', '{NULL}', '{{1},{2}}'],
  json: ['{"a": 1}', '[1,2]', '"x"', 'null', '{"a":1}'],
  jsonb: ['{"a": 1}', '[1,2]', '1.0', 'null', '{"a":1}'],
  date: ['2024-02-29', 'infinity', '0001-01-01', '9999-12-31', '10000-01-01', '0044-03-15 BC'],
  timestamp: ['2024-02-29 23:59:59', 'infinity', '0001-01-01', '9999-12-31 23:59:59.999999', '2024-02-29 12:00:00.5'],
  timestamptz: [
    '2024-02-29 23:59:59+02',
    '2024-02-29 21:59:59Z',
    '-infinity',
    '0044-03-15 BC',
    '2024-01-01 00:00+05:30',
  ],
  time: ['24:00:00', '23:59:59.999999', '00:00:00', '12:30'],
  timetz: ['12:00:00+02', '24:00:00Z', '12:00:00-05:30'],
  interval: ['1 day', '24:00:00', '1 mon -3 days', '-1 sec'],
  uuid: ['A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', 'a0eebc999c0b4ef8bb6d6bb9bd380a11'],
  inet: ['10.0.0.1', '10.0.0.1/32', '::1', '10.0.0.0/8'],
  bytea: ['\\xDEADBEEF', 'abc'],
  money: ['12.34', '-1'],
  int4range: ['[1,5)', 'empty'],
};

const READINGS: readonly Reading[] = [
  ...(['text', 'integer', 'number', 'boolean'] as const).map((as) => ({ as })),
  ...[DATE, TIME, timestampFormat('optional'), timestampFormat('demanded'), timestampFormat('forbidden')].map(
    (format) => ({ as: 'moment', format }) as const,
  ),
];

const BOUND = { text: '', integer: 5n, number: 0.1, boolean: true, moment: '2024-02-29 00:00:00', json: '' };
const STEPS = ['0.01', '3'].flatMap((each) => readDecimal(each) ?? []);

function testsOn(column: Column): readonly RowTest[] {
  const { as } = column.reading;
  const isOrdered = !['text', 'boolean'].includes(as);
  const isNumber = ['integer', 'number'].includes(as);
  return [
    { kind: 'null', column },
    { kind: 'not-of-type', column },
    { kind: 'repeated', columns: [column] },
    { kind: 'repeated', columns: [column, column] },
    { kind: 'longer', column, characters: 4 },
    ...PATTERNS.slice(0, 2).map((pattern): RowTest => ({ kind: 'unlike', column, pattern })),
    { kind: 'invalid', column, valid: { values: [BOUND[as]], texts: ['a', 'ok', '10.0.0.1'] } },
    ...(isOrdered ? (['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const) : []).map(
      (bound): RowTest => ({ kind: 'outside', column, bound, value: BOUND[as] }),
    ),
    ...(isNumber ? STEPS : []).map((step): RowTest => ({ kind: 'no-multiple', column, step })),
    ...(as === 'number' ? [{ kind: 'not-single-precision', column } as const] : []),
  ];
}

const AT_ONCE = 30;

async function counted(session: DataSession, stored: Stored, checks: readonly Check[]) {
  const found: unknown[] = [];
  for (let at = 0; at < checks.length; at += AT_ONCE) {
    const some = checks.slice(at, at + AT_ONCE);
    const { taken } = aggregatesOf(some, await session.one(aggregatesSql(some, stored, session.dialect, NOW)));
    found.push(...some.map(({ name, measures }) => ({ measures, taken: taken.get(name) })));
  }
  return found;
}

describeWithServer('a column of any type', () => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer();
    await server.run(`CREATE COLLATION blind (provider = icu, locale = 'und-u-ks-level1', deterministic = false)`);
    await server.run(`CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')`);
    await server.run('CREATE DOMAIN above_none AS integer CHECK (value > 0)');
    const columns = Object.keys(TYPES).map((type, at) => `c${at} ${type}`);
    await server.run(`CREATE TABLE all_types (${columns.join(', ')})`);
    const rows = Math.max(...Object.values(TYPES).map((values) => values.length)) + 1;
    for (let at = 0; at < rows; at += 1) {
      const cells = Object.values(TYPES).map((values) => (values[at] === undefined ? 'NULL' : `'${values[at]}'`));
      await server.run(`INSERT INTO all_types VALUES (${cells.join(', ')})`);
    }
  });
  afterAll(() => server.stop());

  const using = async <T>(use: (session: DataSession) => Promise<T>): Promise<T> => {
    const source = { partition: 'registry/part', table: server.table('public', 'all_types'), environment: {} };
    const { session } = await openTable({ ...source, errorLog: join(server.folder, '..', 'errors.log') });
    return use(session).finally(() => session.close());
  };

  it('is text as COPY writes it, but for truth values, moments and blanks at the end', async () => {
    const at = Object.keys(TYPES).indexOf('inet');
    expect((await using((session) => session.columnsOf(`SELECT c${at} FROM source`)))[`c${at}`]).toEqual([
      ...['10.0.0.1', '10.0.0.1', '::1', '10.0.0.0/8'],
      ...Array.from({ length: 6 }, () => null),
    ]);
  });

  it('has the mean that it has in DuckDB', async () => {
    const means = ['numeric(50,20)', 'smallint', 'bigint', 'double precision', 'real', 'numeric'].flatMap((type) => {
      const name = `c${Object.keys(TYPES).indexOf(type)}`;
      return (['integer', 'number'] as const).map((as) => ({ name, reading: { as } }));
    });
    const checks = means.map((column, at) => ({
      ...checkOf({ kind: 'all' }, at),
      measures: { kind: 'mean', column } as const,
    }));
    await using(async (session) => {
      const { columns } = session;
      const texts = await session.columnsOf('SELECT * FROM source');
      const rows = (texts.c0 ?? []).map((_, nth) =>
        Object.fromEntries(columns.map((name) => [name, (texts[name]?.[nth] ?? null) as string | null])),
      );
      const csv = csvOf(
        columns.map((name) => ({ name, reading: { as: 'text' } })),
        rows,
      );
      const found = await counted(session, session.stored, checks);
      expect(found).toEqual(await withData(csv, 'csv', (duck) => counted(duck, duck.stored, checks)));
    });
  });

  it('counts as its text does, here and in DuckDB', async () => {
    await using(async (session) => {
      const texts = await session.columnsOf('SELECT * FROM source');
      const { columns } = session;
      const rows = (texts.c0 ?? []).map((_, nth) =>
        Object.fromEntries(columns.map((name) => [name, (texts[name]?.[nth] ?? null) as string | null])),
      );
      for (const reading of READINGS) {
        const typed = columns.map((name) => ({ name, reading }));
        const checks = typed.flatMap(testsOn).map(checkOf);
        const asText: Stored = { view: 'source', columns, types: new Map() };
        const found = await counted(session, session.stored, checks);
        expect(found).toEqual(await counted(session, asText, checks));
        const csv = csvOf(typed, rows);
        expect(found).toEqual(await withData(csv, 'csv', (duck) => counted(duck, duck.stored, checks)));
      }
    });
  }, 60_000);
});
