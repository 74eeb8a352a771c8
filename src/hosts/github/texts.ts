import { badInput, error, refused } from '../../domain/outcome/finding.ts';
import { id, path as pathParam } from '../../domain/outcome/labelled.ts';
import { own } from '../../domain/own.ts';
import { sha256 } from '../../evidence/sha256.ts';
import { MAX_FILE_BYTES, startOf, tooLarge } from '../../files/limits.ts';
import { decodeUtf8 } from '../../files/utf8.ts';
import type { FolderEntry, Text, TextSource, Texts } from '../../ports.ts';
import { inOrder } from '../in-order.ts';
import { once } from '../once.ts';
import { type Api, member, unexpected } from './api.ts';

export interface TextsOptions {
  readonly api: Api;
  /** `OWNER/name`. */
  readonly repository: string;
  /** Asked once. */
  readonly source: () => Promise<TextSource>;
}

/** Files of the repository at one commit, through the API: what lies in the workspace is never asked. */
export function textsAt({ api, repository, source }: TextsOptions): Texts {
  const resolved = once(source);
  const texts = new Map<string, Promise<Text | undefined>>();
  const folders = new Map<string, Promise<readonly FolderEntry[] | undefined>>();
  return {
    source: resolved,
    async read(path) {
      const { commit } = await resolved();
      const text = texts.get(path) ?? contents(api, repository, path, commit);
      texts.set(path, text);
      return text;
    },
    async list(folder) {
      const { commit } = await resolved();
      const entries = folders.get(folder) ?? entriesOf(api, repository, folder, commit);
      folders.set(folder, entries);
      return entries;
    },
  };
}

/** More than that the API leaves out, and does not say so. */
const MAX_ENTRIES = 1000;

async function entriesOf(
  api: Api,
  repository: string,
  folder: string,
  commit: string,
): Promise<readonly FolderEntry[] | undefined> {
  const request = contentsOf(repository, folder);
  const answer = await api.get(request, { ref: commit });
  if (answer === undefined) return undefined;
  if (!Array.isArray(answer)) throw unreadable(folder);
  if (answer.length >= MAX_ENTRIES) throw unexpected(request);
  return inOrder(answer.map((entry) => entryOf(entry, request)));
}

function entryOf(entry: unknown, request: string): FolderEntry {
  const name = member(entry, 'name');
  const type = member(entry, 'type');
  if (typeof name !== 'string' || typeof type !== 'string') throw unexpected(request);
  // A submodule is listed as a file, for clients that are older than submodules; its size is nothing.
  const isModule = typeof member(entry, 'submodule_git_url') === 'string';
  return { name, kind: isModule ? 'other' : (own(KINDS, type) ?? 'other') };
}

const KINDS: Readonly<Record<string, FolderEntry['kind']>> = { file: 'file', dir: 'folder' };

const contentsOf = (repository: string, path: string): string =>
  `/repos/${repository}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;

/** The commit that a branch points to now. A tag of the same name is another thing. */
export async function branchTip(api: Api, repository: string, branch: string): Promise<TextSource> {
  const path = `/repos/${repository}/commits/${encodeURIComponent(`heads/${branch}`)}`;
  const answer = await api.get(path);
  if (answer === undefined) throw refused(error('host/no-trusted-branch', { branch: id(branch) }));
  const commit = member(answer, 'sha');
  if (typeof commit !== 'string') throw unexpected(path);
  return { ref: branch, commit, source: 'api' };
}

async function contents(api: Api, repository: string, path: string, commit: string): Promise<Text | undefined> {
  const request = contentsOf(repository, path);
  const answer = await api.get(request, { ref: commit });
  if (answer === undefined) return undefined;
  if (Array.isArray(answer) || member(answer, 'type') !== 'file') throw unreadable(path);
  // Of a file above 1 MB the API tells the size but not the content.
  const isLarge = Number(member(answer, 'size')) > MAX_FILE_BYTES || member(answer, 'encoding') === 'none';
  if (isLarge) throw badInput(tooLarge(path));
  const content = member(answer, 'content');
  if (typeof content !== 'string' || member(answer, 'encoding') !== 'base64') throw unexpected(request);
  return textOf(path, Buffer.from(content, 'base64'));
}

/** A folder, a submodule, a link to elsewhere. */
export const unreadable = (path: string) =>
  badInput(error('file/unreadable', { file: pathParam(path) }, startOf(path)));

export const textOf = (path: string, bytes: Uint8Array): Text => ({
  path,
  text: decodeUtf8(bytes, path),
  digest: sha256(bytes),
});
