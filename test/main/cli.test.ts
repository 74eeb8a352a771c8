import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gitRepository, type TestRepository } from '../support/git-repository.ts';
import { schemaFaults } from '../support/report-schema.ts';

const EXAMPLE = 'examples/two-hospitals/.github';
const POLICY = '.github/residency.yml';
const CLI = resolve('dist/cli.js');

function cli(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const environment = { PATH: process.env.PATH ?? '', HOME: folder, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr };
}

interface Report {
  readonly verdict: string;
  readonly steps: Readonly<Record<string, { readonly verdict: string }>>;
  readonly findings: readonly { readonly code: string; readonly at?: string }[];
}

const report = (stdout: string): Report => JSON.parse(stdout) as Report;
const codesIn = (stdout: string): string[] => report(stdout).findings.map(({ code }) => code);

let repository: TestRepository;

beforeEach(() => {
  repository = gitRepository();
  cpSync(EXAMPLE, join(repository.folder, '.github'), { recursive: true });
  repository.commit({});
});

describe('plan', () => {
  it('prints the report in every format, and passes', () => {
    for (const format of ['text', 'markdown', 'json', 'junit', 'sarif', 'github']) {
      const { exit, stderr } = cli(repository.folder, ['plan', '--format', format]);
      expect([format, exit, stderr]).toEqual([format, 0, '']);
    }
  });

  it('keeps the schema of its report, also where it stops', () => {
    expect(schemaFaults('plan', report(cli(repository.folder, ['plan', '--format', 'json']).stdout))).toEqual([]);
    expect(schemaFaults('plan', report(cli(repository.folder, ['plan', '--format=json', '--nope=x']).stdout))).toEqual(
      [],
    );
    expect(schemaFaults('plan', { version: 1, verdict: 'pass' })).not.toEqual([]);
  });

  it('writes evidence where it is asked to, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    const before = repository.git('status', '--porcelain', '--ignored');
    expect(cli(repository.folder, ['plan', `--evidence=${folder}`]).exit).toBe(0);
    expect(readdirSync(folder)).toEqual(['plan.jsonl']);
    expect(readFileSync(join(folder, 'plan.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1);
    expect(repository.git('status', '--porcelain', '--ignored')).toBe(before);
  });

  it('takes paths as seen from where the user stands', () => {
    const folder = join(repository.folder, '.github');
    expect(cli(folder, ['plan', '--policy', 'residency.yml']).exit).toBe(0);
    expect(cli(folder, ['plan', '--policy', '../../residency.yml']).exit).toBe(2);
  });

  it('finds the policy of the project that the user stands in: the nearest above, else that of the repository', () => {
    mkdirSync(join(repository.folder, 'src/deep'), { recursive: true });
    expect(cli(join(repository.folder, 'src/deep'), ['plan']).exit).toBe(0);
    cpSync(EXAMPLE, join(repository.folder, 'study/.github'), { recursive: true });
    repository.commit({ 'study/model/train.mjs': '' });
    const { stdout } = cli(join(repository.folder, 'study/model'), ['plan', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ policy: { path: 'study/.github/residency.yml' } });
  });
});

describe('trusted text', () => {
  const broken = 'version: 1\nsteps: 3\n';

  it('is what is committed, not what lies in the folder', () => {
    writeFileSync(join(repository.folder, POLICY), broken);
    const { exit, stdout } = cli(repository.folder, ['plan', '--format', 'json']);
    expect(report(stdout).steps.train?.verdict).toBe('pass');
    expect([exit, report(stdout).verdict]).toEqual([1, 'fail']);
  });

  it('is of the ref that is named', () => {
    const good = repository.git('rev-parse', 'HEAD');
    repository.commit({ [POLICY]: broken });
    expect(cli(repository.folder, ['plan']).exit).toBe(2);
    const trusted = cli(repository.folder, ['plan', '--format', 'json', '--trusted-ref', good]);
    expect(report(trusted.stdout).steps.train?.verdict).toBe('pass');
    for (const ref of ['no/such', 'origin/main', '0'.repeat(40)]) {
      const { exit, stdout } = cli(repository.folder, ['plan', '--format', 'json', '--trusted-ref', ref]);
      expect([ref, exit, codesIn(stdout)]).toEqual([ref, 2, ['host/no-trusted-ref']]);
    }
  });

  it('is of origin/HEAD where there is one', () => {
    const clone = mkdtempSync(join(tmpdir(), 'clone-'));
    repository.git('clone', '--quiet', repository.folder, clone);
    writeFileSync(join(clone, POLICY), broken);
    spawnSync('git', [
      '-C',
      clone,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.org',
      'commit',
      '--quiet',
      '-am',
      'mine',
    ]);
    expect(report(cli(clone, ['plan', '--format', 'json']).stdout).steps.train?.verdict).toBe('pass');
  });

  it('is never a link', () => {
    symlinkSync('residency.yml', join(repository.folder, '.github/link.yml'));
    repository.commit({});
    const { exit, stdout } = cli(repository.folder, ['plan', '--policy', '.github/link.yml', '--format', 'json']);
    expect([exit, codesIn(stdout)]).toEqual([2, ['file/unreadable']]);
  });
});

describe('a service that starts the command line', () => {
  const CI = { CI: 'true' };
  const fetched = () => repository.git('update-ref', 'refs/remotes/origin/main', 'main');

  it('runs reviewed code as trusted', () => {
    fetched();
    const args = ['plan', '--format', 'json', '--trusted-ref', 'origin/main'];
    expect(cli(repository.folder, args, CI).exit).toBe(0);
    expect(codesIn(cli(repository.folder, args, CI).stdout)).not.toContain('plan/not-on-this-event');
  });

  it.each([
    [CI, []],
    [CI, ['--trusted-ref', 'HEAD']],
    [CI, ['--trusted-ref', 'main']],
    [CI, ['--trusted-ref', 'refs/heads/main']],
    [{ JENKINS_URL: 'https://jenkins.example/' }, []],
    [{ TF_BUILD: 'True' }, []],
    [{ TEAMCITY_VERSION: '2026' }, []],
  ])('%j with %j: what is checked out decides nothing', (environment, args) => {
    const { exit, stdout } = cli(repository.folder, ['plan', '--format', 'json', ...args], environment);
    expect([exit, codesIn(stdout)]).toEqual([2, ['host/no-trusted-ref']]);
  });

  it('nor does it at a terminal, where the repository came from somewhere else', () => {
    repository.git('remote', 'add', 'origin', 'https://git.example/o/r.git');
    const { exit, stdout } = cli(repository.folder, ['plan', '--format', 'json']);
    expect([exit, codesIn(stdout)]).toEqual([2, ['host/no-trusted-ref']]);
  });

  it('runs code that the trusted ref does not hold as a stranger’s; a person at a terminal does not', () => {
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ 'train.mjs': 'x' });
    fetched();
    const args = ['plan', '--format', 'json', '--trusted-ref', 'origin/main'];
    expect(codesIn(cli(repository.folder, args, CI).stdout)).toContain('plan/not-on-this-event');
    expect(codesIn(cli(repository.folder, args).stdout)).not.toContain('plan/not-on-this-event');
  });
});

