import { error, refused } from '../../../src/domain/outcome/finding.ts';
import { id } from '../../../src/domain/outcome/labelled.ts';
import { asStatement, remade } from '../../../src/systems/duckdb/parsed.ts';

const parsedBy = (columns: () => Promise<never>) => remade({ columns }, asStatement('a'), () => 'read');

describe('SQL of a user that the engine does not parse', () => {
  it('is wrong where the parser says so', async () => {
    const failing = parsedBy(() => Promise.reject(refused(error('engine/query-failed', { kind: id('parser') }))));
    await expect(failing).rejects.toMatchObject({ kind: 'input', findings: [{ code: 'data/expression-refused' }] });
  });

  it('is not blamed for what else goes wrong', async () => {
    const memory = parsedBy(() => Promise.reject(refused(error('engine/out-of-memory'))));
    await expect(memory).rejects.toMatchObject({ kind: 'refusal', findings: [{ code: 'engine/out-of-memory' }] });
    await expect(parsedBy(() => Promise.reject(new TypeError('our bug')))).rejects.toThrow(TypeError);
  });
});
