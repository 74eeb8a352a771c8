import { writeFileSync } from 'node:fs';
import { goldenContracts, summaryOf } from './golden-cases.ts';
import { validated } from './run.ts';

describe('contracts and the data they meet', () => {
  it.each(goldenContracts())('$name', async ({ name, contract, data, before, expected, file }) => {
    const found = summaryOf(await validated({ contract, data, ...(before ? { before } : {}) }));
    if (process.env.WRITE_EXPECTED?.split(',').includes(name)) {
      writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    } else {
      expect(found).toEqual(expected);
    }
  });
});
