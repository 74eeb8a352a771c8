import { readFileSync } from 'node:fs';
import { checksOf } from '../../src/domain/contract/checks.ts';
import { readContract } from '../../src/files/odcs.ts';

const PAGE = readFileSync('docs/profiles.md', 'utf8');

it('the contract of the page is one, and checks what the page says', () => {
  const [text = ''] = [...PAGE.matchAll(/^```yaml\n(apiVersion.*?)^```$/gms)].map(([, yaml = '']) => yaml);
  const checks = readContract({ path: 'page.odcs.yaml', text }).tables.flatMap(checksOf);
  expect(checks.map(({ metric }) => metric)).toEqual(['row-count-change', 'logicalType', 'drift']);
});
