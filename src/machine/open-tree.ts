import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Bytes, Inflate } from '../domain/model-files/source.ts';
import type { OpenTree } from '../ports.ts';
import { walkTree } from './tree-walk.ts';

const UNPACK = { deflate: inflateRawSync, zlib: inflateSync, gzip: gunzipSync } as const;

export const inflate: Inflate = {
  unpack(format, packed, most) {
    const { buffer, engine } = UNPACK[format](packed, {
      maxOutputLength: Math.max(most, 1),
      info: true,
    }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: buffer, used: engine.bytesWritten };
  },
  crc32: (bytes, before) => crc32(bytes, before),
};

/** All files of a tree, each opened when it is first read and held open until the tree is closed. */
export async function openTree(path: string): Promise<OpenTree> {
  const { root, files } = await walkTree(path);
  const open: number[] = [];
  return {
    files: files.map((file) => ({ path: file.path, bytes: fileBytes(join(root, file.spelled), open) })),
    inflate,
    close() {
      for (const each of open.splice(0)) closeSync(each);
    },
  };
}

function fileBytes(path: string, open: number[]): Bytes {
  let opened: number | undefined;
  const handle = (): number => {
    if (opened === undefined) {
      opened = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      open.push(opened);
    }
    return opened;
  };
  return {
    get size() {
      return fstatSync(handle()).size;
    },
    read(at, length) {
      const buffer = Buffer.allocUnsafe(length);
      for (let filled = 0; filled < length; ) {
        const count = readSync(handle(), buffer, filled, length - filled, at + filled);
        if (count === 0) throw new Error('a file of the model ends early');
        filled += count;
      }
      return buffer;
    },
  };
}
