import type { Bytes } from '../../domain/model-files/source.ts';
import { must } from './unfit.ts';

export type { Bytes };

export const bytesOf = (whole: Uint8Array): Bytes => ({
  size: whole.length,
  read(at, length) {
    must(isWithin(at, length, whole.length), 'truncated', at);
    return whole.subarray(at, at + length);
  },
});

/** A part of other bytes, as bytes of its own. */
export function partOf(bytes: Bytes, start: number, size: number): Bytes {
  must(isWithin(start, size, bytes.size), 'truncated', start);
  return {
    size,
    read(at, length) {
      must(isWithin(at, length, size), 'truncated', at);
      return bytes.read(start + at, length);
    },
  };
}

const isWithin = (at: number, length: number, size: number): boolean =>
  Number.isSafeInteger(at) && Number.isSafeInteger(length) && at >= 0 && length >= 0 && at + length <= size;

/** As many bytes as there are, up to a number: for looking at how a file begins. */
export const headOf = (bytes: Bytes, length: number): Uint8Array => bytes.read(0, Math.min(length, bytes.size));

/** All of it, where it is not larger than may be held at once. */
export function wholeOf(bytes: Bytes, most: number): Uint8Array {
  must(bytes.size <= most, 'too-large', 0);
  return bytes.read(0, bytes.size);
}

const CHUNK = 1024 * 1024;

export function* chunksOf(bytes: Bytes): Generator<Uint8Array> {
  for (let at = 0; at < bytes.size; at += CHUNK) yield bytes.read(at, Math.min(CHUNK, bytes.size - at));
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** An unsigned number of 64 bits; above 2^53 nothing has that size. */
export function safe64(bytes: Uint8Array, offset: number): number {
  const value = Number(viewOf(bytes).getBigUint64(0, true));
  must(Number.isSafeInteger(value), 'too-large', offset);
  return value;
}

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Text, strictly; undefined where it is none. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
