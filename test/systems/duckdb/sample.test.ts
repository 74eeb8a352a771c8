import { columnsSeen } from '../../../src/commands/data-validate/seen.ts';
import { taken } from '../../../src/commands/data-validate/taken.ts';
import { drawnAgain, sampleSql } from '../../../src/domain/contract/sample.ts';
import { withData } from '../../support/data-engine.ts';

const COLUMNS = 300;
const ROWS = 20;

describe('a sample of many columns', () => {
  it('needs no memory for each of them, whatever they hold', async () => {
    const lines = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, at) => (at % 7 === 0 ? '' : `${at}-${row % 10}`)).join(','),
    );
    const header = Array.from({ length: COLUMNS }, (_, at) => `c${at}`).join(',');
    const limits = { capacity: { memory: 250e6, cpu: 2 } };
    await withData(
      [header, ...lines, ''].join('\n'),
      'csv',
      async (session) => {
        const row = await session.one(sampleSql(session.stored, 1, session.dialect));
        const named = session.columns.map((name) => ({ name, filled: 0 }));
        const { rows, columns } = drawnAgain(row, named, 1);
        expect(rows).toBe(10);
        expect(columns[0]?.values).toEqual([]);
        expect([...(columns[299]?.values ?? [])].sort()).toEqual(Array.from({ length: 10 }, (_, at) => `299-${at}`));
      },
      limits,
    );
  });
});

describe('a sample of rows that are told apart by a key', () => {
  /** Enough of them that the sample seems large, and more than are looked at one by one. */
  const [KEYED, ALIKE] = [1_150_000, 60_000];
  const lines = (many: number, line: (at: number) => string) =>
    Array.from({ length: many }, (_, at) => line(at)).join('');
  const keyed = `id,contact\n${lines(KEYED, (at) => `${at},\n`)}`;
  const id = { name: 'id', reading: { as: 'integer' } } as const;
  const unique = { name: 'few twice', measures: { kind: 'rows', of: { kind: 'repeated', columns: [id] } } } as const;

  it.each([
    ['with none', ''],
    ['with the same', '-1'],
  ])('leaves no row out of sight %s', async (_, key) => {
    const data = keyed + lines(ALIKE, (at) => `${key},person${at}@example.org\n`);
    await withData(data, 'csv', async (session) => {
      const { sample } = await taken(session, [unique], '2026-11-28T00:00:00Z');
      const [, contact] = await columnsSeen(session, sample);
      expect(contact?.sightings.map(({ kind, suspected }) => [kind, suspected])).toEqual([['email', false]]);
    });
  });
});
