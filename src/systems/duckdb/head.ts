import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { firstLine } from './header.ts';

/** A header of ten thousand columns with names of a hundred letters. */
const MAX_HEADER_BYTES = 1024 * 1024;

/** By its first two bytes; a name proves nothing. */
export async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/**
 * The first line of a text file, gzipped or not; undefined where the file is empty, is not UTF-8 or does not end its
 * first line within a mebibyte.
 */
export async function headLine(path: string, gzip: boolean): Promise<string | undefined> {
  const file = createReadStream(path);
  const stream: Readable = gzip ? pipeline(file, createGunzip(), () => undefined) : file;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of stream) {
      head = Buffer.concat([head, chunk as Buffer]);
      const line = firstLine(head.toString('latin1'));
      if (line !== undefined) return decoded(head.subarray(0, line.length));
      if (head.length > MAX_HEADER_BYTES) return undefined;
    }
  } catch {
    return undefined;
  } finally {
    file.destroy();
    stream.destroy();
  }
  return head.length === 0 ? undefined : decoded(head);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
