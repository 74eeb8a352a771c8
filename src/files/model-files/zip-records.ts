import { type Bytes, safe64, utf8, viewOf } from './bytes.ts';
import { must } from './unfit.ts';

export interface CentralEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
}

export const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR_BYTES = 20;
const [LOCAL, CENTRAL, END, END64, LOCATOR, DESCRIPTOR] = [
  0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50, 0x08074b50,
];
/** In a field of 32 bits: see the field of 64. */
const ELSEWHERE = 0xffff_ffff;
const MAX_ENTRIES = 100_000;
const MAX_DIRECTORY = 32 * 1024 * 1024;

const HAS_DESCRIPTOR = 0x0008;
/** Levels of deflate, a descriptor, names in UTF-8. Any other flag is encryption, or something that nobody uses. */
const FLAGS = 0x0002 | 0x0004 | HAS_DESCRIPTOR | 0x0800;

/** The directory of an archive, whose end is the end of the file, and where it begins. */
export function centralOf(bytes: Bytes): { entries: readonly CentralEntry[]; start: number } {
  const { count, size, start, end } = endOf(bytes);
  must(start + size === end && count <= MAX_ENTRIES && size <= MAX_DIRECTORY, 'archive-ambiguous', end);
  const directory = bytes.read(start, size);
  const entries: CentralEntry[] = [];
  let at = 0;
  while (at < size) {
    const { entry, next } = entryAt(directory, at, start);
    entries.push(entry);
    at = next;
  }
  must(entries.length === count && count > 0, 'archive-ambiguous', start);
  return { entries, start };
}

function endOf(bytes: Bytes): { count: number; size: number; start: number; end: number } {
  const at = bytes.size - END_BYTES;
  const record = viewOf(bytes.read(at, END_BYTES));
  must(record.getUint32(0, true) === END && record.getUint16(20, true) === 0, 'archive-ambiguous', at);
  must(record.getUint32(4, true) === 0, 'archive-ambiguous', at);
  const [count, size, start] = [record.getUint16(10, true), record.getUint32(12, true), record.getUint32(16, true)];
  must(record.getUint16(8, true) === count, 'archive-ambiguous', at);
  const locatorAt = at - LOCATOR_BYTES;
  const is64 = locatorAt >= END64_BYTES && viewOf(bytes.read(locatorAt, 4)).getUint32(0, true) === LOCATOR;
  if (!is64) return { count, size, start, end: at };
  const whole = end64(bytes, locatorAt - END64_BYTES, locatorAt);
  const agrees = (small: number, large: number, most: number) => small === large || small === most;
  must(agrees(count, whole.count, 0xffff) && agrees(size, whole.size, ELSEWHERE), 'archive-ambiguous', at);
  must(agrees(start, whole.start, ELSEWHERE), 'archive-ambiguous', at);
  return whole;
}

function end64(bytes: Bytes, at: number, locatorAt: number) {
  const locator = bytes.read(locatorAt, LOCATOR_BYTES);
  must(safe64(locator.subarray(8, 16), locatorAt) === at, 'archive-ambiguous', locatorAt);
  const record = bytes.read(at, END64_BYTES);
  must(viewOf(record).getUint32(0, true) === END64, 'archive-ambiguous', at);
  const field = (place: number) => safe64(record.subarray(place, place + 8), at);
  must(field(4) === END64_BYTES - 12 && field(24) === field(32), 'archive-ambiguous', at);
  must(viewOf(record).getBigUint64(16, true) === 0n, 'archive-ambiguous', at);
  return { count: field(32), size: field(40), start: field(48), end: at };
}

