import type { Validated } from './run.ts';
import { SMALL, validated } from './run.ts';

const codes = ({ findings }: Validated): readonly string[] =>
  findings.map(({ code, severity }) => `${severity} ${code}`);

const open = { ...SMALL, classification: 'public' };
const BREAKING = SMALL.contract.replace('{name: a,', '{name: a, required: true,');

describe('a pull request that changes the contract', () => {
  it('fails where it breaks somebody and does not say so, whatever the data is', async () => {
    const done = await validated({ ...open, proposed: BREAKING });
    expect([done.outcome?.verdict, codes(done)]).toEqual(['fail', ['error evolution/breaking']]);
    expect(done.outcome?.evidence[0]?.codes).toEqual(['evolution/breaking']);
  });

  it('passes where the major version says so', async () => {
    const done = await validated({ ...open, proposed: BREAKING.replace('version: 1.0.0', 'version: 2.0.0') });
    expect([done.outcome?.verdict, codes(done)]).toEqual(['pass', ['note evolution/breaking-announced']]);
  });

  it('is judged by the trusted contract alone', async () => {
    const softer = SMALL.contract.replace(', logicalType: integer', '').replace('version: 1.0.0', 'version: 2.0.0');
    const done = await validated({ ...open, data: 'a\nx\n', proposed: softer });
    expect(done.outcome?.verdict).toBe('fail');
    expect(codes(done)).toContain('error contract/check-failed');
  });

  it('fails by a contract that nobody could read', async () => {
    const done = await validated({ ...open, proposed: SMALL.contract.replace('kind:', 'kinds:') });
    expect([done.outcome?.verdict, codes(done)]).toEqual(['fail', ['error file/unknown-key']]);
  });

  it('says nothing where the text is the same', async () => {
    const done = await validated({ ...open, proposed: SMALL.contract });
    expect([done.outcome?.verdict, codes(done)]).toEqual(['pass', []]);
  });
});
