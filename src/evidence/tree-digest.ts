import { createHash, createHmac } from 'node:crypto';
import type { Digest } from '../domain/outcome/digest.ts';

/** One file of a tree: `/`-separated path below its root, size in bytes, sha256 of its bytes in hex. */
export interface TreeEntry {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export type TreeFault = 'empty' | 'bad-path' | 'bad-entry' | 'case-twins';

/** A tree that has no digest. Paths are named by position only: on a site they are secrets. */
export class TreeError extends Error {
  readonly fault: TreeFault;

  constructor(fault: TreeFault) {
    super(`a tree with this content has no digest: ${fault}`);
    this.name = 'TreeError';
    this.fault = fault;
  }
}

const HEX = /^[0-9a-f]{64}$/;

/**
 * One digest for a folder of files (DESIGN §9): the sha256 over a line `<sha256 hex> <size> <path>\n` a file, paths in
 * NFC, sorted by their UTF-8 bytes. Names count: a renamed file is another tree. With a key it is an HMAC-SHA256 over
 * the same lines, so that nobody without the key can guess the content from the digest.
 * Throws a TreeError for what could mean two trees: no file, `..`, an empty segment, names that differ in case alone.
 */
export function treeDigest(entries: readonly TreeEntry[], key?: Uint8Array): Digest {
  const normal = entries.map((entry) => ({ ...entry, path: entry.path.normalize('NFC') }));
  mustBeOneTree(normal);
  const hash = key === undefined ? createHash('sha256') : createHmac('sha256', key);
  for (const line of normal.map(lineOf).sort(byPathBytes)) hash.update(line.text);
  return `sha256:${hash.digest('hex')}` as Digest;
}

function mustBeOneTree(entries: readonly TreeEntry[]): void {
  if (entries.length === 0) throw new TreeError('empty');
  if (!entries.every(({ path }) => isPlainPath(path))) throw new TreeError('bad-path');
  if (!entries.every(isSound)) throw new TreeError('bad-entry');
  const folded = new Set(entries.map(({ path }) => fold(path)));
  if (folded.size !== entries.length) throw new TreeError('case-twins');
}

/** Line ends and NUL would let two trees have the same lines. */
function isPlainPath(path: string): boolean {
  if (/\p{Surrogate}/u.test(path) || /[\0\r\n\\]/.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

const isSound = ({ size, sha256 }: TreeEntry): boolean => Number.isSafeInteger(size) && size >= 0 && HEX.test(sha256);

/** Upper case first: `ß` and `SS`, `ſ` and `s` are one name on file systems that fold. */
const fold = (path: string): string => path.toUpperCase().toLowerCase().normalize('NFC');

function lineOf({ path, size, sha256 }: TreeEntry): { readonly path: Buffer; readonly text: string } {
  return { path: Buffer.from(path, 'utf8'), text: `${sha256} ${size} ${path}\n` };
}

const byPathBytes = (a: { readonly path: Buffer }, b: { readonly path: Buffer }): number =>
  Buffer.compare(a.path, b.path);
