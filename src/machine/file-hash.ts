import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { error, refused } from '../domain/outcome/finding.ts';
import { data } from '../domain/outcome/labelled.ts';
import { withRegularFile } from './regular-file.ts';

const CHUNK_BYTES = 1024 * 1024;

export interface HashedFile {
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** With the id under which git keeps the same bytes. */
export interface HashedBlob extends HashedFile {
  readonly blob: string;
}

const SHA1_HEX_CHARACTERS = 40;

/** Hashes one file's bytes. A file that changes meanwhile is refused. */
export const hashFile = (path: string): Promise<HashedFile> => unchanged(path, (handle) => hashAll(handle));

/** The same for a repository whose ids have so many characters. */
export const hashBlob = (path: string, idLength: number): Promise<HashedBlob> =>
  unchanged(path, async (handle) => {
    const blob = startBlob((await handle.stat()).size, idLength);
    return { ...(await hashAll(handle, blob)), blob: blob.digest('hex') };
  });

const unchanged = <T>(path: string, hash: (handle: FileHandle) => Promise<T>): Promise<T> =>
  withRegularFile(path, async (handle) => {
    const before = await stamp(handle);
    const hashed = await hash(handle);
    if ((await stamp(handle)) === before) return hashed;
    throw refused(error('store/changed-while-read', { name: data(basename(path), 'restricted') }));
  });

/** Git's id of a file's bytes, in hexadecimal characters as many as the ids of the repository have. */
export const blobId = (bytes: Buffer, idLength: number): string =>
  startBlob(bytes.length, idLength).update(bytes).digest('hex');

const startBlob = (size: number, idLength: number): Hash =>
  createHash(idLength === SHA1_HEX_CHARACTERS ? 'sha1' : 'sha256').update(`blob ${size}\0`);

/** While one chunk is hashed the next is read. */
async function hashAll(handle: FileHandle, blob?: Hash): Promise<HashedFile> {
  const hash = createHash('sha256');
  const [one, other] = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)];
  let size = 0;
  let reading = handle.read(one, 0, CHUNK_BYTES, 0);
  for (;;) {
    const { bytesRead, buffer } = await reading;
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
    size += bytesRead;
    reading = handle.read(buffer === one ? other : one, 0, CHUNK_BYTES, size);
    const read = buffer.subarray(0, bytesRead);
    hash.update(read);
    blob?.update(read);
  }
}

async function stamp(handle: FileHandle): Promise<string> {
  const { size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
  return `${size} ${mtimeNs} ${ctimeNs}`;
}
