import { badInput, error } from '../../domain/outcome/finding.ts';
import { path as pathParam } from '../../domain/outcome/labelled.ts';
import { sha256 } from '../../evidence/sha256.ts';
import { MAX_FILE_BYTES, startOf, tooLarge } from '../../files/limits.ts';
import { decodeUtf8 } from '../../files/utf8.ts';
import type { Text, TextSource, Texts } from '../../ports.ts';
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
  return {
    source: resolved,
    async read(path) {
      const { commit } = await resolved();
      const text = texts.get(path) ?? contents(api, repository, path, commit);
      texts.set(path, text);
      return text;
    },
  };
}

/** The commit that a branch points to now. A tag of the same name is another thing. */
export async function branchTip(api: Api, repository: string, branch: string): Promise<TextSource> {
  const path = `/repos/${repository}/commits/${encodeURIComponent(`heads/${branch}`)}`;
  const commit = member(await api.get(path), 'sha');
  if (typeof commit !== 'string') throw unexpected(path);
  return { ref: branch, commit, source: 'api' };
}

async function contents(api: Api, repository: string, path: string, commit: string): Promise<Text | undefined> {
  const request = `/repos/${repository}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
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
