import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tolerating } from './errno.ts';

export interface WriteOptions {
  readonly mode?: number;
}

/** The new content or the old, never a part and never nothing, a power cut included. */
export async function writeAtomically(path: string, content: string | Uint8Array, options: WriteOptions = {}) {
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeSynced(temporary, content, options.mode ?? 0o600);
    await renameSynced(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}

/**
 * One write at the end of the file, whoever else writes there. The line break comes first: what a full disk or a power
 * cut left of an earlier line stays a line of its own.
 */
export async function appendLine(path: string, line: string): Promise<void> {
  const handle = await open(path, 'a', 0o600);
  try {
    await handle.appendFile(`\n${line}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename that lasts: without the folder's fsync it may be undone by a power cut. */
async function renameSynced(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncPath(dirname(to));
}

/** Brings a file's bytes or a folder's names to the disk. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    // Some network file systems cannot sync a folder and say EINVAL; their rename is as durable as it gets.
    await tolerating(['EINVAL', 'ENOTSUP'], handle.sync());
  } finally {
    await handle.close();
  }
}

async function writeSynced(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
