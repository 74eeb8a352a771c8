import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';

/** How public keys are written everywhere: `ed25519:` and the 32 raw bytes in base64. */
const PUBLIC_KEY = /^ed25519:([A-Za-z0-9+/]{43}=)$/;
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;

export interface KeyPair {
  readonly publicKey: string;
  /** PKCS #8 PEM. */
  readonly privateKey: string;
}

export function generateEd25519(): KeyPair {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { privateKey: pem, publicKey: publicKeyOf(pem) };
}

/** The public key that belongs to a private key in PEM. Throws where that is no Ed25519 key. */
export function publicKeyOf(privateKey: string): string {
  const { kty, crv, x } = createPublicKey(createPrivateKey(privateKey)).export({ format: 'jwk' });
  if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined) throw new TypeError('this is no Ed25519 key');
  return `ed25519:${Buffer.from(x, 'base64url').toString('base64')}`;
}

/** The signature of a text's UTF-8 bytes, in base64. */
export function signEd25519(privateKey: string, text: string): string {
  const key = createPrivateKey(privateKey);
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('this is no Ed25519 key');
  return sign(null, Buffer.from(text, 'utf8'), key).toString('base64');
}

/** True only for a well-formed key and signature that belong to this very text; never throws. */
export function verifyEd25519(publicKey: string, text: string, signature: string): boolean {
  const key = keyObject(publicKey);
  if (key === undefined || !SIGNATURE.test(signature)) return false;
  return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
}

function keyObject(publicKey: string): KeyObject | undefined {
  const raw = PUBLIC_KEY.exec(publicKey)?.[1];
  if (raw === undefined) return undefined;
  const x = Buffer.from(raw, 'base64').toString('base64url');
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return undefined;
  }
}
