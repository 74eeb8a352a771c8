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
export const hashFile = (path: string, idLength = SHA1_HEX_CHARACTERS): Promise<HashedBlob> =>
  withRegularFile(path, async (handle) => {
    const before = await stamp(handle);
    const blob = startBlob((await handle.stat()).size, idLength);
    const hashed = { ...(await hashAll(handle, blob)), blob: blob.digest('hex') };
    if ((await stamp(handle)) === before) return hashed;
    throw refused(error('store/changed-while-read', { name: data(basename(path), 'restricted') }));
  });

/** Git's id of a file's bytes, in hexadecimal characters as many as the ids of the repository have. */
export const blobId = (bytes: Buffer, idLength: number): string =>
  startBlob(bytes.length, idLength).update(bytes).digest('hex');

const startBlob = (size: number, idLength: number): Hash =>
  createHash(idLength === SHA1_HEX_CHARACTERS ? 'sha1' : 'sha256').update(`blob ${size}\0`);

async function hashAll(handle: FileHandle, blob: Hash): Promise<HashedFile> {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let size = 0; ; ) {
    const { bytesRead } = await handle.read(chunk, 0, CHUNK_BYTES, size);
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
    const read = chunk.subarray(0, bytesRead);
    hash.update(read);
    blob.update(read);
    size += bytesRead;
  }
}

async function stamp(handle: FileHandle): Promise<string> {
  const { size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
  return `${size} ${mtimeNs} ${ctimeNs}`;
}
