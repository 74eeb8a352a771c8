import { type Bytes, latin1, partOf } from './bytes.ts';
import { isPlainName } from './names.ts';
import { must, Unfit } from './unfit.ts';
import type { Part } from './zip.ts';

const BLOCK = 512;
const MAX_PARTS = 100_000;
/** What pax headers may say: times. A path, link or size would be another than the header's. */
const TIMES = /^(?:\d{1,6} (?:mtime|atime|ctime)=-?\d{1,15}(?:\.\d{1,12})?\n)*$/;

export const isTar = (head: Uint8Array): boolean => latin1(head.subarray(257, 262)) === 'ustar';

/** The files of a tar archive (POSIX.1 ustar, and pax where it tells times only): no links, no twins, nothing behind. */
export function partsOfTar(bytes: Bytes): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (let header = headerAt(bytes, at); header !== undefined; header = headerAt(bytes, at)) {
    must(parts.length < MAX_PARTS, 'too-many-parts', at);
    const content = partOf(bytes, at + BLOCK, header.size);
    if (header.type === 'x') must(TIMES.test(latin1(content.read(0, header.size))), 'archive-ambiguous', at);
    else if (header.type === 'file') parts.push({ name: header.name, bytes: content });
    at += BLOCK + Math.ceil(header.size / BLOCK) * BLOCK;
  }
  for (let rest = at; rest < bytes.size; rest += BLOCK)
    must(isZero(bytes.read(rest, BLOCK)), 'archive-ambiguous', rest);
  must(new Set(parts.map(({ name }) => name.toLowerCase())).size === parts.length, 'archive-ambiguous', 0);
  must(parts.length > 0, 'archive-damaged', 0);
  return parts;
}

/** Undefined at the first block of zeros, which ends the archive. */
function headerAt(bytes: Bytes, at: number): { name: string; size: number; type: 'file' | 'folder' | 'x' } | undefined {
  const block = bytes.read(at, BLOCK);
  if (isZero(block)) return undefined;
  must(isTar(block) && octal(block, 148, 156) === sumOf(block), 'archive-damaged', at);
  const type = typeOf(block[156] ?? 0, at);
  const name = nameOf(block, type);
  must(isPlainName(name), 'archive-path', at);
  const size = octal(block, 124, 136);
  must(type !== 'folder' || size === 0, 'archive-ambiguous', at);
  return { name, size, type };
}

function nameOf(block: Uint8Array, type: string): string {
  const [prefix, name] = [textOf(block, 345, 500), textOf(block, 0, 100)];
  const whole = prefix === '' ? name : `${prefix}/${name}`;
  return type === 'folder' ? whole.replace(/\/$/, '') : whole.replace(/^\.\//, '');
}

function typeOf(type: number, at: number): 'file' | 'folder' | 'x' {
  if (type === 0 || type === 0x30) return 'file';
  if (type === 0x35) return 'folder';
  if (type === 0x78) return 'x';
  throw new Unfit(type === 0x31 || type === 0x32 ? 'archive-link' : 'archive-ambiguous', at);
}

const textOf = (block: Uint8Array, from: number, to: number): string =>
  latin1(block.subarray(from, to)).split('\0')[0] ?? '';

function octal(block: Uint8Array, from: number, to: number): number {
  const text = textOf(block, from, to).trim();
  must(/^[0-7]{1,12}$/.test(text), 'archive-damaged', from);
  return Number.parseInt(text, 8);
}

/** The sum of the header's bytes, the sum itself counted as spaces. */
const sumOf = (block: Uint8Array): number =>
  block.reduce((sum, each, place) => sum + (place >= 148 && place < 156 ? 0x20 : each), 0);

const isZero = (block: Uint8Array): boolean => block.every((each) => each === 0);
