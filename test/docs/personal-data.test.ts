import { readFileSync } from 'node:fs';
import { KIND_IDS } from '../../src/domain/personal-data/kind.ts';
import { KINDS } from '../../src/domain/personal-data/kinds.ts';
import { readContract } from '../../src/files/odcs.ts';

const PAGE = readFileSync('docs/personal-data.md', 'utf8');

const HEAD =
  'apiVersion: v3.1.0\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: active\nschema:\n  - name: x\n    properties:\n';

describe('docs/personal-data.md', () => {
  it('shows what a contract may say', () => {
    const [, yaml = ''] = /^```yaml\n(.*?)^```$/ms.exec(PAGE) ?? [];
    const contract = readContract({ path: 'docs/personal-data.md', text: HEAD + yaml.replace(/^/gm, '      ') });
    expect(contract.tables.flatMap(({ properties }) => properties.flatMap(({ tags }) => tags))).toEqual([
      'pii',
      'iban',
    ]);
  });

  it('lists every kind, and which of them texts are searched for', () => {
    const rows = [...PAGE.matchAll(/^\| `([a-z-]+)` \| (.*?) \|/gm)];
    expect(rows.map(([, kind]) => kind)).toEqual(KIND_IDS);
    const inTexts = rows.flatMap(([, kind, what = '']) => (what.includes('in texts') ? [kind] : []));
    expect(inTexts).toEqual(KINDS.flatMap(({ id, within }) => (within ? [id] : [])));
  });
});
