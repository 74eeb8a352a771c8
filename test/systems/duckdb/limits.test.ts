import { limitsOf } from '../../../src/systems/duckdb/limits.ts';
import { withData } from '../../support/data-engine.ts';

const MACHINE = { memory: 10e9, cpu: 4 };

describe('what the engine may take', () => {
  it.each([
    ['a part of what the machine has', undefined, {}, { memoryBytes: 6e9, threads: 4 }],
    [
      'of what the target is said to have, where that is less',
      undefined,
      { memory: 5e9, cpu: 2 },
      { memoryBytes: 3e9, threads: 2 },
    ],
    ['no more than there is', undefined, { memory: 100e9, cpu: 64 }, { memoryBytes: 6e9, threads: 4 }],
    ['half a processor is one', undefined, { cpu: 0.5 }, { memoryBytes: 6e9, threads: 1 }],
    ['no more threads than it has memory for', 300e6, {}, { memoryBytes: 300e6, threads: 2 }],
    ['what was asked for', 9e9, { memory: 5e9 }, { memoryBytes: 9e9, threads: 4 }],
  ] as const)('%s', (_, given, stated, limits) => {
    expect(limitsOf(given, stated, MACHINE)).toEqual(limits);
  });

  it('is set, and cannot be set otherwise', async () => {
    await withData(
      'a\n1\n',
      'csv',
      async (session) => {
        const sql = "SELECT current_setting('memory_limit') AS memory, current_setting('threads') AS threads";
        expect(await session.one(sql)).toMatchObject({ memory: '57.2 MiB', threads: 1n });
        await expect(session.columnsOf("SET memory_limit = '1TB'")).rejects.toMatchObject({ kind: 'refusal' });
      },
      { capacity: { memory: 100e6, cpu: 1 } },
    );
  });
});
