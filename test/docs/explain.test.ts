import { readFileSync } from 'node:fs';
import { explain } from '../../src/commands/explain/explain.ts';
import { toText } from '../../src/report/formats/text.ts';
import { POLICY_PATH, portsOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';

const blocksOf = (page: string, language: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );

it('the README shows what explain says of its policy', async () => {
  const policy = blocksOf('README.md', 'yaml').find((text) => text.startsWith('version: 1\n')) ?? '';
  const shown = blocksOf('README.md', 'text').find((text) => text.startsWith('train on hosted: refused\n')) ?? '';
  const host = memoryHost({ files: { [POLICY_PATH]: policy } });
  const outcome = await explain({ policy: POLICY_PATH, step: 'train', target: 'hosted' }, host, portsOf());
  const lines = toText(outcome, { cap: 'public' }).split('\n');
  expect(
    shown
      .trimEnd()
      .split('\n')
      .filter((line) => !lines.includes(line)),
  ).toEqual([]);
  expect(shown.split('\n').length).toBeGreaterThan(20);
});

it('docs/policy.md tells of every change that can be proposed', () => {
  const [, section = ''] = /^## How it explains\n(.*?)^## /ms.exec(readFileSync('docs/policy.md', 'utf8')) ?? [];
  const told = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind);
  for (const report of ['plan', 'explain']) {
    const { definitions } = JSON.parse(readFileSync(`schema/report-${report}.v1.json`, 'utf8'));
    expect(told).toEqual(definitions.remedy.properties.changes.items.properties.change.enum);
  }
});
