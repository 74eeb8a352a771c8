import { createHash } from 'node:crypto';
import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../domain/outcome/digest.ts';
import { sha256 } from '../evidence/sha256.ts';
import type { Checkout, CodeState } from '../ports.ts';
import { tolerating } from './errno.ts';
import { blobId, hashBlob } from './file-hash.ts';
import { gitResolve, gitRoot } from './git.ts';
import { gitBlob } from './git-objects.ts';
import { GitTrouble, gitList } from './git-process.ts';
import { inParallel } from './pool.ts';
import { holdsStrangers } from './untracked.ts';

const READERS = 8;

/** The git repository that a folder is the root of, or lies in; without one, or without git, the folder itself. */
export function machineCheckout(folder: string): Checkout {
  let root: Promise<string | undefined> | undefined;
  const rootOnce = () => (root ??= gitRoot(folder).catch(ofNoGit));
  return {
    folder: async (path) => join((await rootOnce()) ?? folder, path),
    isBehindLink: async (path) => isBehindLink((await rootOnce()) ?? folder, path),
    commit: async () => {
      const found = await rootOnce();
      return found === undefined ? undefined : gitResolve(found, 'HEAD');
    },
    state: async () => {
      const found = await rootOnce();
      return found === undefined ? undefined : stateOf(found);
    },
    isPristine: async () => {
      const found = await rootOnce();
      return found !== undefined && isPristine(found);
    },
  };
}

/** What is not there is no link; what is below a file can't be written anyway. */
async function isBehindLink(root: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  const ways = parts.map((_, at) => join(root, ...parts.slice(0, at + 1)));
  const stats = await Promise.all(ways.map((way) => tolerating(['ENOENT', 'ENOTDIR'], lstat(way))));
  return stats.some((stat) => stat?.isSymbolicLink() === true);
}

/** The service brings sources to machines without git too; which commit they are of nobody can say there. */
function ofNoGit(thrown: unknown): undefined {
  if (!(thrown instanceof GitTrouble && thrown.kind === 'no-git')) throw thrown;
}

/** `git status` is not asked: it starts the filter programs that a repository's own configuration names. */
async function stateOf(root: string): Promise<CodeState | undefined> {
  const commit = await gitResolve(root, 'HEAD');
  if (commit === undefined) return undefined;
  const [committed, index] = await Promise.all([
    gitList(root, ['ls-tree', '-r', '-z', '--full-tree', commit]),
    indexOf(root),
  ]);
  const tracked = index.map(parseEntry);
  const found = await inParallel(tracked, READERS, (entry) => foundAt(root, entry));
  const isStaged = committed.map(nameInTree).join('\0') !== tracked.map(nameOf).join('\0');
  return { commit, digest: digestOf(tracked, found), changed: isStaged || (await differs(root, tracked, found)) };
}

/** The working trees of submodules count like the folders that they lie in. */
async function isPristine(root: string): Promise<boolean> {
  const state = await stateOf(root);
  if (state === undefined || state.changed || (await holdsStrangers(root))) return false;
  for (const { mode, path } of (await indexOf(root)).map(parseEntry)) {
    if (mode !== SUBMODULE || !(await isCheckedOut(join(root, path)))) continue;
    if (!(await isPristine(join(root, path)))) return false;
  }
  return true;
}

const indexOf = (root: string) => gitList(root, ['ls-files', '--stage', '-t', '-z']);

interface Tracked {
  readonly mode: string;
  /** The id of the bytes that the index holds. */
  readonly object: string;
  readonly path: string;
  /** Left out of the working tree, as a sparse checkout does. */
  readonly skipped: boolean;
}

/** What lies on the disk. */
interface Found {
  readonly mode: string;
  readonly object: string;
  readonly sha256: string;
}

const SUBMODULE = '160000';
const LINK = '120000';

function parseEntry(entry: string): Tracked {
  const [, tag = '', mode = '', object = '', path = ''] = /^(\w) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
  return { mode, object, path, skipped: tag === 'S' };
}

