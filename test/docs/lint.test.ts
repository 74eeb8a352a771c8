import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { WORKFLOW_CODES } from '../../src/domain/findings/workflow.ts';
import { judgeWorkflows } from '../../src/domain/workflow/judge.ts';
import { readWorkflow } from '../../src/files/workflow.ts';
import { groundBy, toldOfWorkflow } from '../support/workflow-lint.ts';

const GROUND = groundBy('examples/two-hospitals/.github/residency.yml');

const told = (files: Readonly<Record<string, string>>): readonly string[] => {
  const read = Object.entries(files).map(([path, text]) => [path, readWorkflow({ path, text })] as const);
  return judgeWorkflows({ workflows: new Map(read) }, GROUND).findings.map(toldOfWorkflow);
};

it.each(['workflows', '.github/workflows', 'examples/two-hospitals/.github/workflows'])('%s is clean', (folder) => {
  const names = readdirSync(folder);
  expect(names.length).toBeGreaterThan(0);
  const files = names.map((name) => [`.github/workflows/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]);
  expect(told(Object.fromEntries(files))).toEqual([]);
});

const PAGES = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n');

const snippets = PAGES.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map(([, text = '']) => ({ page, text }))
    .filter(({ text }) => /^jobs:$/m.test(text)),
);

it('there are workflows in the documentation', () => expect(snippets.length).toBeGreaterThan(2));

it.each(snippets)('a workflow of $page is clean', ({ text }) => {
  const isPart = !('on' in (parse(text) as object));
  // A part shows a few jobs, and leaves the last one out.
  const found = told({ 'snippet.yml': isPart ? `on: push\n${text}` : text });
  expect(found.filter((each) => !(isPart && each.startsWith('workflow/no-gate')))).toEqual([]);
});

const page = readFileSync('docs/lint.md', 'utf8');

/** These are about files, and are told in the text. */
const OF_FILES = /^workflow\/(?:none|not-|odd-|too-many|call)/;

it.each(WORKFLOW_CODES.filter((code) => !OF_FILES.test(code)))('docs/lint.md tells of %s', (code) => {
  expect(page).toContain(`\`${code}\``);
});
