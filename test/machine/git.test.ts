import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitResolve, gitRoot } from '../../src/machine/git.ts';
import { gitShow } from '../../src/machine/git-files.ts';
import { GitTrouble } from '../../src/machine/git-process.ts';

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
    const commit = await gitResolve(repository, 'refs/heads/main');
    expect(commit).toBe(git('rev-parse', 'HEAD'));
    writeFileSync(join(repository, 'policy.yml'), 'version: 2\n');
    expect(await gitShow(repository, commit ?? '', 'policy.yml')).toBe('version: 1\n');
  });

  it('tells a missing file and a missing ref from trouble', async () => {
    const commit = git('rev-parse', 'HEAD');
    expect(await gitShow(repository, commit, 'none.yml')).toBeUndefined();
    expect(await gitShow(repository, commit, ':(glob)*.yml')).toBeUndefined();
    expect(await gitResolve(repository, 'refs/heads/no-such-branch')).toBeUndefined();
    expect(await gitResolve(repository, '0'.repeat(40))).toBeUndefined();
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
    await expect(gitResolve(folder, 'refs/heads/main')).rejects.toBeInstanceOf(GitTrouble);
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

describe('the commit that a name stands for', () => {
  it('is that of the ref with this very name, never of one that git would find by it', async () => {
    const first = git('rev-parse', 'HEAD');
    git('checkout', '-q', '-b', 'other');
    git('commit', '-q', '--allow-empty', '-m', 'other');
    const other = git('rev-parse', 'HEAD');
    const [wanted, id] = ['refs/remotes/origin/main', 'a'.repeat(64)];
    for (const name of [wanted, id])
      for (const kind of ['heads', 'tags']) git('update-ref', `refs/${kind}/${name}`, other);
    expect([await gitResolve(repository, wanted), await gitResolve(repository, id)]).toEqual([undefined, undefined]);
    git('update-ref', wanted, first);
    git('update-ref', 'refs/tags/HEAD', first);
    expect([await gitResolve(repository, wanted), await gitResolve(repository, 'HEAD')]).toEqual([first, other]);
    expect(await gitResolve(repository, first.slice(0, 12))).toBeUndefined();
    git('checkout', '-q', 'main');
  });

  it('is what an annotated tag is a tag of; what is no commit has none', async () => {
    git('tag', '-a', '-m', 'one', 'v1', 'main');
    git('tag', 'text', 'main:policy.yml');
    expect(await gitResolve(repository, 'refs/tags/v1')).toBe(git('rev-parse', 'main'));
    expect(await gitResolve(repository, git('rev-parse', 'v1'))).toBeUndefined();
    expect(await gitResolve(repository, 'refs/tags/text')).toBeUndefined();
  });
});
