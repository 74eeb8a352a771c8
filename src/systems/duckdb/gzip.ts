import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/**
 * Whether a gzip file is whole: each of its members ends, with the checksum and the length that it states (RFC 1952).
 * The engine reads one that was cut off as far as it goes, and says nothing.
 */
export async function isWholeGzip(path: string): Promise<boolean> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(path), createGunzip(), nowhere);
    return true;
  } catch (thrown) {
    if (isOfTheFile(thrown)) return false;
    throw thrown;
  }
}

/** zlib's own codes; what cannot be read at all is another matter. */
const isOfTheFile = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && String(thrown.code).startsWith('Z_');
