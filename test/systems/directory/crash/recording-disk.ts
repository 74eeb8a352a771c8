import { relative } from 'node:path';
import type { Disk } from '../../../../src/systems/directory/disk.ts';

/** One change of the file system; paths are relative to the destination. */
export type Operation =
  | { readonly op: 'make-folder' | 'make-file' | 'sync' | 'remove-file' | 'remove-folder'; readonly path: string }
  | { readonly op: 'append'; readonly path: string; readonly base64: string }
  | { readonly op: 'rename' | 'link'; readonly from: string; readonly to: string };

/** Passes everything on, after telling what is about to be done. */
export function recordingDisk(disk: Disk, root: string, before: (operation: Operation) => Promise<void>): Disk {
  const at = (path: string): string => relative(root, path);
  return {
    makeFolder: async (path, mode) => {
      await before({ op: 'make-folder', path: at(path) });
      await disk.makeFolder(path, mode);
    },
    makeFile: async (path, mode) => {
      await before({ op: 'make-file', path: at(path) });
      await disk.makeFile(path, mode);
    },
    append: async (path, bytes) => {
      await before({ op: 'append', path: at(path), base64: Buffer.from(bytes).toString('base64') });
      await disk.append(path, bytes);
    },
    sync: async (path) => {
      await before({ op: 'sync', path: at(path) });
      await disk.sync(path);
    },
    rename: async (from, to) => {
      await before({ op: 'rename', from: at(from), to: at(to) });
      await disk.rename(from, to);
    },
    link: async (from, to) => {
      await before({ op: 'link', from: at(from), to: at(to) });
      await disk.link(from, to);
    },
    removeFile: async (path) => {
      await before({ op: 'remove-file', path: at(path) });
      await disk.removeFile(path);
    },
    removeFolder: async (path) => {
      await before({ op: 'remove-folder', path: at(path) });
      await disk.removeFolder(path);
    },
  };
}
