import { randomBytes } from 'node:crypto';
import { access, chmod, constants, lstat, mkdir, mkdtemp, readdir, rename, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingCode } from '../../domain/findings/codes.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, Refusal, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { syncPath } from '../../machine/atomic.ts';
import { errnoOf, tolerating } from '../../machine/errno.ts';
import { walkTree } from '../../machine/tree-walk.ts';
import { copyTree, demandDigest, machineTrees } from '../../machine/trees.ts';
import { writing } from '../../machine/trouble.ts';
import type { Store } from '../../ports.ts';

const FOLDER_MODE = 0o750;
const FILE_MODE = 0o440;
const SET_GROUP = 0o2000;
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

const ENTRY = /^[0-9a-f]{64}$/;
const DAMAGED = '.damaged-';
const ATTEMPTS = 5;

/** What the system says when something has the entry's name: another put of the same bytes, or what is no folder. */
const ALREADY_THERE = ['EEXIST', 'ENOTEMPTY', 'ENOTDIR'];

/** What a tree that was put can never be. */
const NO_SUCH_TREE: ReadonlySet<FindingCode> = new Set([
  'store/digest-differs',
  'store/changed-while-read',
  'store/missing-file',
  'store/link',
  'store/special-file',
  'store/empty-folder',
  'store/empty',
  'store/twin-names',
  'store/unfit-name',
]);

/**
 * A folder of a site as a store: `<root>/sha256/<hex>/…`, one folder an artifact, named by its tree digest. An entry
 * appears whole or not at all, and is hashed whenever it is read. The root itself is the administrator's to make.
 */
export const fileStore = (root: string): Store => ({
  ready: () => writing(usable(tryToWrite(root))),
  fetch: (digest, into) => fetchVerified(root, digest, into),
  put: (tree) => writing(usable(putOnce(root, tree))),
});

/** Permissions are asked of the system, by doing; a full disk shows only when it is filled. */
async function tryToWrite(root: string): Promise<void> {
  const incoming = join(root, 'incoming');
  await makeLike(root, incoming);
  await rmdir(await mkdtemp(join(incoming, 'try-')));
  await tolerating(['ENOENT'], access(join(root, 'sha256'), constants.W_OK | constants.X_OK));
}

async function putOnce(root: string, tree: string): Promise<Digest> {
  const digest = await machineTrees.digest(tree);
  const entry = entryOf(root, digest);
  // Of several that replace a damaged entry, one can move away what another has just put: it looks, and puts it again.
  for (let left = ATTEMPTS; left > 0 && !(await isWhole(entry, digest)); left -= 1) await install(root, tree, digest);
  demandDigest(await machineTrees.digest(entry), digest);
  return digest;
}

/** Anything but the very bytes is a damaged entry. One that we may not read, or cannot, may be whole for others. */
async function isWhole(entry: string, digest: Digest): Promise<boolean> {
  try {
    return (await machineTrees.digest(entry)) === digest;
  } catch (thrown) {
    if (isNoSuchTree(thrown)) return false;
    throw thrown;
  }
}

const isNoSuchTree = (thrown: unknown): boolean =>
  thrown instanceof Refusal && thrown.findings.every(({ code }) => NO_SUCH_TREE.has(code));

async function fetchVerified(root: string, digest: Digest, into: string): Promise<void> {
  const entry = entryOf(root, digest);
  if (!(await isThere(entry))) throw refused(error('store/not-found', { digest: id(digest) }));
  try {
    await machineTrees.stage(entry, into, digest);
  } catch (thrown) {
    // Not even a part of what was not verified may stay.
    await machineTrees.remove(into);
    if (!isNoSuchTree(thrown)) throw thrown;
    throw refused(error('store/digest-differs', { digest: id(digest) }));
  }
}

async function install(root: string, tree: string, digest: Digest): Promise<void> {
  const folders = { incoming: join(root, 'incoming'), shelf: join(root, 'sha256') };
  for (const folder of [folders.incoming, folders.shelf]) {
    await makeLike(root, folder);
    await sweep(folder);
  }
  const staged = join(folders.incoming, randomBytes(8).toString('hex'));
  try {
    await copyTree(await walkTree(tree), staged, { folder: FOLDER_MODE, file: FILE_MODE });
    demandDigest(await machineTrees.digest(staged), digest);
    await place(staged, entryOf(root, digest), digest);
    await syncPath(folders.shelf);
  } finally {
    await machineTrees.remove(staged);
  }
}

/**
 * Gives the entry its name; one that is damaged makes room first. It is moved beside, not away: whoever may write the
 * shelf may do that with another user's folder, too. Killed in between, there is no entry, and the next put makes it.
 */
async function place(staged: string, entry: string, digest: Digest): Promise<void> {
  if (await placed(staged, entry)) return;
  if (await isWhole(entry, digest)) return;
  const aside = `${entry}${DAMAGED}${randomBytes(8).toString('hex')}`;
  await tolerating(['ENOENT'], rename(entry, aside));
  await removeMine(aside);
  // Another put may have come first: its bytes are looked at as any.
  await placed(staged, entry);
}

const placed = async (staged: string, entry: string): Promise<boolean> =>
  (await tolerating(
    ALREADY_THERE,
    rename(staged, entry).then(() => true),
  )) ?? false;

/** What is another user's is that user's to remove. */
const removeMine = (path: string): Promise<void> => tolerating(['EACCES', 'EPERM'], machineTrees.remove(path));

/** Whoever may write the root may write here: a share is used by several sites' users, through its group. */
async function makeLike(root: string, folder: string): Promise<void> {
  const { mode } = await stat(root);
  await tolerating(['EEXIST'], mkdir(folder));
  // Another user's folder is as that user made it.
  await tolerating(['EPERM'], chmod(folder, mode & (SET_GROUP | 0o777)));
}

/** What a put that was killed left behind. */
async function sweep(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => !ENTRY.test(each))) {
    const found = await tolerating(['ENOENT'], lstat(join(folder, name)));
    if (found && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) await removeMine(join(folder, name));
  }
}

const entryOf = (root: string, digest: Digest): string => join(root, 'sha256', digest.slice('sha256:'.length));

const isThere = async (path: string): Promise<boolean> =>
  (await tolerating(['ENOENT', 'ENOTDIR'], lstat(path)))?.isDirectory() ?? false;

/** A disk that is full or read-only is told as that, anything else as the store's. */
const DISK = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

async function usable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const reason = errnoOf(thrown);
    if (reason === undefined || DISK.has(reason)) throw thrown;
    throw refused(error('store/not-writable', { reason: id(reason) }));
  }
}
