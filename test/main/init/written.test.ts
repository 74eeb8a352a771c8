import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundled } from '../../support/bundle.ts';
import { gitRepository, type TestRepository } from '../../support/git-repository.ts';

/** `init` at a terminal, as a process, and what the other commands make of what it wrote. */

mkdirSync('.domicile', { recursive: true });
const folder = mkdtempSync(resolve('.domicile/init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = await bundled(folder);
const POLICY = '.github/residency.yml';
const SAID = ['--sites', 'rotterdam=NL', '--categories', 'health', '--yes'];

let repository: TestRepository;

beforeEach(() => {
  repository = gitRepository();
});

function run(args: readonly string[], cwd = repository.folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '--format', 'json'], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd },
    encoding: 'utf8',
    input: '',
  });
  const report = JSON.parse(stdout) as { verdict: string; findings: { code: string }[]; written?: string[] };
  return { exit: status, report, codes: report.findings.map(({ code }) => code), stderr };
}

const read = (path: string) => readFileSync(join(repository.folder, path), 'utf8');

it('starts a repository that has nothing: what it writes is planned, tested and linted', () => {
  const { exit, report } = run(['init', ...SAID, '--workflow']);
  expect([exit, report.written]).toEqual([0, [POLICY, '.github/workflows/domicile.yml']]);
  repository.commit({});
  const ends = ['plan', 'test-policy', 'lint'].map((command) => run([command]));
  expect(ends.map((end) => [end.exit, end.report.verdict, end.codes])).toEqual(
    [0, 0, 0].map((code) => [code, 'pass', []]),
  );
});

it('never writes over a file that is there, and then writes no other either, unless it is told to', () => {
  repository.commit({ '.github/workflows/domicile.yml': 'mine' });
  expect(run(['init', ...SAID, '--workflow'])).toMatchObject({ exit: 2, codes: ['init/exists'] });
  expect([read('.github/workflows/domicile.yml'), existsSync(join(repository.folder, POLICY))]).toEqual([
    'mine',
    false,
  ]);
  expect(run(['init', ...SAID])).toMatchObject({ exit: 0 });
  expect(run(['init', ...SAID, '--workflow']).codes).toEqual(['init/exists', 'init/exists']);
  expect(run(['init', ...SAID, '--workflow', '--force']).exit).toBe(0);
  expect(read('.github/workflows/domicile.yml')).toContain('name: domicile');
});

it('takes a link for a file that is there, and writes not through it', () => {
  const elsewhere = join(mkdtempSync(join(tmpdir(), 'elsewhere-')), 'mine.yml');
  mkdirSync(join(repository.folder, '.github'));
  symlinkSync(elsewhere, join(repository.folder, POLICY));
  expect(run(['init', ...SAID]).codes).toEqual(['init/exists']);
  writeFileSync(elsewhere, 'mine');
  expect(run(['init', ...SAID, '--force']).exit).toBe(0);
  expect([readFileSync(elsewhere, 'utf8'), read(POLICY)]).toEqual(['mine', expect.stringContaining('version: 1')]);
});

it('says which inputs are missing where nobody can be asked, and writes nothing', () => {
  const { exit, codes, stderr } = run(['init']);
  expect([exit, codes]).toEqual([2, ['init/nobody-to-ask']]);
  expect(stderr).toContain('give --sites, --categories, --presets;');
  expect(existsSync(join(repository.folder, '.github'))).toBe(false);
});

it('needs a repository, and tells where it cannot write', () => {
  const outside = mkdtempSync(join(tmpdir(), 'no-repository-'));
  expect(run(['init', ...SAID], outside)).toMatchObject({ exit: 2, codes: ['host/no-repository'] });
  repository.commit({ '.github': 'a file' });
  expect(run(['init', ...SAID])).toMatchObject({ exit: 2, codes: ['input/file-not-writable'] });
});

it('writes where --policy says, as seen from where the user stands', () => {
  mkdirSync(join(repository.folder, 'study'));
  expect(run(['init', ...SAID, '--policy', '.github/residency.yml'], join(repository.folder, 'study')).exit).toBe(0);
  expect(read('study/.github/residency.yml')).toContain('version: 1');
});
