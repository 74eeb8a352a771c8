import { link, mkdir, open, rename, rmdir, unlink } from 'node:fs/promises';
import { syncPath } from '../../machine/atomic.ts';

/**
 * Every change that a deployment makes to a file system, one method an operation: the only door, so that a test can
 * record them all, stop at each, and lose those that were not brought to the disk.
 */
export interface Disk {
  makeFolder(path: string, mode: number): Promise<void>;
  /** Fails if the file exists. */
  makeFile(path: string, mode: number): Promise<void>;
  append(path: string, bytes: Uint8Array): Promise<void>;
  /** Brings a file's bytes, or a folder's names, to the disk. */
  sync(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Fails if `to` exists: of several that try, one succeeds. */
  link(from: string, to: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  removeFolder(path: string): Promise<void>;
}

export const realDisk: Disk = {
  makeFolder: (path, mode) => mkdir(path, { mode }),
  makeFile: async (path, mode) => (await open(path, 'wx', mode)).close(),
  append: async (path, bytes) => {
    const handle = await open(path, 'a');
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
  },
  sync: syncPath,
  rename,
  link,
  removeFile: unlink,
  removeFolder: rmdir,
};
