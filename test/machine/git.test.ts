import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitTrouble, gitResolve, gitRoot, gitShow } from '../../src/machine/git.ts';

let repository: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: repository,
    encoding: 'utf8',
  }).trim();

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'git-'));
  git('init', '-q', '-b', 'main');
  writeFileSync(join(repository, 'policy.yml'), 'version: 1\n');
  writeFileSync(join(repository, '*.yml'), 'a star\n');
  symlinkSync('policy.yml', join(repository, 'link.yml'));
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('reading what a commit holds', () => {
  it('gives the committed content, not the workspace’s', async () => {
    const commit = await gitResolve(repository, 'main');
    expect(commit).toBe(git('rev-parse', 'HEAD'));
    writeFileSync(join(repository, 'policy.yml'), 'version: 2\n');
    expect(await gitShow(repository, commit ?? '', 'policy.yml')).toBe('version: 1\n');
  });

  it('tells a missing file and a missing ref from trouble', async () => {
    const commit = git('rev-parse', 'HEAD');
    expect(await gitShow(repository, commit, 'none.yml')).toBeUndefined();
    expect(await gitShow(repository, commit, ':(glob)*.yml')).toBeUndefined();
    expect(await gitResolve(repository, 'no-such-branch')).toBeUndefined();
    expect(await gitResolve(repository, '--all')).toBeUndefined();
  });

  it.each([
    ['a link', 'link.yml', 'not-a-file'],
    ['an unknown commit', 'policy.yml', 'failed'],
  ])('throws for %s', async (what, path, kind) => {
    const commit = what === 'a link' ? git('rev-parse', 'HEAD') : '0'.repeat(40);
    await expect(gitShow(repository, commit, path)).rejects.toMatchObject({ kind });
  });

  it('throws where there is no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-git-'));
    await expect(gitResolve(folder, 'main')).rejects.toBeInstanceOf(GitTrouble);
    expect(await gitRoot(folder)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });

  it('reads a name with a star as a name', async () => {
    expect(await gitShow(repository, git('rev-parse', 'HEAD'), '*.yml')).toBe('a star\n');
  });

  it('does not let replace refs or GIT_DIR change what a commit holds', async () => {
    const commit = git('rev-parse', 'HEAD');
    const other = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: repository, input: 'evil\n' });
    git('replace', git('rev-parse', 'HEAD:policy.yml'), other.toString().trim());
    process.env.GIT_DIR = '/nowhere';
    try {
      expect(await gitShow(repository, commit, 'policy.yml')).toBe('version: 1\n');
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('runs no program that the repository’s configuration names', async () => {
    const mark = join(repository, '..', `mark-${process.pid}`);
    git('config', 'core.fsmonitor', `touch ${mark}; false`);
    const commit = git('-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD');
    await gitShow(repository, commit, 'policy.yml');
    expect(() => execFileSync('test', ['-e', mark])).toThrow();
  });
});
