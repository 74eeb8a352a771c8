import fc from 'fast-check';
import { aggregatesOf, aggregatesSql } from '../../../src/domain/contract/aggregates.ts';
import type { Check, Column, JsonPath, JsonTest, PartTest, RowTest } from '../../../src/domain/contract/check.ts';
import type { JsonKind, Reading } from '../../../src/domain/contract/reading.ts';
import type { DataSession } from '../../../src/ports.ts';
import { withData } from '../../support/data-engine.ts';
import { naiveCount } from './naive.ts';

const KEYS = ['a', 'b', "it's", 'x/y~z', ''];

const NOW = '2026-01-01T00:00:00Z';

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(null, true, 'x', '', '7', 'é', 'a"b', '[1]', '{"a":1}'),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('json'), { maxKeys: 4 }),
  ),
}));

const cell = fc.oneof(
  { weight: 8, arbitrary: json.map((value) => JSON.stringify(value)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      null,
      '',
      'x',
      '[1, ]',
      '{"a": 1,}',
      '[",]"]',
      '["\\\\",]',
      '[[1,]]',
      '[1',
      '{"a"}',
      ' [1, 2] ',
    ),
  },
);

const column = (reading: Reading): Column => ({ name: 'j', reading });
const READINGS: readonly Reading[] = [
  { as: 'text' },
  { as: 'integer' },
  { as: 'json', of: 'array' },
  { as: 'json', of: 'object' },
];

const path: fc.Arbitrary<JsonPath> = fc.array(
  fc.oneof(
    fc.constant('each' as const),
    fc.constantFrom(...KEYS).map((key) => ({ key })),
  ),
  { minLength: 1, maxLength: 3 },
);

const leaf: fc.Arbitrary<PartTest> = fc
  .constantFrom(...READINGS)
  .chain((reading) =>
    fc.constantFrom<PartTest>(
      { kind: 'null', column: column(reading) },
      { kind: 'not-of-type', column: column(reading) },
      { kind: 'longer', column: column(reading), characters: 1 },
    ),
  );

const shape: fc.Arbitrary<Exclude<JsonTest, { test: 'part' }>> = fc.oneof(
  fc.record({
    test: fc.constantFrom('fewer-items' as const, 'more-items' as const, 'fewer-keys' as const, 'more-keys' as const),
    number: fc.nat(3),
  }),
  fc.constant({ test: 'repeated-items' as const }),
  fc.constantFrom(...KEYS).map((key) => ({ test: 'without-key' as const, key })),
);

const sizedBy = (kind: JsonKind, of: JsonTest): PartTest => ({
  kind: 'json',
  column: column({ as: 'json', of: kind }),
  of,
});

const sized: fc.Arbitrary<PartTest> = shape.map((of) => sizedBy(/items/.test(of.test) ? 'array' : 'object', of));

/** An item of a list, in one of the ways that it may be written. */
const item = fc.constantFrom(
  ...['1', '1.0', '10e-1', '"1"', '0', '-0.0', '1.5', '15e-1', '9007199254740992'],
  ...['true', '"true"', 'null', '"a"', '"\\u0061"', '[1]', '["a:1"]', '{"a": 1}', '{"a": 1.0}', '{"a:1": 1}'],
  ...['{"a": 1, "b": "x"}', '{"b":"x","a":1e0}', '{"a": {"c": 1, "d": 2}}', '{}', '""'],
);

const tests: fc.Arbitrary<RowTest> = fc.oneof(
  leaf,
  sized,
  fc.record({ path, of: fc.oneof(leaf, sized) }).map(({ path: way, of }): RowTest => {
    const kind = way[0] === 'each' ? 'array' : 'object';
    return { kind: 'json', column: column({ as: 'json', of: kind }), of: { test: 'part', path: way, of } };
  }),
);

const checkOf = (of: RowTest): Check => ({
  name: 'check',
  schema: 'table',
  metric: 'required',
  says: 'required: true',
  measures: { kind: 'rows', of },
  limit: { operator: 'mustBe', value: 0 },
  unit: 'rows',
  severity: 'error',
  at: { file: 'x', line: 1, column: 1 },
});

describe('lists and objects', () => {
  it('are counted in SQL as they are row by row', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 20 }),
        fc.array(tests, { minLength: 6, maxLength: 9 }),
        async (cells, all) => {
          const rows = [...cells, 'x'].map((j) => ({ j }));
          await withData(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), 'json-lines', async (session) => {
            for (const of of all) {
              const sql = aggregatesSql([checkOf(of)], session.stored, session.dialect, NOW);
              const found = aggregatesOf([checkOf(of)], await session.one(sql)).taken.get('check');
              expect({ of, found }).toEqual({
                of,
                found: { number: naiveCount(of, rows) },
              });
            }
          });
        },
      ),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 15) },
    );
  }, 120_000);

  it('and equal items are found, however they are written', async () => {
    const of = sizedBy('array', { test: 'repeated-items' });
    const sql = (session: DataSession) => aggregatesSql([checkOf(of)], session.stored, session.dialect, NOW);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(item, { maxLength: 4 }), { minLength: 1, maxLength: 20 }), async (lists) => {
        const rows = lists.map((items) => ({ j: `[${items.join(', ')}]` }));
        await withData(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), 'json-lines', async (session) => {
          const found = aggregatesOf([checkOf(of)], await session.one(sql(session))).taken.get('check');
          expect(found).toEqual({ number: naiveCount(of, rows) });
        });
      }),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 10) },
    );
  }, 120_000);
});
