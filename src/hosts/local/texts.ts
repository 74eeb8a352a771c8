import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { sha256 } from '../../evidence/sha256.ts';
import { decodeUtf8 } from '../../files/utf8.ts';
import { errnoOf } from '../../machine/errno.ts';
import { gitFolder, gitHasRemote, gitLeadsTo, gitRemotes, gitResolve, gitShow } from '../../machine/git.ts';
import type { FolderEntry, Text, TextSource, Texts } from '../../ports.ts';
import { inOrder } from '../in-order.ts';
import { once } from '../once.ts';
import { troubleAsFinding, unreadable } from './git-trouble.ts';
import { DEFAULT_REF, trustedName } from './ref-name.ts';

export interface TrustedRef {
  /** What the user names. */
  readonly named: string | undefined;
  /** A service runs us: what is checked out may be what a stranger proposes. */
  readonly unattended: boolean;
}

/** Files of a local repository at the commit of a trusted ref. */
export function gitTexts(root: string, trustedRef: TrustedRef): Texts {
  const source = once(() => resolved(root, trustedRef));
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

async function resolved(root: string, trustedRef: TrustedRef): Promise<TextSource> {
  for (const ref of await refsToTry(root, trustedRef)) {
    const commit = await troubleAsFinding(ref, () => commitOf(root, ref, trustedRef.unattended));
    if (commit !== undefined) return { ref, commit, source: 'git' };
  }
  throw badInput(error('host/no-trusted-ref', { ref: id(trustedRef.named ?? DEFAULT_REF) }));
}

/** What is checked out decides only where a person sits before a repository that has no other place to be reviewed. */
async function refsToTry(root: string, { named, unattended }: TrustedRef): Promise<readonly string[]> {
  if (named !== undefined) return [named];
  return unattended || (await gitHasRemote(root)) ? [DEFAULT_REF] : [DEFAULT_REF, 'HEAD'];
}

async function commitOf(root: string, ref: string, unattended: boolean): Promise<string | undefined> {
  // `origin` is a remote's name even where none is set up: it is never the beginning of a local branch's.
  const name = trustedName(ref, { remotes: ['origin', ...(await gitRemotes(root))], unattended });
  if (name === undefined) return undefined;
  const folder = DEFAULT_OF_REMOTE.exec(name)?.[1];
  if (folder === undefined) return gitResolve(root, name);
  // A branch that somebody called HEAD is fetched to this very name; the remote's default is a link to a branch.
  const branch = await gitLeadsTo(root, name);
  return branch?.startsWith(folder) ? gitResolve(root, branch) : undefined;
}

const DEFAULT_OF_REMOTE = /^(refs\/remotes\/.+\/)HEAD$/;

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
