import { platforms } from '../../../src/systems/platform/platforms.ts';
import { Issuer } from '../../support/token-service.ts';
import { cloud, pinsOf, prove, refusal, servedWhileTesting } from './machine.ts';

servedWhileTesting();

describe('Google Cloud', () => {
  it('stands alone: it signs the region and our number', async () => {
    expect(await prove('gcp', { hasSigner: false })).toMatchObject({ provider: 'gcp' });
  });

  it.each<[string, () => unknown, string]>([
    ['replayed', () => (cloud.gcp = { aud: 'urn:x-domicile:proof:of-another-job' }), 'proof/platform-replayed'],
    ['over', () => (cloud.gcp = { exp: Math.floor(Date.now() / 1000) - 1 }), 'proof/platform-expired'],
    ['made long ago', () => (cloud.gcp = { iat: Math.floor(Date.now() / 1000) - 400 }), 'proof/platform-expired'],
    ['of no time', () => (cloud.gcp = { iat: undefined }), 'proof/platform-expired'],
    ['that never ends', () => (cloud.gcp = { exp: undefined }), 'proof/platform-expired'],
    [
      'of another key',
      () => (cloud.gcpIssuer = new Issuer('google-1')),
      'proof/platform-invalid: not signed by a key of Google',
    ],
    [
      'of a key that is not published',
      () => (cloud.gcpIssuer = new Issuer('x')),
      'proof/platform-invalid: not signed by a key of Google',
    ],
    [
      'of another issuer',
      () => (cloud.gcp = { iss: 'https://example.org' }),
      'proof/platform-invalid: issued by somebody else',
    ],
    ['without an instance', () => (cloud.gcp = { google: {} }), 'proof/region-differs proof/account-not-pinned'],
  ])('is refused with a token %s', async (_, change, codes) => {
    change();
    expect((await refusal('gcp')).join(' ')).toBe(codes);
  });

  it('is refused where the answer does not say that it is Google’s', async () => {
    cloud.trouble = 'bare';
    expect(await refusal('gcp')).toEqual(['proof/platform-unreachable: no identity token']);
  });

  it('is refused where its keys cannot be had', async () => {
    const read = platforms({ metadata: cloud.address, googleKeys: `${cloud.address}/elsewhere` });
    const proof = await read.ask('gcp', '{}');
    await expect(read.read(proof, pinsOf('gcp'))).rejects.toThrow('proof/platform-unreachable');
  });
});
