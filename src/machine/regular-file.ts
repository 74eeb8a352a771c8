import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { error, refused } from '../domain/outcome/finding.ts';
import { data, known } from '../domain/outcome/labelled.ts';
import { reading } from './trouble.ts';

// Without NONBLOCK a pipe that a program left in place of a file would hold us for ever.
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Opens a file that is a file: a link is not followed, a pipe not waited for. */
export async function withRegularFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const handle = await reading(open(path, FLAGS));
  try {
    if (!(await handle.stat()).isFile()) {
      throw refused(error('store/special-file', { name: data(basename(path), 'restricted') }));
    }
    return await reading(work(handle));
  } finally {
    await handle.close();
  }
}

/** A text of at most so many bytes, in UTF-8. */
export const readSmallText = (path: string, maxBytes: number): Promise<string> =>
  withRegularFile(path, async (handle) => decode(path, await readAtMost(handle, maxBytes)));

async function readAtMost(handle: FileHandle, maxBytes: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(maxBytes + 1);
  for (let filled = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, filled);
    filled += bytesRead;
    if (filled > maxBytes) throw refused(error('store/too-large', { limit: known(maxBytes) }));
    if (bytesRead === 0) return buffer.subarray(0, filled);
  }
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(error('store/not-text', { name: data(basename(path), 'restricted') }));
  }
}
