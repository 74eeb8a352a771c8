import { COMMIT, GitTrouble, git, gitList, must, mustBeRepository } from './git-process.ts';

export interface Entry {
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

/** A small blob as text; undefined where it is larger. */
export async function gitBlob(repository: string, blob: string, maxBytes: number): Promise<string | undefined> {
  const size = Number(await must(repository, ['cat-file', '-s', blob]));
  return size <= maxBytes ? must(repository, ['cat-file', 'blob', blob]) : undefined;
}