const nameOf = ({ mode, object, path }: Tracked): string => `${mode} ${object} ${path}`;
const nameInTree = (entry: string): string => entry.replace(/^(\d+) \w+ ([0-9a-f]+)\t/, '$1 $2 ');

async function foundAt(root: string, { mode, object, path }: Tracked): Promise<Found | undefined> {
  const file = join(root, path);
  if (mode === SUBMODULE) return { mode, object: await submoduleCommit(file, object), sha256: object };
  const stat = await tolerating(['ENOENT', 'ENOTDIR'], lstat(file));
  const idLength = object.length;
  if (stat?.isSymbolicLink()) {
    const target = await readlink(file);
    const sha = sha256(target).slice('sha256:'.length);
    return { mode: LINK, object: blobId(Buffer.from(target), idLength), sha256: sha };
  }
  if (!stat?.isFile()) return undefined;
  const hashed = await hashBlob(file, idLength);
  return { mode: (stat.mode & 0o100) === 0 ? '100644' : '100755', object: hashed.blob, sha256: hashed.sha256 };
}

/** A submodule that was not checked out is as good as its commit. */
async function submoduleCommit(folder: string, expected: string): Promise<string> {
  return (await isCheckedOut(folder)) ? ((await gitResolve(folder, 'HEAD')) ?? '') : expected;
}

const isCheckedOut = async (submodule: string): Promise<boolean> =>
  (await tolerating(['ENOENT', 'ENOTDIR'], lstat(join(submodule, '.git')))) !== undefined;

/**
 * sha256 over `<mode> <sha256 hex> <path>\0` of each tracked file as it lies on the disk, in git's order. A link is
 * its target, a submodule its commit; a file that is gone has no line.
 */
function digestOf(tracked: readonly Tracked[], found: readonly (Found | undefined)[]): Digest {
  const hash = createHash('sha256');
  for (const [at, { mode, path }] of tracked.entries()) {
    const file = found[at];
    if (file !== undefined) hash.update(`${mode} ${file.sha256} ${path}\0`);
  }
  return `sha256:${hash.digest('hex')}` as Digest;
}

async function differs(root: string, tracked: readonly Tracked[], found: readonly (Found | undefined)[]) {
  for (const [at, entry] of tracked.entries()) {
    const file = found[at];
    if (file === undefined && entry.skipped) continue;
    if (file === undefined || file.mode !== entry.mode) return true;
    if (file.object !== entry.object && !(await isPutOut(root, entry, file))) return true;
  }
  return false;
}

/** Whether these are the committed bytes as git itself would put them into the working tree, if not as they are. */
async function isPutOut(root: string, entry: Tracked, found: Found): Promise<boolean> {
  if (entry.mode === LINK || entry.mode === SUBMODULE) return false;
  return (await isText(join(root, entry.path), entry)) || (await isLargeFile(root, entry, found));
}

/** Attributes may ask for CRLF in the working tree where the commit has LF; a NUL is in no text. */
async function isText(file: string, { object }: Tracked): Promise<boolean> {
  if ((await lstat(file)).size > MAX_TEXT_BYTES) return false;
  const text = (await readFile(file)).toString('latin1');
  const committed = Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1');
  return !text.includes('\0') && blobId(committed, object.length) === object;
}

const MAX_TEXT_BYTES = 16 * 1024 * 1024;

/** Git LFS commits a pointer with the digest of the file that it puts into the working tree (its specification, v1). */
async function isLargeFile(root: string, { object }: Tracked, { sha256: content }: Found): Promise<boolean> {
  const pointer = await gitBlob(root, object, MAX_POINTER_BYTES);
  return pointer !== undefined && LARGE_FILE.exec(pointer)?.[1] === content;
}

const MAX_POINTER_BYTES = 1024;
const LARGE_FILE =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\nsize \d+\n$/;
