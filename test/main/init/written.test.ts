import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled } from '../../support/bundle.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { schemaFaults } from '../../support/report-schema.ts';

/** `init` as a process, and what `plan` makes of what it wrote. */

mkdirSync('.domicile', { recursive: true });
const folder = mkdtempSync(resolve('.domicile/init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = await bundled(folder);

function run(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '--format', 'json'], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd },
    encoding: 'utf8',
    input: '',
  });
  const report = JSON.parse(stdout) as { verdict: string; findings: { code: string }[] };
  return { exit: status, report, codes: report.findings.map(({ code }) => code), stderr };
}

it('starts a repository that has nothing, in the project where the user stands; what it writes is planned', () => {
  const { folder: root, git, commit } = gitRepository();
  git('symbolic-ref', 'HEAD', 'refs/heads/trunk');
  const study = join(root, 'study');
  mkdirSync(study);
  const said = ['--sites', 'rotterdam=NL', '--categories', 'health', '--yes', '--workflow'];
  const { exit, report } = run(study, 'init', ...said, '--policy', '.github/residency.yml');
  expect([exit, schemaFaults('init', report)]).toEqual([0, []]);
  expect(report).toMatchObject({ written: ['study/.github/residency.yml', '.github/workflows/domicile.yml'] });
  expect(readFileSync(join(root, '.github/workflows/domicile.yml'), 'utf8')).toContain('branches: [trunk]');
  commit({});
  expect(run(study, 'plan')).toMatchObject({ exit: 0, codes: [], report: { verdict: 'pass' } });
});

it('says which inputs are missing where nobody can be asked, and writes nothing', () => {
  const { folder: root } = gitRepository();
  const { exit, codes, report, stderr } = run(root, 'init');
  expect([exit, codes, schemaFaults('init', report)]).toEqual([2, ['init/nobody-to-ask'], []]);
  expect(stderr).toContain('give --sites, --categories, --presets;');
  expect(readdirSync(root)).toEqual(['.git']);
});
