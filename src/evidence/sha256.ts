import { createHash, createHmac } from 'node:crypto';
import type { Digest } from '../domain/outcome/digest.ts';

/** The plain digest of a text (as UTF-8) or of bytes. */
export const sha256 = (content: string | Uint8Array): Digest =>
  `sha256:${createHash('sha256').update(content).digest('hex')}` as Digest;

/** With a key, a digest that nobody without it can test a guess against (HMAC-SHA256). */
export const keyedSha256 = (content: string | Uint8Array, key: Uint8Array | undefined): Digest =>
  key === undefined ? sha256(content) : (`sha256:${createHmac('sha256', key).update(content).digest('hex')}` as Digest);
