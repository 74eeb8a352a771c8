import { devNull } from 'node:os';
import { runTool, type ToolResult } from './tool.ts';

const GIT_DEADLINE_MS = 20_000;
export const MAX_BLOB_BYTES = 4 * 1024 * 1024;
/** How many of the largest are read at once. */
export const BLOBS_AT_ONCE = 7;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export type GitTroubleKind = 'no-git' | 'no-repository' | 'not-a-file' | 'too-large' | 'failed';

/** Git said something else than yes or no. Its own words stay out: they name paths. */
export class GitTrouble extends Error {
  readonly kind: GitTroubleKind;

  constructor(kind: GitTroubleKind, options?: ErrorOptions) {
    super(`git: ${kind}`, options);
    this.name = 'GitTrouble';
    this.kind = kind;
  }
}

/**
 * The commit that `HEAD`, a ref by its full name (`refs/…`) or a commit's own id in full stands for; undefined if there
 * is none. Never a short name: for one git looks among tags and local branches first, which others may have named.
 */
export async function gitResolve(repository: string, name: string): Promise<string | undefined> {
  await mustBeRepository(repository);
  if (COMMIT.test(name)) return (await isCommit(repository, name)) ? name : undefined;
  if (name === 'HEAD') return checkedOut(repository);
  return name.startsWith('refs/') ? tipOf(repository, name) : undefined;
}

/** Asked as it is: in another hash's repository such a name is a branch's, or the beginning of an id. */
async function isCommit(repository: string, commit: string): Promise<boolean> {
  const { stdout } = await git(repository, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${commit}^{commit}`,
  ]);
  return stdout.trim() === commit;
}

async function checkedOut(repository: string): Promise<string | undefined> {
  const { exit, stdout } = await git(repository, ['show-ref', '--verify', '--hash', 'HEAD']);
  const commit = stdout.trim();
  return exit === 0 && COMMIT.test(commit) ? commit : undefined;
}

/** Listed and compared: `rev-parse` looks for `refs/heads/refs/…` too. A tag is what it is a tag of. */
async function tipOf(repository: string, ref: string): Promise<string | undefined> {
  const format = '--format=%(refname) %(objecttype) %(objectname) %(*objecttype) %(*objectname)';
  const lines = (await must(repository, ['for-each-ref', format, '--', ref])).split('\n');
  const found = lines.find((line) => line.startsWith(`${ref} `))?.slice(ref.length + 1) ?? '';
  return /(?:^| )commit ([0-9a-f]+)/.exec(found)?.[1];
}

/** The full name of the ref that a symbolic ref leads to; undefined where it is none. */
export async function gitLeadsTo(repository: string, ref: string): Promise<string | undefined> {
  const { exit, stdout } = await git(repository, ['symbolic-ref', '--quiet', ref]);
  return exit === 0 ? stdout.trim() : undefined;
}

/** Names of the places that the repository is fetched from or pushed to. */
export const gitRemotes = (repository: string): Promise<readonly string[]> =>
  once(remotes, repository, async () => (await must(repository, ['remote'])).split('\n').filter((name) => name !== ''));

export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
}

/** What lies right in a folder of a commit; undefined if the commit has no such folder. */
export async function gitFolder(
  repository: string,
  commit: string,
  folder: string,
): Promise<readonly TreeEntry[] | undefined> {
  const [entry] = await gitEntries(repository, commit, [folder]);
  if (entry === undefined) return undefined;
  if (entry.mode !== TREE) throw new GitTrouble('not-a-file');
  return (await gitList(repository, ['ls-tree', '-z', entry.id])).map(treeEntry);
}

const TREE = '040000';

function treeEntry(line: string): TreeEntry {
  const [, mode = '', name = ''] = /^(\d+) [^\t]*\t([\s\S]*)$/.exec(line) ?? [];
  return { mode, name };
}

/** The root of the working tree that a folder lies in; undefined outside of any. */
export async function gitRoot(folder: string): Promise<string | undefined> {
  const result = await git(folder, ['rev-parse', '--show-toplevel']);
  if (result.exit !== 0) return undefined;
  const root = result.stdout.replace(/\n$/, '');
  repositories.add(root);
  return root;
}

/** Whether nothing is in the other commit that this one lacks. */
export async function gitHolds(repository: string, commit: string, other: string): Promise<boolean> {
  const { exit } = await git(repository, ['merge-base', '--is-ancestor', other, commit]);
  if (exit !== 0 && exit !== 1) throw new GitTrouble('failed');
  return exit === 0;
}

/** `OWNER/name` of the remote `origin`, from the end of its address; undefined where there is none. */
export async function gitRemote(repository: string): Promise<string | undefined> {
  const address = await addressOfOrigin(repository);
  return /[/:]([\w.-]{1,99}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(address)?.[1];
}

/** Whether the repository was cloned from somewhere, or is pushed there. */
export async function gitHasRemote(repository: string): Promise<boolean> {
  return (await addressOfOrigin(repository)) !== '';
}

const addressOfOrigin = (repository: string): Promise<string> =>
  once(addresses, repository, async () =>
    (await git(repository, ['config', '--get', 'remote.origin.url'])).stdout.trim(),
  );

type Answers<T> = Map<string, Promise<T>>;

const addresses: Answers<string> = new Map();
const remotes: Answers<readonly string[]> = new Map();

/** Each question is a process, and these have the same answer for as long as a run takes. */
function once<T>(answers: Answers<T>, repository: string, ask: () => Promise<T>): Promise<T> {
  const answer = answers.get(repository) ?? ask();
  answers.set(repository, answer);
  return answer;
}

/** A small blob as text; undefined where it is larger. */
export async function gitBlob(repository: string, blob: string, maxBytes: number): Promise<string | undefined> {
  const size = Number(await must(repository, ['cat-file', '-s', blob]));
  return size <= maxBytes ? must(repository, ['cat-file', 'blob', blob]) : undefined;
}

/** NUL-separated output of a git command that must succeed, as a list. */
export async function gitList(repository: string, args: readonly string[]): Promise<readonly string[]> {
  return listed(await must(repository, args));
}

/** What git says of NUL-separated names, as a list: a command that ends with 1 where it has nothing to say. */
export async function gitAsked(
  repository: string,
  args: readonly string[],
  names: readonly string[],
): Promise<readonly string[]> {
  const { exit, stdout } = await git(repository, args, names.map((name) => `${name}\0`).join(''));
  if (exit !== 0 && exit !== 1) throw new GitTrouble('failed');
  return listed(stdout);
}

const listed = (output: string): readonly string[] => output.split('\0').filter((entry) => entry !== '');

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  readonly size: number;
}

/** What a commit has under these paths, and nothing of what it lacks. */
export async function gitEntries(
  repository: string,
  commit: string,
  paths: readonly string[],
): Promise<readonly Entry[]> {
  if (!COMMIT.test(commit)) throw new GitTrouble('failed');
  await mustBeRepository(repository);
  const lines = await gitList(repository, ['ls-tree', '-z', '-l', '--full-tree', commit, '--', ...paths]);
  return lines.map((line) => {
    const [, mode, id, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
    if (mode === undefined || id === undefined || path === undefined) throw new GitTrouble('not-a-file');
    return { path, mode, id, size: Number(size) };
  });
}

/** Blobs by their ids, each at most so large that all fit what is read at once. */
export async function gitBlobs(repository: string, ids: readonly string[]): Promise<readonly Buffer[]> {
  const { exit, stdout } = await git(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`, 'latin1');
  if (exit !== 0) throw new GitTrouble('failed');
  let at = 0;
  return ids.map((id) => {
    const end = stdout.indexOf('\n', at);
    const [, found, size] = /^([0-9a-f]+) blob (\d+)$/.exec(stdout.slice(at, end)) ?? [];
    if (found !== id) throw new GitTrouble('failed');
    at = end + 1 + Number(size) + 1;
    return Buffer.from(stdout.slice(end + 1, at - 1), 'latin1');
  });
}

