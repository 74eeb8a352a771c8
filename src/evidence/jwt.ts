import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import type { Claims } from '../domain/gate/token-claims.ts';
import { isObject } from './strict.ts';

/** Far above what services put into one. */
const MAX_TOKEN_BYTES = 16_384;
const MIN_RSA_BITS = 2048;

/** Public keys as an issuer publishes them (RFC 7517). */
export type KeySet = readonly JsonWebKey[];

/** The keys of a key set's text; undefined where it is none. */
export function keySetOf(text: string): KeySet | undefined {
  const value = parsed(text);
  if (!isObject(value) || !Array.isArray(value.keys)) return undefined;
  return value.keys.filter(isObject);
}

/**
 * The claims of a token (RFC 7519) that a key of the set signed with RS256; undefined for anything else. No other
 * algorithm is known here, so a token cannot choose one.
 */
export function claimsOf(token: string, keys: KeySet): Claims | undefined {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || token.length > MAX_TOKEN_BYTES) return undefined;
  const header = parsed(decoded(head));
  if (!isObject(header) || header.alg !== 'RS256' || typeof header.kid !== 'string') return undefined;
  if ('crit' in header) return undefined;
  const [key, second] = keys.filter(({ kid }) => kid === header.kid);
  if (key === undefined || second !== undefined) return undefined;
  if (!isSignedBy(key, `${head}.${body}`, signature)) return undefined;
  const claims = parsed(decoded(body));
  return isObject(claims) ? claims : undefined;
}

function isSignedBy(jwk: JsonWebKey, text: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (key.asymmetricKeyType !== 'rsa' || bits < MIN_RSA_BITS) return false;
    return verify('RSA-SHA256', Buffer.from(text), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

const decoded = (part: string): string => Buffer.from(part, 'base64url').toString('utf8');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
