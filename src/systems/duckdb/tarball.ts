import { gunzipSync } from 'node:zlib';

const BLOCK_BYTES = 512;
/** The largest package holds 118 MB. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** The wanted files of an npm package, by name; whatever else is in it stays there. */
export function unpack(tarball: Uint8Array, wanted: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const bytes = gunzipSync(tarball, { maxOutputLength: MAX_UNPACKED_BYTES });
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at + BLOCK_BYTES <= bytes.length && bytes[at] !== 0; ) {
    const { name, size, isFile } = header(bytes.subarray(at, at + BLOCK_BYTES));
    const start = at + BLOCK_BYTES;
    const file = wanted.find((each) => name === `package/${each}`);
    if (file && isFile) files.set(file, bytes.subarray(start, start + size));
    at = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
  return files;
}

/** The ustar fields that matter here: name at 0, size in octal at 124, type at 156. */
function header(block: Buffer): { readonly name: string; readonly size: number; readonly isFile: boolean } {
  const text = (from: number, to: number): string => block.toString('latin1', from, to).split('\0')[0] ?? '';
  const size = Number.parseInt(text(124, 136).trim(), 8);
  if (!Number.isSafeInteger(size) || size < 0) throw new Error('the package is no tar archive');
  return { name: text(0, 100), size, isFile: ['0', ''].includes(text(156, 157)) };
}