/** Folders that were found to be repositories: each question to git is a process. */
const repositories = new Set<string>();

async function mustBeRepository(repository: string): Promise<void> {
  if (repositories.has(repository)) return;
  const { exit } = await git(repository, ['rev-parse', '--git-dir']);
  if (exit !== 0) throw new GitTrouble('no-repository');
  repositories.add(repository);
}

async function must(repository: string, args: readonly string[]): Promise<string> {
  const result = await git(repository, args);
  if (result.exit !== 0) throw new GitTrouble('failed');
  return result.stdout;
}

async function git(
  folder: string,
  args: readonly string[],
  input = '',
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<ToolResult> {
  const limits = { timeoutMs: GIT_DEADLINE_MS, maxOutputBytes: 8 * MAX_BLOB_BYTES };
  const options = { cwd: folder, env: environment(), input, encoding, ...limits };
  const result = await runTool(['git', ...SAFE, ...args], options).catch((cause: unknown) => {
    throw new GitTrouble('no-git', { cause });
  });
  if (result.timedOut) throw new GitTrouble('failed');
  return result;
}

/**
 * A repository's own configuration may name programs to run; none may. Its owner may be another user, as in a
 * container: what is asked of git here reads commits and the index, and never compares files with them, for which the
 * filters of that configuration would be started.
 */
const SAFE = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'safe.directory=*',
  '-c',
  'core.fsmonitor=false',
  '-c',
  `core.hooksPath=${devNull}`,
  '-c',
  'core.quotePath=false',
  '-c',
  'protocol.allow=never',
];

/** Nothing of the caller's `GIT_*`: `GIT_DIR` would read another repository, replace refs another content. */
const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_SYSTEM: devNull,
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});
