/**
 * The few records of the ZIP format that we write and read: files stored without compression, sizes below 4 GiB
 * (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
 */
export const MAX_ZIP_BYTES = 0xffff_ffff;
export const MAX_ZIP_FILES = 0xffff;

export const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
export const END_BYTES = 22;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
/** 1 January 1980: the same bytes make the same archive. */
const DATE = 0x0021;

export interface ZipEntry {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  /** Of its local header, from the start of the archive. */
  readonly offset: number;
}

export function localHeader({ name, crc, size }: ZipEntry): Buffer {
  const bytes = Buffer.from(name, 'utf8');
  const header = Buffer.alloc(LOCAL_BYTES);
  header.writeUInt32LE(LOCAL, 0);
  common(header, 4, { crc, size, nameBytes: bytes.length });
  return Buffer.concat([header, bytes]);
}

export function centralHeader({ name, crc, size, offset }: ZipEntry): Buffer {
  const bytes = Buffer.from(name, 'utf8');
  const header = Buffer.alloc(CENTRAL_BYTES);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(VERSION, 4);
  common(header, 6, { crc, size, nameBytes: bytes.length });
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, bytes]);
}

export function endRecord(files: number, centralSize: number, centralOffset: number): Buffer {
  const record = Buffer.alloc(END_BYTES);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(files, 8);
  record.writeUInt16LE(files, 10);
  record.writeUInt32LE(centralSize, 12);
  record.writeUInt32LE(centralOffset, 16);
  return record;
}

/** The part that local and central headers have in common. */
function common(header: Buffer, at: number, file: { crc: number; size: number; nameBytes: number }): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(STORED, at + 4);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(file.crc, at + 10);
  header.writeUInt32LE(file.size, at + 14);
  header.writeUInt32LE(file.size, at + 18);
  header.writeUInt16LE(file.nameBytes, at + 22);
}

export interface EndRecord {
  readonly files: number;
  readonly centralSize: number;
  readonly centralOffset: number;
}

export function readEnd(record: Buffer): EndRecord | undefined {
  if (record.length !== END_BYTES || record.readUInt32LE(0) !== END) return undefined;
  return {
    files: record.readUInt16LE(10),
    centralSize: record.readUInt32LE(12),
    centralOffset: record.readUInt32LE(16),
  };
}

/** One central header and where the next one begins; undefined for whatever we would not have written. */
export function readCentral(central: Buffer, at: number): { entry: ZipEntry; next: number } | undefined {
  if (at + CENTRAL_BYTES > central.length || central.readUInt32LE(at) !== CENTRAL) return undefined;
  const [method, nameBytes] = [central.readUInt16LE(at + 10), central.readUInt16LE(at + 28)];
  const [packed, size] = [central.readUInt32LE(at + 20), central.readUInt32LE(at + 24)];
  const [extraBytes, commentBytes] = [central.readUInt16LE(at + 30), central.readUInt16LE(at + 32)];
  const next = at + CENTRAL_BYTES + nameBytes + extraBytes + commentBytes;
  if (method !== STORED || packed !== size || next > central.length) return undefined;
  const name = central.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
  return { entry: { name, size, crc: central.readUInt32LE(at + 16), offset: central.readUInt32LE(at + 42) }, next };
}

/** Where a file's bytes begin, from its local header; undefined if there is none. */
export function dataOffset(local: Buffer, offset: number): number | undefined {
  if (local.length !== LOCAL_BYTES || local.readUInt32LE(0) !== LOCAL) return undefined;
  return offset + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
}
