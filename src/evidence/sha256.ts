import { createHash } from 'node:crypto';
import type { Digest } from '../domain/outcome/digest.ts';

export const sha256 = (bytes: string | Uint8Array): Digest =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
