import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { dataOffset, END_BYTES, LOCAL_BYTES, readCentral, readEnd, type ZipEntry } from './zip-layout.ts';

/** What came is no archive of ours. */
class UnfitZip extends Error {}

// biome-ignore lint/suspicious/noControlCharactersInRegex: such names are never written by us
const UNFIT_NAME = /[\u0000-\u001f\u007f-\u009f\\\ufffd:]/;

/**
 * Unpacks an archive that `writeZip` made into a new folder, and no other: stored files only, names that stay below
 * the folder, no name twice, together no more bytes than the archive has. Whether they are the right bytes, their
 * tree digest tells.
 */
export async function readZip(archive: string, into: string): Promise<void> {
  const handle = await open(archive, 'r');
  try {
    const { size } = await handle.stat();
    const entries = await readEntries(handle, size);
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > size) throw new UnfitZip();
    await mkdir(into, { mode: 0o700 });
    for (const entry of entries) await unpack(handle, archive, entry, into);
  } finally {
    await handle.close();
  }
}

async function readEntries(handle: FileHandle, size: number): Promise<readonly ZipEntry[]> {
  const end = readEnd(await readAt(handle, size - END_BYTES, END_BYTES));
  if (end === undefined || end.centralOffset + end.centralSize + END_BYTES !== size) throw new UnfitZip();
  const central = await readAt(handle, end.centralOffset, end.centralSize);
  const entries: ZipEntry[] = [];
  for (let at = 0; at < central.length; ) {
    const read = readCentral(central, at);
    if (read === undefined || !isBelow(read.entry.name)) throw new UnfitZip();
    entries.push(read.entry);
    at = read.next;
  }
  if (entries.length !== end.files) throw new UnfitZip();
  return entries;
}

const isBelow = (name: string): boolean =>
  !UNFIT_NAME.test(name) && name.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');

async function unpack(handle: FileHandle, archive: string, entry: ZipEntry, into: string): Promise<void> {
  const start = dataOffset(await readAt(handle, entry.offset, LOCAL_BYTES), entry.offset);
  if (start === undefined) throw new UnfitZip();
  const path = join(into, entry.name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if (entry.size === 0) return writeFile(path, '', { flag: 'wx', mode: 0o600 });
  const bytes = createReadStream(archive, { start, end: start + entry.size - 1 });
  await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  if (position < 0) throw new UnfitZip();
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
