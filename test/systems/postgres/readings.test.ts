import { postgresDialect } from '../../../src/domain/contract/dialects/postgres.ts';
import { readDecimal } from '../../../src/domain/contract/literal.ts';
import { DATE, timestampFormat } from '../../../src/domain/contract/moment.ts';
import { type Reading, readValue } from '../../../src/domain/contract/reading.ts';
import { literal } from '../../../src/domain/contract/sql.ts';
import { describeWithServer, type Server, startServer } from '../../support/postgres.ts';

describeWithServer('PostgreSQL reads as the contract means it', () => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer();
    await server.run("SET TimeZone = 'UTC'");
  });
  afterAll(() => server.stop());

  /** What an expression over `t` gives for each text. The planner does not see the text, as it sees no table's. */
  async function results(
    texts: readonly string[],
    of: (each: string) => string,
    type = 'text',
  ): Promise<readonly unknown[]> {
    const rows = texts.map((each, at) => {
      const given = `(SELECT CAST(${literal(each)} AS ${type})${type === 'text' ? ' COLLATE "C"' : ''} AS t OFFSET 0) AS given`;
      return `SELECT ${at} AS at, ${of(each)} AS found FROM ${given}`;
    });
    const found = await server.run(`SELECT found FROM (${rows.join(' UNION ALL ')}) AS all_of ORDER BY at`);
    return found.map((row) => row.found);
  }

  const READINGS: Readonly<Record<'integer' | 'number' | 'boolean' | 'timestamp', Reading>> = {
    integer: { as: 'integer' },
    number: { as: 'number' },
    boolean: { as: 'boolean' },
    timestamp: { as: 'moment', format: timestampFormat('optional') },
  };

  const zeros = (number: number): string => '0'.repeat(number);
  const NUMBERS = [
    ...[
      '1e-400',
      '-1e-400',
      '2.4703282292062327e-324',
      '2.4703282292062329e-324',
      '5e-324',
      '1e-99999',
      '0e99999',
      '0.0e-99999',
      '.0e7',
    ],
    ...[
      '1e400',
      '1e99999',
      '-1e99999',
      '1.7976931348623157e308',
      '1.7976931348623158e308',
      '1.7976931348623159e308',
      '1e308',
      '1e309',
    ],
    ...[
      `0.${zeros(330)}1e330`,
      `1${zeros(330)}e-330`,
      `1${zeros(330)}`,
      `${zeros(400)}7`,
      `0.${zeros(400)}1`,
      `1e${zeros(20)}5`,
      `1e-${zeros(20)}5`,
    ],
    ...[
      '1.',
      '.5',
      '1.e5',
      '+.5e-3',
      '-0',
      '-0.0e0',
      '007.50',
      '1e+5',
      '1E5',
      '1e5.0',
      '--1',
      '1e',
      'e5',
      '.',
      '',
      ' 1',
      '1 ',
      '1\n',
      '٣',
      'NaN',
      'inf',
    ],
    ...[
      '123456789012345678901234567890.5',
      '0.1',
      '9007199254740993',
      String(2n ** 127n),
      String(-(2n ** 127n)),
      String(2n ** 127n - 1n),
    ],
  ];
  const WORDS = ['true', 'TRUE', 'tRuE', 'false', '1', '0', '01', 't', 'fal\u017fe', ' true', 'true\n', 'yes', ''];
  const MOMENTS = [
    ...[
      '0000-01-01T00:00:00',
      '0000-02-29T23:59:59.999999Z',
      '0000-02-30T00:00:00',
      '0001-01-01T00:00:00+14:00',
      '9999-12-31T23:59:59-14:00',
    ],
    ...[
      '1900-02-29T00:00:00',
      '2000-02-29T00:00:00',
      '2023-04-31T00:00:00',
      '2024-12-31T24:00:00',
      '2024-12-31T23:60:00',
      '2024-12-31T23:59:60',
    ],
    ...[
      '2024-01-01T00:00:00+14:01',
      '2024-01-01T00:00:00+15',
      '2024-01-01T00:00:00-00:60',
      '2024-01-01T00:00:00.1234567',
      '2024-01-01 00:00:00z',
    ],
  ];

  it.each([
    { as: 'integer', texts: [...NUMBERS, `${zeros(5000)}9.${zeros(5000)}`] },
    { as: 'number', texts: NUMBERS },
    { as: 'boolean', texts: WORDS },
    { as: 'timestamp', texts: MOMENTS },
  ] as const)('$as, at its edges', async ({ as, texts }) => {
    const reading = READINGS[as];
    const found = await results(texts, (each) => {
      const value = readValue(reading, each);
      const typed = postgresDialect.typed(reading, 't');
      return value === undefined ? `${typed} IS NULL` : `${typed} = ${postgresDialect.constant(reading, value)}`;
    });
    expect(texts.filter((_, at) => found[at] !== true)).toEqual([]);
  });

  const DATE_READING: Reading = { as: 'moment', format: DATE };
  const STAMPS = [
    '-infinity',
    'infinity',
    '0044-03-15 12:00:00 BC',
    '0001-01-01',
    '9999-12-31 23:59:59.999999',
    '10000-01-01',
    '2024-02-29 12:00:00.5',
  ];

  it.each([
    { type: 'integer', readings: [READINGS.integer, READINGS.number], values: ['0', '-5', '2147483647'] },
    {
      type: 'bigint',
      readings: [READINGS.integer, READINGS.number],
      values: ['9007199254740993', '-9223372036854775808'],
    },
    {
      type: 'double precision',
      readings: [READINGS.number],
      values: ['NaN', 'Infinity', '-Infinity', '-0', '0.1', '5e-324', '1.7976931348623157e308'],
    },
    {
      type: 'numeric',
      readings: [READINGS.number],
      values: ['NaN', 'Infinity', '0.00', '1.50', '1e400', '-1e400', '1e-400', '123456789012345678901234567890.5'],
    },
    { type: 'boolean', readings: [READINGS.boolean], values: ['true', 'false'] },
    { type: 'date', readings: [DATE_READING], values: STAMPS },
    { type: 'timestamp without time zone', readings: [READINGS.timestamp], values: STAMPS },
    { type: 'timestamp with time zone', readings: [READINGS.timestamp], values: STAMPS },
  ])('a column of type $type as its text', async ({ type, readings, values }) => {
    for (const reading of readings) {
      const stored = postgresDialect.stored(reading, type, 't');
      const typed = postgresDialect.typed(reading, postgresDialect.textOf('t'));
      expect(stored).toBeDefined();
      const found = await results(values, () => `${stored} IS NOT DISTINCT FROM ${typed}`, type);
      expect(values.filter((_, at) => found[at] !== true)).toEqual([]);
    }
  });

  it('multiples, where the step is a decimal', async () => {
    const step = readDecimal('0.05');
    if (!step) throw new Error('no decimal');
    const texts = [
      '0.15',
      '1e-1',
      '0.1500000000000000000001',
      '0.17',
      '-0.05',
      '0',
      '1e-99999',
      '0e99999',
      '1e30',
      '1e40',
      '3.5e1',
    ];
    const number = READINGS.number;
    const isMultiple = postgresDialect.isMultiple(number, 't', postgresDialect.typed(number, 't'), step);
    const found = await results(texts, () => `COALESCE(${isMultiple}, FALSE)`);
    expect(Object.fromEntries(texts.map((each, at) => [each, found[at]]))).toEqual({
      ...{ '0.15': true, '1e-1': true, '0.1500000000000000000001': true, '0.17': false, '-0.05': true, '0': true },
      ...{ '1e-99999': true, '0e99999': true, '1e30': true, '1e40': false, '3.5e1': true },
    });
  });
});
