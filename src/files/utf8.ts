import { badInput } from '../domain/outcome/finding.ts';
import { MAX_FILE_BYTES, notUtf8, tooLarge } from './limits.ts';

/** Bytes to text, strictly: anything that is not UTF-8, or larger than 1 MiB, is the user's mistake (`file/…`). */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  if (bytes.length > MAX_FILE_BYTES) throw badInput(tooLarge(path));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badInput(notUtf8(path));
  }
}
