import { platforms } from '../../../src/systems/platform/platforms.ts';
import { certificate } from '../../support/certificates.ts';
import { cloud, NOT_PINNED, prove, refusal, servedWhileTesting } from './machine.ts';

servedWhileTesting();

describe('AWS', () => {
  it('counts only beside a site that signs, and is not even asked without', async () => {
    expect(await refusal('aws', { hasSigner: false })).toEqual(['proof/platform-unbound']);
    expect(cloud.asked).toEqual([]);
  });

  it('is asked for a session first', async () => {
    await prove('aws');
    expect(cloud.asked).toEqual(['PUT /latest/api/token', 'GET /latest/dynamic/instance-identity/rsa2048']);
  });

  it.each<[string, () => unknown, string]>([
    ['signed with another key', () => (cloud.awsSigning = { by: certificate({ name: 'EC2' }) }), NOT_PINNED],
    [
      'signed with a key that it brings itself',
      () => (cloud.awsSigning = { by: certificate({ name: 'EC2' }), brings: true }),
      NOT_PINNED,
    ],
    ['signed with SHA-1', () => (cloud.awsSigning = { digest: 'sha1' }), 'signed with a weak digest'],
    [
      'signed by two',
      () => (cloud.awsSigning = { second: certificate({ name: 'Other' }) }),
      'it takes exactly one signer',
    ],
    ['that is not there', () => (cloud.awsSigning = { detached: true }), NOT_PINNED],
    ['that is no PKCS #7', () => (cloud.instead = 'QUJD'.repeat(100)), 'what came is no signed document'],
  ])('is refused with a document %s', async (_, change, reason) => {
    change();
    expect(await refusal('aws')).toEqual([`proof/platform-invalid: ${reason}`]);
  });

  it('is refused where the text was changed after signing', async () => {
    const { document } = (await platforms(cloud.addresses).ask('aws', '')) as { document: string };
    const bytes = Buffer.from(document, 'base64').toString('latin1').replace('eu-central-1a', 'eu-central-1b');
    cloud.instead = Buffer.from(bytes, 'latin1').toString('base64');
    expect(await refusal('aws')).toEqual([`proof/platform-invalid: ${NOT_PINNED}`]);
  });

  it('is refused where the pinned certificate is short, over, or none', async () => {
    const short = certificate({ name: 'EC2', bits: 1024 });
    cloud.awsSigning = { by: short };
    expect(await refusal('aws', { pins: { certificates: [short.pem] } })).toEqual([
      `proof/platform-invalid: ${NOT_PINNED}`,
    ]);
    const over = certificate({ name: 'EC2', expired: true });
    cloud.awsSigning = { by: over };
    expect(await refusal('aws', { pins: { certificates: [over.pem] } })).toEqual([
      `proof/platform-invalid: ${NOT_PINNED}`,
    ]);
    const none = { certificates: ['-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----\n'] };
    expect(await refusal('aws', { pins: none })).toEqual([
      'proof/platform-invalid: a certificate of the trust file is none',
    ]);
  });

  it.each([
    ['a local zone, which lies elsewhere', { region: 'us-west-2', availabilityZone: 'us-west-2-lax-1a' }, 'us-west-2'],
    ['a zone of another region', { availabilityZone: 'us-east-1a' }, 'eu-central-1'],
    ['no zone', { availabilityZone: undefined }, 'eu-central-1'],
  ])('is refused in %s', async (_, said, region) => {
    cloud.aws = said;
    expect(await refusal('aws', { claim: { cloud: { provider: 'aws', region } } })).toEqual(['proof/region-differs']);
  });

  it('is where its local zone is, if the policy says so', async () => {
    cloud.aws = { region: 'us-west-2', availabilityZone: 'us-west-2-lax-1a' };
    expect(await prove('aws', { claim: { cloud: { provider: 'aws', region: 'us-west-2-lax-1' } } })).toBeDefined();
  });

  it.each([
    ['an instance that is up for too long', { pendingTime: new Date(Date.now() - 7_200_000).toISOString() }],
    ['one that is still to come', { pendingTime: new Date(Date.now() + 7_200_000).toISOString() }],
    ['one that does not say', { pendingTime: undefined }],
  ])('with a limit on its age refuses %s', async (_, said) => {
    const limited = { pins: { maxInstanceAge: { text: '1h', seconds: 3600 } } };
    expect(await prove('aws', limited)).toBeDefined();
    cloud.aws = said;
    expect(await refusal('aws', limited)).toEqual(['proof/instance-too-old']);
  });
});
