import { join } from 'node:path';
import { drawnAgain, SPARSE, sampleSql } from '../../../src/domain/contract/sample.ts';
import type { DataSession } from '../../../src/ports.ts';
import { withData } from '../../support/data-engine.ts';
import { describeWithServer, fill, openTable, type Server, startServer } from '../../support/postgres.ts';

const NAMES = ['a', 'b c'];
const ROWS = Array.from({ length: 3000 }, (_, at) => [at % 3 === 0 ? null : `v"${at % 50}'`, `${at}`]);

async function sampled(session: DataSession, oneIn: number) {
  const row = await session.one(sampleSql(session.stored, oneIn, session.dialect));
  const columns = session.columns.map((name) => ({ name, filled: 0 }));
  return drawnAgain(row, columns, oneIn);
}

describeWithServer('a sample from PostgreSQL', () => {
  let server: Server;
  let session: DataSession;

  beforeAll(async () => {
    server = await startServer();
    await fill(server, 'sampled', NAMES, ROWS);
    const errorLog = join(server.folder, '..', 'errors.log');
    const table = server.table('public', 'sampled');
    ({ session } = await openTable({ partition: 'registry/part', table, environment: {}, errorLog }));
  });
  afterAll(async () => {
    await session.close();
    await server.stop();
  });

  it('holds the values that one from DuckDB does, where all rows are looked at', async () => {
    const { rows, columns } = await sampled(session, 1);
    const csv = [
      'a,b c',
      ...ROWS.map(([a, b]) => `${a === null || a === undefined ? '' : `"${a.replaceAll('"', '""')}"`},${b}`),
    ].join('\n');
    const theirs = await withData(`${csv}\n`, 'csv', (other) => sampled(other, 1));
    expect(rows).toBe(3000);
    expect(new Set(columns[0]?.values)).toEqual(new Set(theirs.columns[0]?.values));
    expect(columns[1]?.values).toHaveLength(2000);
    expect(theirs.columns[1]?.values).toHaveLength(2000);
  });

  it('is the same every time, and of few rows where few are looked at', async () => {
    const [one, other, few] = [await sampled(session, 32), await sampled(session, 32), await sampled(session, SPARSE)];
    expect(other).toEqual(one);
    expect(one.rows).toBeGreaterThan(40);
    expect(one.rows).toBeLessThan(200);
    expect(few.rows).toBeLessThan(20);
  });
});
