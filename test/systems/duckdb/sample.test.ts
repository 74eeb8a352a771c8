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
