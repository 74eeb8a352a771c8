import type { Inflate } from '../../domain/model-files/source.ts';
import { type Bytes, bytesOf, chunksOf, partOf, wholeOf } from './bytes.ts';
import { isPlainName } from './names.ts';
import { must } from './unfit.ts';
import { type CentralEntry, centralOf, LOCAL_BYTES, localOf, sizeOfDescriptor } from './zip-records.ts';

export interface Part {
  readonly name: string;
  readonly bytes: Bytes;
}

const STORED = 0;
const DEFLATED = 8;
const MAX_INFLATED = 512 * 1024 * 1024;

/**
 * The files of an archive that every reader reads alike (APPNOTE 6.3.10): from its first byte to its directory one
 * entry behind another without a gap, each header saying what the directory says, no name twice, nothing encrypted.
 */
export function partsOfZip(bytes: Bytes, inflate: Inflate): readonly Part[] {
  const { entries, start } = centralOf(bytes);
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  must(names.size === entries.length, 'archive-ambiguous', start);
  must(entries.reduce((sum, { size }) => sum + (size > 0 ? size : 0), 0) <= MAX_TOTAL, 'too-large', start);
  let at = 0;
  const parts = sorted.map((entry) => {
    must(entry.offset === at, 'archive-ambiguous', at);
    must(isPlainName(entry.name), 'archive-path', at);
    const data = at + localOf(bytes, entry);
    at = data + entry.packed + sizeOfDescriptor(bytes, data + entry.packed, entry);
    return { name: entry.name, bytes: contentOf(partOf(bytes, data, entry.packed), entry, inflate) };
  });
  must(at === start, 'archive-ambiguous', at);
  return parts;
}

const MAX_TOTAL = 64 * 1024 * 1024 * 1024;

function contentOf(packed: Bytes, entry: CentralEntry, inflate: Inflate): Bytes {
  must(entry.method === STORED || entry.method === DEFLATED, 'compression-unknown', entry.offset);
  const content = entry.method === STORED ? packed : inflated(packed, entry, inflate);
  must(content.size === entry.size, 'archive-damaged', entry.offset + LOCAL_BYTES);
  let crc = 0;
  for (const chunk of chunksOf(content)) crc = inflate.crc32(chunk, crc);
  must(crc === entry.crc, 'archive-damaged', entry.offset + LOCAL_BYTES);
  return content;
}

function inflated(packed: Bytes, { size, offset }: CentralEntry, inflate: Inflate): Bytes {
  must(size <= MAX_INFLATED, 'too-large', offset);
  const { bytes, used } = inflate.unpack('deflate', wholeOf(packed, MAX_INFLATED), size);
  must(used === packed.size, 'archive-damaged', offset);
  return bytesOf(bytes);
}
