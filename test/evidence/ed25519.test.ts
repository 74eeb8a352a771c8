import { generateKeyPairSync } from 'node:crypto';
import { generateEd25519, publicKeyOf, signEd25519, verifyEd25519 } from '../../src/evidence/ed25519.ts';

// RFC 8032, section 7.1, test 2: one byte, 0x72.
const RFC_PUBLIC = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
const RFC_SIGNATURE =
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

describe('ed25519', () => {
  const pair = generateEd25519();

  it('agrees with the test vector of the standard', () => {
    expect(verifyEd25519(`ed25519:${base64(RFC_PUBLIC)}`, '\x72', base64(RFC_SIGNATURE))).toBe(true);
    expect(verifyEd25519(`ed25519:${base64(RFC_PUBLIC)}`, '\x73', base64(RFC_SIGNATURE))).toBe(false);
  });

  it('verifies what the key of the pair signed', () => {
    expect(pair.publicKey).toBe(publicKeyOf(pair.privateKey));
    expect(verifyEd25519(pair.publicKey, 'a claim: é', signEd25519(pair.privateKey, 'a claim: é'))).toBe(true);
  });

  it.each([
    ['another text', pair.publicKey, 'another', signEd25519(pair.privateKey, 'claim')],
    ['another key', generateEd25519().publicKey, 'claim', signEd25519(pair.privateKey, 'claim')],
    ['an empty signature', pair.publicKey, 'claim', ''],
    ['a signature with something behind it', pair.publicKey, 'claim', `${signEd25519(pair.privateKey, 'claim')}AA`],
    ['a key without its prefix', pair.publicKey.slice(8), 'claim', signEd25519(pair.privateKey, 'claim')],
    ['no key', '', 'claim', signEd25519(pair.privateKey, 'claim')],
  ])('says no to %s', (_, key, text, signature) => {
    expect(verifyEd25519(key, text, signature)).toBe(false);
  });

  it('signs with no other kind of key', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => signEd25519(pem, 'claim')).toThrow(TypeError);
    expect(() => publicKeyOf(pem)).toThrow(TypeError);
  });
});