function entryAt(directory: Uint8Array, at: number, start: number): { entry: CentralEntry; next: number } {
  must(at + CENTRAL_BYTES <= directory.length, 'archive-damaged', start + at);
  const head = viewOf(directory.subarray(at, at + CENTRAL_BYTES));
  must(head.getUint32(0, true) === CENTRAL, 'archive-damaged', start + at);
  const flags = head.getUint16(8, true);
  must((flags & ~FLAGS) === 0, 'archive-encrypted', start + at);
  const [nameBytes, extraBytes, note] = [28, 30, 32].map((place) => head.getUint16(place, true)) as [
    number,
    number,
    number,
  ];
  const [nameAt, next] = [at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes + extraBytes + note];
  must(next <= directory.length, 'archive-damaged', start + at);
  const name = utf8(directory.subarray(nameAt, nameAt + nameBytes));
  must(name !== undefined && isLink(head) === false, 'archive-link', start + at);
  const extra = directory.subarray(nameAt + nameBytes, nameAt + nameBytes + extraBytes);
  const [size, packed, offset] = wide(
    [head.getUint32(24, true), head.getUint32(20, true), head.getUint32(42, true)],
    extra,
    start + at,
  ) as [number, number, number];
  const entry = { name, flags, method: head.getUint16(10, true), crc: head.getUint32(16, true), packed, size, offset };
  return { entry, next };
}

/** Unix keeps the kind of a file in the upper half of the attributes. */
const isLink = (head: DataView): boolean => ((head.getUint32(38, true) >>> 16) & 0o170000) === 0o120000;

/** Numbers that do not fit stand in an extra field (4.5.3), in this order. */
function wide(values: readonly number[], extra: Uint8Array, offset: number): readonly number[] {
  const field = extraField(extra, offset);
  let at = 0;
  return values.map((value) => {
    if (value !== ELSEWHERE) return value;
    must(field !== undefined && at + 8 <= field.length, 'archive-damaged', offset);
    at += 8;
    return safe64(field.subarray(at - 8, at), offset);
  });
}

function extraField(extra: Uint8Array, offset: number): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  for (let at = 0; at < extra.length; ) {
    must(at + 4 <= extra.length, 'archive-damaged', offset);
    const view = viewOf(extra);
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    must(at + 4 + size <= extra.length, 'archive-damaged', offset);
    if (id === 1) {
      must(found === undefined, 'archive-ambiguous', offset);
      found = extra.subarray(at + 4, at + 4 + size);
    }
    at += 4 + size;
  }
  return found;
}

/** Length of a local header that says what the directory says. */
export function localOf(bytes: Bytes, entry: CentralEntry): number {
  const { offset } = entry;
  const head = viewOf(bytes.read(offset, LOCAL_BYTES));
  must(head.getUint32(0, true) === LOCAL, 'archive-damaged', offset);
  const [nameBytes, extraBytes] = [head.getUint16(26, true), head.getUint16(28, true)];
  const name = utf8(bytes.read(offset + LOCAL_BYTES, nameBytes));
  must(name === entry.name, 'archive-ambiguous', offset);
  must(
    head.getUint16(6, true) === entry.flags && head.getUint16(8, true) === entry.method,
    'archive-ambiguous',
    offset,
  );
  const extra = bytes.read(offset + LOCAL_BYTES + nameBytes, extraBytes);
  const [size, packed] = wide([head.getUint32(22, true), head.getUint32(18, true)], extra, offset);
  const isLater = (entry.flags & HAS_DESCRIPTOR) !== 0 && head.getUint32(14, true) === 0 && size === 0 && packed === 0;
  const isSame = size === entry.size && packed === entry.packed && head.getUint32(14, true) === entry.crc;
  must(isSame || isLater, 'archive-ambiguous', offset);
  return LOCAL_BYTES + nameBytes + extraBytes;
}

/** A descriptor behind the bytes, of 16 or 24 bytes, that says the same again. */
export function sizeOfDescriptor(bytes: Bytes, at: number, { flags, crc, packed, size }: CentralEntry): number {
  if ((flags & HAS_DESCRIPTOR) === 0) return 0;
  const head = viewOf(bytes.read(at, 16));
  must(head.getUint32(0, true) === DESCRIPTOR && head.getUint32(4, true) === crc, 'archive-ambiguous', at);
  if (head.getUint32(8, true) === packed && head.getUint32(12, true) === size) return 16;
  const sizes = bytes.read(at + 8, 16);
  const isWide = safe64(sizes.subarray(0, 8), at) === packed && safe64(sizes.subarray(8, 16), at) === size;
  must(isWide, 'archive-ambiguous', at);
  return 24;
}
