import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { error, refused } from '../../domain/outcome/finding.ts';
import { known } from '../../domain/outcome/labelled.ts';
import type { FoundFile, FoundTree } from '../../machine/tree-walk.ts';
import { centralHeader, endRecord, localHeader, MAX_ZIP_BYTES, MAX_ZIP_FILES, type ZipEntry } from './zip-layout.ts';

const CHUNK_BYTES = 1024 * 1024;

export interface WrittenZip {
  readonly size: number;
  /** Lower-case hex of the archive's sha256. */
  readonly sha256: string;
}

/** A tree as a ZIP archive that every tool opens, without compression: the bytes stay what they are. */
export async function writeZip(tree: FoundTree, archive: string): Promise<WrittenZip> {
  if (tree.files.length > MAX_ZIP_FILES) throw tooLarge();
  const handle = await open(archive, 'wx', 0o600);
  try {
    const entries: ZipEntry[] = [];
    let offset = 0;
    for (const file of [...tree.files].sort(byPath)) {
      const entry = await addFile(handle, { name: file.path, source: join(tree.root, file.spelled), offset });
      entries.push(entry);
      offset += localHeader(entry).length + entry.size;
    }
    await finish(handle, entries, offset);
  } finally {
    await handle.close();
  }
  return digestOf(archive);
}

/** However a file system lists them, the same tree is the same archive. */
const byPath = (a: FoundFile, b: FoundFile): number => (a.path < b.path ? -1 : 1);

interface Adding {
  readonly name: string;
  readonly source: string;
  readonly offset: number;
}

/** Sum and size are known only behind the bytes, so the header in front of them is written last. */
async function addFile(handle: FileHandle, { name, source, offset }: Adding): Promise<ZipEntry> {
  const start = offset + localHeader({ name, crc: 0, size: 0, offset }).length;
  let [crc, size] = [0, 0];
  for await (const chunk of createReadStream(source, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    if (start + size + chunk.length > MAX_ZIP_BYTES) throw tooLarge();
    await writeAll(handle, chunk, start + size);
    crc = crc32(chunk, crc);
    size += chunk.length;
  }
  const entry = { name, crc, size, offset };
  await writeAll(handle, localHeader(entry), offset);
  return entry;
}

async function finish(handle: FileHandle, entries: readonly ZipEntry[], offset: number): Promise<void> {
  const central = Buffer.concat(entries.map(centralHeader));
  if (offset + central.length > MAX_ZIP_BYTES) throw tooLarge();
  await writeAll(handle, Buffer.concat([central, endRecord(entries.length, central.length, offset)]), offset);
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
}

async function digestOf(archive: string): Promise<WrittenZip> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(archive, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}

const tooLarge = () => refused(error('store/too-large', { limit: known(MAX_ZIP_BYTES) }));
