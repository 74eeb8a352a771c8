import { readFileSync } from 'node:fs';
import { INIT_INPUTS } from '../../src/main/init/inputs.ts';
import { made } from '../support/init.ts';

/** Every command of the pages that makes a starter from inputs alone. */
const commands = ['README.md', 'docs/policy.md'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/domicile init (--sites(?:(?!domicile|[#`]).)+)/gs)].map(
    ([, args = '']) => [page, args.trim().split(/\s+/)] as const,
  ),
);

it.each(commands)('%s: domicile init %j', async (_, args) => {
  const { files } = await made(args);
  expect(files[0]?.path).toBe('.github/residency.yml');
});

it('the pages show commands, and docs/policy.md every input', () => {
  expect(commands.length).toBeGreaterThan(4);
  const [, section = ''] = /^### A starter\n(.*?)^## /ms.exec(readFileSync('docs/policy.md', 'utf8')) ?? [];
  const silent = Object.keys(INIT_INPUTS).filter((name) => !section.includes(`\`--${name}\``));
  expect(silent).toEqual(['format']);
});