describe('code that only lies over the reviewed commit', () => {
  const SMALL = `
version: 1
locations: {here: {country: NL, operators: [NL]}}
control-plane: {location: local, may-hold: public}
targets: {runner: {location: here, runs-on: here, isolation: ephemeral}}
stores: {shelf: {location: here, type: file}}
datasets: {stays: {classification: internal, categories: [], subjects: [], partitions: {all: {location: here}}}}
steps: {train: {action: train-on-target, reads: [stays/all], writes: {model: {store: shelf}}}}
rules: [{id: in-nl, effect: allow, data: {classification-at-most: internal}, to: {places: [NL]}, operations: [process, store]}]
`;
  const args = ['train', '--step', 'train', '--run', 'node train.mjs', '--trusted-ref', 'origin/main'];
  const codes = (env = {}) => codesIn(cli(repository.folder, [...args, '--format', 'json'], env).stdout);

  it('reads no classified data where a service starts us; a person may edit it', () => {
    repository.commit({ [POLICY]: SMALL, 'train.mjs': 'reviewed' });
    repository.git('update-ref', 'refs/remotes/origin/main', 'main');
    repository.git('checkout', '--quiet', '-b', 'proposal');
    repository.commit({ 'train.mjs': 'not reviewed' });
    repository.git('checkout', '--quiet', 'main');
    const service = { CI: '1' };
    // What comes next: this machine has no site file.
    const next = ['proof/site-file-missing'];
    expect([codes(service), codes()]).toEqual([next, next]);
    repository.git('checkout', 'proposal', '--', 'train.mjs');
    expect([codes(service), codes()]).toEqual([['placement/code-changed'], next]);
  });
});

