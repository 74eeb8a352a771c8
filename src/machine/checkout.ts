import { createHash } from 'node:crypto';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../domain/outcome/digest.ts';
import { sha256 } from '../evidence/sha256.ts';
import type { Checkout, CodeState } from '../ports.ts';
import { tolerating } from './errno.ts';
import { hashFile } from './file-hash.ts';
import { GitTrouble, gitList, gitResolve, gitRoot } from './git.ts';
import { inParallel } from './pool.ts';

const READERS = 8;

/** The git repository that a folder is the root of, or lies in; without one, or without git, the folder itself. */
export function machineCheckout(folder: string): Checkout {
  let root: Promise<string | undefined> | undefined;
  const rootOnce = () => (root ??= gitRoot(folder).catch(ofNoGit));
  return {
    folder: async (path) => join((await rootOnce()) ?? folder, path),
    state: async () => {
      const found = await rootOnce();
      return found === undefined ? undefined : stateOf(found);
    },
  };
}

/** The service brings sources to machines without git too; which commit they are of nobody can say there. */
function ofNoGit(thrown: unknown): undefined {
  if (!(thrown instanceof GitTrouble && thrown.kind === 'no-git')) throw thrown;
}

async function stateOf(root: string): Promise<CodeState | undefined> {
  const commit = await gitResolve(root, 'HEAD');
  if (commit === undefined) return undefined;
  const [digest, differing] = await Promise.all([digestOfTracked(root), gitList(root, STATUS)]);
  return { commit, digest, changed: differing.length > 0 };
}

const STATUS = ['status', '--porcelain=v1', '-z', '--untracked-files=no', '--ignore-submodules=dirty'];

/**
 * sha256 over `<mode> <sha256 hex> <path>\0` of each tracked file as it lies on the disk, in git's order. A link is
 * its target, a submodule its commit; a file that is gone has no line.
 */
async function digestOfTracked(root: string): Promise<Digest> {
  const entries = (await gitList(root, ['ls-files', '--stage', '-z'])).map(parseEntry);
  const lines = await inParallel(entries, READERS, async ({ mode, object, path }) => {
    const content = await contentDigest(join(root, path), mode, object);
    return content === undefined ? '' : `${mode} ${content} ${path}\0`;
  });
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return `sha256:${hash.digest('hex')}` as Digest;
}

interface Tracked {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
}

const SUBMODULE = '160000';

function parseEntry(entry: string): Tracked {
  const [, mode = '', object = '', path = ''] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
  return { mode, object, path };
}

async function contentDigest(path: string, mode: string, object: string): Promise<string | undefined> {
  if (mode === SUBMODULE) return object;
  const stat = await tolerating(['ENOENT', 'ENOTDIR'], lstat(path));
  if (stat?.isSymbolicLink()) return sha256(await readlink(path)).slice('sha256:'.length);
  return stat?.isFile() ? (await hashFile(path)).sha256 : undefined;
}
