import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitRepository, type TestRepository } from './git-repository.ts';

/** What the cases of test/golden/events happen in: a repository with a release branch that is trusted, and an attacker. */

export const POLICY = '.github/residency.yml';

const policyOf = (branch: string) => ({ [POLICY]: readFileSync(`test/golden/event-policies/${branch}.yml`, 'utf8') });

/**
 * Branches `main`, `release-2026`, `topic`, `lax` and `evil`; and by the name of a ref of its own each commit that a
 * case calls: `main-before`, `topic-merged` (into main), `release-merged`, `queue`, and `removed`, which main once held.
 */
export function eventWorld(): TestRepository {
  const world = gitRepository();
  const { git, commit } = world;
  const branch = (name: string, from: string) => git('checkout', '--quiet', '-B', name, from);
  const named = (name: string) => git('update-ref', `refs/named/${name}`, 'HEAD');
  const merged = (name: string, into: string, what: string) => {
    git('checkout', '--quiet', '--detach', into);
    git('merge', '--quiet', '--no-ff', '--no-edit', what);
    named(name);
  };
  commit(policyOf('main'));
  named('main-before');
  commit({ 'train.mjs': '// with a bug' });
  named('removed');
  git('reset', '--quiet', '--hard', 'HEAD~1');
  commit({ 'README.md': 'a study' });
  branch('topic', 'main');
  commit({ 'topic.mjs': '// proposed' });
  branch('release-2026', 'refs/named/main-before');
  commit(policyOf('release-2026'));
  branch('lax', 'main');
  commit(policyOf('lax'));
  branch('evil', 'lax');
  commit({ 'evil.mjs': '// tells all' });
  merged('topic-merged', 'main', 'topic');
  merged('queue', 'main', 'topic');
  merged('release-merged', 'release-2026', 'topic');
  git('checkout', '--quiet', 'main');
  return world;
}

/** The commit that a case calls by name. */
export function commitNamed({ git }: TestRepository, name: string): string {
  const all = git('for-each-ref', '--format=%(refname) %(objectname)', `refs/heads/${name}`, `refs/named/${name}`);
  const commit = all.split(/[ \n]/)[1];
  if (commit === undefined) throw new Error(`the world has no commit ${name}`);
  return commit;
}

export interface LocalClone {
  readonly checkout: string;
  readonly detached?: boolean;
  readonly shallow?: boolean;
  /** `unknown`: a clone that was fetched, as most services do, and does not know the remote's default branch. */
  readonly default?: 'unknown';
}

/** A clone of the world, at one of its commits. */
export function cloneOf(world: TestRepository, { checkout, detached, shallow, default: known }: LocalClone): string {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  const depth = shallow === true ? ['--depth', '1', '--no-single-branch'] : [];
  git('clone', '--quiet', ...depth, `file://${world.folder}`, folder);
  git('fetch', '--quiet', ...(shallow === true ? ['--depth', '1'] : []), 'origin', '+refs/named/*:refs/named/*');
  const commit = commitNamed(world, checkout);
  git('checkout', '--quiet', ...(detached === true ? ['--detach', commit] : ['-B', 'work', commit]));
  if (known === 'unknown') git('remote', 'set-head', 'origin', '--delete');
  return folder;
}
