import type { Inflate } from '../../domain/model-files/source.ts';
import { type Bytes, bytesOf, wholeOf } from './bytes.ts';
import { must } from './unfit.ts';

const MAX_PACKED = 512 * 1024 * 1024;
const MAX_UNPACKED = 1024 * 1024 * 1024;

/** One stream of gzip or zlib that is all of these bytes. */
export function unpacked(bytes: Bytes, kind: 'gzip' | 'zlib', inflate: Inflate): Bytes {
  const packed = wholeOf(bytes, MAX_PACKED);
  const { bytes: content, used } = inflate.unpack(kind, packed, MAX_UNPACKED);
  must(used === packed.length, 'archive-ambiguous', used);
  return bytesOf(content);
}