describe('a proposal that calls its refs like the trusted one', () => {
  const OPEN = 'version: 1\nsteps: 3\n';
  let clone: TestRepository;

  /** As a service checks a proposal out: its commit, with what branches and tags its author may push. */
  beforeEach(() => {
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ [POLICY]: OPEN });
    clone = gitRepository();
    clone.git('fetch', '--quiet', repository.folder, '+refs/heads/*:refs/remotes/origin/*');
    clone.git('remote', 'add', 'origin', 'https://git.example/o/r.git');
    clone.git('checkout', '--quiet', '-b', 'origin/main', 'refs/remotes/origin/topic');
    for (const name of ['origin/HEAD', 'origin/main', 'refs/remotes/origin/HEAD']) {
      clone.git('update-ref', `refs/tags/${name}`, 'HEAD');
      if (name !== 'origin/main') clone.git('update-ref', `refs/heads/${name}`, 'HEAD');
    }
  });

  const planned = (args: readonly string[], env = {}) => cli(clone.folder, ['plan', '--format', 'json', ...args], env);
  /** The policy on main allows; that of the proposal cannot even be read. */
  const byMain = ({ stdout }: { readonly stdout: string }) => report(stdout).steps?.train?.verdict !== undefined;

  it.each([{ CI: '1' }, {}])('does not decide, whether the default is there or not (%j)', (env) => {
    const none = planned([], env);
    expect([none.exit, codesIn(none.stdout)]).toEqual([2, ['host/no-trusted-ref']]);
    clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    expect(byMain(planned([], env))).toBe(true);
  });

  it.each([
    ['origin/main', { CI: '1' }],
    ['origin/main', {}],
    ['refs/remotes/origin/main', { CI: '1' }],
  ])('does not decide where %s is named (%j)', (ref, env) => {
    expect(byMain(planned(['--trusted-ref', ref], env))).toBe(true);
  });

  it('does not decide as a branch of the remote that is called HEAD', () => {
    clone.git('update-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/topic');
    expect(codesIn(planned([], { CI: '1' }).stdout)).toEqual(['host/no-trusted-ref']);
    const named = planned(['--trusted-ref', 'refs/remotes/origin/HEAD'], { CI: '1' });
    expect(codesIn(named.stdout)).toEqual(['host/no-trusted-ref']);
  });
});

