import { createHash } from 'node:crypto';
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

/** Hashes one file's bytes. A file that changes meanwhile is refused. */
export const hashFile = (path: string): Promise<HashedFile> =>
  withRegularFile(path, async (handle) => {
    const before = await stamp(handle);
    const hashed = await hashAll(handle);
    if ((await stamp(handle)) === before) return hashed;
    throw refused(error('store/changed-while-read', { name: data(basename(path), 'restricted') }));
  });

async function hashAll(handle: FileHandle): Promise<HashedFile> {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let size = 0; ; ) {
    const { bytesRead } = await handle.read(chunk, 0, CHUNK_BYTES, size);
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
    hash.update(chunk.subarray(0, bytesRead));
    size += bytesRead;
  }
}

async function stamp(handle: FileHandle): Promise<string> {
  const { size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
  return `${size} ${mtimeNs} ${ctimeNs}`;
}
