import { COMMIT, GitTrouble, git, must, mustBeRepository, repositories } from './git-process.ts';

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