describe('what is wrong', () => {
  it.each([
    ...['HEAD^0', 'HEAD~0', '@{0}', '@', '@{upstream}', 'FETCH_HEAD', 'ORIG_HEAD', 'refs/heads/*', 'main:x', 'a..b'],
    ...[':/fix', 'refs/heads/main^{commit}', 'origin/main^', 'a b', '-q', 'main/'],
  ])('a trusted ref that is no name: %j', (ref) => {
    const { exit, stdout } = cli(repository.folder, ['plan', '--format', 'json', `--trusted-ref=${ref}`]);
    expect([exit, codesIn(stdout)]).toEqual([2, ['input/not-a-ref']]);
  });

  it.each([
    [['paln'], ['input/unknown-command']],
    [['plan', '--format', 'jsno'], ['input/unknown-format']],
    [
      ['plan', '--polcy', 'x', '--format', 'jsno'],
      ['input/unknown', 'input/unknown-format'],
    ],
    [['plan', 'x'], ['input/not-a-flag']],
    [['plan', 'json'], ['input/not-a-flag']],
    [['help', 'paln'], ['input/unknown-command']],
    [['help', 'plan', 'x'], ['input/not-a-flag']],
    [['plan', '--policy', 'a', '--policy', 'b'], ['input/twice']],
    [['plan', '--policy'], ['input/wrong-value']],
    [['plan', '--policy', 'no/such.yml'], ['policy/none-on-trusted-ref']],
    [['train'], ['input/missing', 'input/missing']],
    [['train', '--step', 'train', '--run', 'a | b'], ['input/no-shell']],
    [['deploy', '--step', 'deploy', '--dry-run', 'maybe'], ['input/not-a-flag']],
    [['deploy', '--step', 'deploy', '--dry-run=maybe'], ['input/wrong-value']],
    [['explain', '--step', 'trian'], ['plan/unknown-step']],
    [['train', '--step', 'train', '--run', 'a', '--plan', '{}'], ['input/unknown']],
    [['plan', '--evidence', 'no/such'], ['input/not-there']],
    [['plan', '--site-file', 'no/such'], ['input/not-there']],
    [['data-validate', '--step', 'data-validate', '--engine-path', 'no/such'], ['input/not-there']],
    [['verify', '--step', 'deploy', '--evidence', POLICY], ['input/not-there']],
    [['sign-site', '--site-file', 'no/such', '--key', POLICY], ['input/not-there']],
  ])('%j: %j, exit 2', (args, codes) => {
    const { exit, stdout, stderr } = cli(repository.folder, args);
    expect([...`${stdout}${stderr}`.matchAll(/^(?:\S+: )?error (\S+):/gm)].map(([, code]) => code)).toEqual(codes);
    expect(exit).toBe(2);
    expect(`${stdout}${stderr}`).not.toMatch(/\n {4}at /);
  });

  it('that there is no repository, or no commit in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-repository-'));
    expect(codesIn(cli(folder, ['plan', '--format', 'json']).stdout)).toEqual(['host/no-repository']);
    expect(codesIn(cli(gitRepository().folder, ['plan', '--format', 'json']).stdout)).toEqual(['host/no-commit']);
    for (const where of [folder, gitRepository().folder])
      expect(cli(where, ['explain', '--regime', 'eu-gdpr'])).toMatchObject({
        exit: 0,
        stdout: expect.stringContaining('Art. 44'),
      });
  });

  it('that there is no git', () => {
    const { exit, stdout } = cli(repository.folder, ['plan', '--format', 'json'], { PATH: '' });
    expect([exit, codesIn(stdout)]).toEqual([2, ['host/no-git']]);
  });

  it('is told as JSON where JSON was asked for, and to people too', () => {
    const { exit, stdout, stderr } = cli(repository.folder, ['plan', '--format=json', '--nope=x']);
    expect([exit, codesIn(stdout)]).toEqual([2, ['input/unknown']]);
    expect(stderr).toContain('input/unknown');
  });
});

describe('help', () => {
  it('lists the commands, and the inputs of each', () => {
    const { exit, stdout } = cli(repository.folder, []);
    expect(exit).toBe(0);
    const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]+) {2,}/gm)].map(([, name = '']) => name);
    expect(commands).toEqual(
      expect.arrayContaining(['plan', 'explain', 'train', 'deploy', 'verify', 'keygen', 'sign-site', 'demo']),
    );
    for (const command of commands) {
      const help = cli(repository.folder, [command, '--help']);
      expect([help.exit, help.stdout.startsWith(`domicile ${command}: `)]).toEqual([0, true]);
      expect(cli(repository.folder, ['help', command]).stdout).toBe(help.stdout);
    }
    expect(cli(repository.folder, ['help']).stdout).toBe(stdout);
  });

  it('tells the version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(cli(tmpdir(), ['--version'])).toMatchObject({ exit: 0, stdout: `${version}\n` });
  });
});

it('keygen makes a key once, readable by its owner alone', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'key-')), 'site.key');
  const first = cli(repository.folder, ['keygen', '--out', file]);
  expect(first.stdout).toMatch(/^ed25519:[A-Za-z0-9+/]{43}=\n$/);
  const key = readFileSync(file, 'utf8');
  expect(cli(repository.folder, ['keygen', '--out', file]).exit).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe(key);
});
