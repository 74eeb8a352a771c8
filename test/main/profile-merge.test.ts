import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { profileText } from '../../src/domain/profile/json.ts';
import type { Profile } from '../../src/domain/profile/profile.ts';
import { readProfile } from '../../src/files/profile.ts';
import { PROFILE_MERGE } from '../../src/main/cli/profile-merge.ts';

const folder = mkdtempSync(join(tmpdir(), 'merge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

const profileOf = (part: string, rows: number): Profile => ({
  contract: { id: 'people', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` as Digest },
  parts: [part],
  engines: ['DuckDB'],
  numbers: 'all',
  tables: [
    {
      schema: 'people',
      rows,
      unreadable: 0,
      checks: [],
      apart: [
        { check: 'id: unique', passed: true },
        { check: 'age: mean', passed: true, total: { values: rows, sum: `${rows}.5` } },
      ],
      properties: [],
    },
  ],
});

function written(name: string, profile: Profile): string {
  writeFileSync(at(name), profileText(profile));
  return at(name);
}

const merge = (out: string, ...files: string[]) => PROFILE_MERGE.work({ files, out: at(out) });

describe('profile merge', () => {
  const files = [written('a.json', profileOf('registry/a', 4711)), written('b.json', profileOf('registry/b', 300))];

  it('writes the sum for this user alone, and prints no number of the data', async () => {
    const printed = await merge('all.json', ...files);
    expect(printed).toBe('profile of registry/a, registry/b (all numbers)\nnot merged: id: unique\n');
    expect(statSync(at('all.json')).mode & 0o777).toBe(0o600);
    const text = readFileSync(at('all.json'), 'utf8');
    const [all] = readProfile({ path: 'all.json', text }).tables;
    expect(all?.rows).toBe(5011);
    expect(all?.apart[1]?.total).toEqual({ values: 5011, sum: '5012' });
  });

  it('writes over nothing', async () => {
    await expect(merge('a.json', ...files)).rejects.toMatchObject({ findings: [{ code: 'input/file-not-writable' }] });
  });

  it('adds up nothing that is not of different data by one contract', async () => {
    const same = merge('same.json', ...files, written('c.json', profileOf('registry/a', 1)));
    await expect(same).rejects.toMatchObject({ findings: [{ code: 'profile/same-part' }] });
    const other = { ...profileOf('registry/d', 1), numbers: 'suppressed' as const };
    await expect(merge('other.json', ...files, written('d.json', other))).rejects.toMatchObject({
      kind: 'input',
      findings: [{ code: 'profile/unlike' }],
    });
  });
});
