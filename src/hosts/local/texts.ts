import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../evidence/sha256.ts';
import { decodeUtf8 } from '../../files/utf8.ts';
import { errnoOf } from '../../machine/errno.ts';
import { gitShow } from '../../machine/git-files.ts';
import { gitFolder } from '../../machine/git-objects.ts';
import type { FolderEntry, Text, Texts } from '../../ports.ts';
import { inOrder } from '../in-order.ts';
import { once } from '../once.ts';
import { troubleAsFinding, unreadable } from './git-trouble.ts';
import type { ResolvedRef } from './trusted-ref.ts';

/** Files of a local repository at the commit of a ref. */
export function gitTexts(root: string, ref: () => Promise<ResolvedRef>): Texts {
  const source = once(async () => (await ref()).source);
  return {
    source,
    async read(path) {
      const text = await troubleAsFinding(path, async () => gitShow(root, (await source()).commit, path));
      return text === undefined ? undefined : { path, text, digest: sha256(text) };
    },
    async list(folder) {
      const entries = await troubleAsFinding(folder, async () => gitFolder(root, (await source()).commit, folder));
      return entries && inOrder(entries.map(({ name, mode }) => ({ name, kind: kindOfMode(mode) })));
    },
  };
}

/** The files of the working tree: what the user is about to propose. */
export function workspaceTexts(root: string, commit: () => Promise<string>): Texts {
  return {
    source: once(async () => ({ ref: 'working tree', commit: await commit(), source: 'workspace' })),
    read: (path) => workspaceText(root, path),
    list: (folder) => workspaceFolder(root, folder),
  };
}

const kindOfMode = (mode: string): FolderEntry['kind'] =>
  mode.startsWith('100') ? 'file' : mode === '040000' ? 'folder' : 'other';

async function workspaceText(root: string, path: string): Promise<Text | undefined> {
  const bytes = await readFile(join(root, path)).catch((thrown: unknown) => {
    if (errnoOf(thrown) === 'ENOENT' || errnoOf(thrown) === 'ENOTDIR') return undefined;
    throw unreadable(path);
  });
  return bytes && { path, text: decodeUtf8(bytes, path), digest: sha256(bytes) };
}

/** Through no link: what is committed has a link there, and not what it leads to. */
async function workspaceFolder(root: string, folder: string): Promise<readonly FolderEntry[] | undefined> {
  try {
    if ((await realpath(join(root, folder))) !== join(await realpath(root), folder)) throw unreadable(folder);
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return inOrder(entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) })));
  } catch (thrown) {
    if (errnoOf(thrown) === 'ENOENT') return undefined;
    throw errnoOf(thrown) === undefined ? thrown : unreadable(folder);
  }
}

const kindOf = (entry: Dirent): FolderEntry['kind'] =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
