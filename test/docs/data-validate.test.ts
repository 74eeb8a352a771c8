import { readFileSync } from 'node:fs';
import { checksOf } from '../../src/domain/contract/checks.ts';
import { readContract } from '../../src/files/odcs.ts';
import { readSite } from '../../src/files/site.ts';
import { withData } from '../support/data-engine.ts';

const PAGE = readFileSync('docs/data-validate.md', 'utf8');
const snippets = (language: string): readonly string[] =>
  [...PAGE.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text = '']) => (name === language ? [text] : []));

const siteSnippets = [...PAGE.matchAll(/^```yaml site\n(.*?)^```$/gms)].map(([, text = '']) => text);

const HEAD =
  'apiVersion: v3.1.0\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: active\nschema:\n  - name: x\n    properties:\n';
const whole = (yaml: string): string => (yaml.startsWith('apiVersion') ? yaml : HEAD + yaml.replace(/^/gm, '      '));

describe('docs/data-validate.md', () => {
  it.each(snippets('yaml'))('%s', (yaml) => {
    const contract = readContract({ path: 'docs/data-validate.md', text: whole(yaml) });
    expect(contract.tables.flatMap((table) => checksOf(table)).length).toBeGreaterThan(0);
  });

  it.each(snippets('sql'))('%s', async (sql) => {
    await withData('status,rfstime\n1,100\n0,2000\n0,100\n', 'csv', async (session) => {
      const { v } = await session.columnsOf(`SELECT ${await session.expression(sql)} AS v FROM source`);
      expect(v).toEqual([1, 0, null]);
    });
  });

  it.each(siteSnippets.map((yaml, at) => ({ yaml, partitions: [4, 2][at] })))('$yaml', ({ yaml, partitions }) => {
    const head = 'version: 1\nlocation: x\nrepositories: [OWNER/x]\nstate: state\n';
    expect(readSite({ path: 'docs/data-validate.md', text: head + yaml }).partitions.size).toBe(partitions);
  });

  it('has snippets of all kinds', () => {
    expect([snippets('yaml').length, siteSnippets.length, snippets('sql').length]).toEqual([8, 2, 1]);
  });
});
