import { createHash } from 'node:crypto';
import type { Digest } from '../domain/outcome/digest.ts';

/** The plain digest of a text (as UTF-8) or of bytes. */
export const sha256 = (content: string | Uint8Array): Digest =>
  `sha256:${createHash('sha256').update(content).digest('hex')}` as Digest;
