import { constants } from 'node:fs';
import { chmod, chown, copyFile, lstat, mkdir, mkdtemp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Digest } from '../domain/outcome/digest.ts';
import { error, refused } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import { treeDigest } from '../evidence/tree-digest.ts';
import type { Trees } from '../ports.ts';
import { appendLine, syncPath, writeAtomically } from './atomic.ts';
import { hashFile } from './file-hash.ts';
import { openTree } from './open-tree.ts';
import { inParallel } from './pool.ts';
import { readSmallText } from './regular-file.ts';
import { removeTree } from './removal.ts';
import { makeScratch } from './scratch.ts';
import { type FoundTree, walkTree } from './tree-walk.ts';
import { reading, writing } from './trouble.ts';

const READERS = 8;
const SET_GROUP = 0o2000;
const KEEP_USER = -1;

export const machineTrees: Trees = {
  digest: digestTree,
  bytes: bytesOf,
  stage: (from, into, expected) => writing(stageTree(from, into, expected)),
  scratch: (root, name) => writing(makeScratch(root, name)),
  folder: (root, name) => writing(makeKept(root, name)),
  remove: removeTree,
  keep: (file, path) => writing(keepFile(file, path)),
  readText: readSmallText,
  open: (path) => reading(openTree(path)),
  writeText: (path, text) => writing(writeWhole(path, text)),
  appendLine: (path, line) => writing(appendLine(path, line)),
};

async function digestTree(path: string, key?: Uint8Array): Promise<Digest> {
  return digestFound(await walkTree(path), key);
}

async function bytesOf(path: string): Promise<number> {
  const { root, files } = await walkTree(path);
  const sizes = files.map(async ({ spelled }) => (await reading(lstat(join(root, spelled)))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function stageTree(from: string, into: string, expected: Digest): Promise<void> {
  const tree = await walkTree(from);
  demandDigest(await digestFound(tree), expected);
  await copyTree(tree, into, { folder: 0o700, file: 0o400 });
  await makeReadOnly(tree, into);
  demandDigest(await digestTree(into), expected);
}

/** Copies the files of a tree into a new folder, brought to the disk, with these modes. */
export async function copyTree(
  tree: FoundTree,
  into: string,
  modes: { readonly folder: number; readonly file: number },
): Promise<void> {
  for (const folder of ['', ...tree.folders]) await makeFolder(join(into, folder), modes.folder);
  await inParallel(tree.files, READERS, async ({ spelled }) => {
    const copy = join(into, spelled);
    await reading(copyFile(join(tree.root, spelled), copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE));
    await ownedLike(dirname(copy), copy);
    await chmod(copy, modes.file);
    await syncPath(copy);
  });
  for (const folder of [...tree.folders].reverse()) await syncPath(join(into, folder));
  await syncPath(into);
}

/** From Node 24 on a copied file keeps the group of its source; in a folder that hands its group down, it takes that. */
async function ownedLike(folder: string, copy: string): Promise<void> {
  const { mode, gid } = await lstat(folder);
  if ((mode & SET_GROUP) !== 0) await chown(copy, KEEP_USER, gid);
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeAtomically(path, text);
}

/** With this mode whatever the umask; a group that the folder above hands down stays. */
async function makeFolder(path: string, mode: number): Promise<void> {
  await mkdir(path);
  const { mode: made } = await lstat(path);
  await chmod(path, mode | (made & SET_GROUP));
}

/** Bytes with another digest than expected are never used. */
export function demandDigest(found: Digest, expected: Digest): void {
  if (found !== expected) throw refused(error('store/digest-differs', { digest: id(expected) }));
}

export async function digestFound(tree: FoundTree, key?: Uint8Array): Promise<Digest> {
  const entries = await inParallel(tree.files, READERS, async ({ path, spelled }) => ({
    path,
    ...(await hashFile(join(tree.root, spelled))),
  }));
  return treeDigest(entries, key);
}

async function makeReadOnly(tree: FoundTree, into: string): Promise<void> {
  for (const folder of [...tree.folders].reverse()) await chmod(join(into, folder), 0o500);
  await chmod(into, 0o500);
}

async function keepFile(file: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await chmod(file, 0o600);
  await rename(file, path);
  await syncPath(dirname(path));
}

async function makeKept(root: string, name: string): Promise<string> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  return mkdtemp(join(root, `${name.replace(/[^A-Za-z0-9._-]/g, '_')}-`));
}
