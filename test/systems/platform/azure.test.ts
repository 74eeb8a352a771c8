import { certificate } from '../../support/certificates.ts';
import { azureTime } from '../../support/cloud.ts';
import { cloud, NOT_PINNED, prove, refusal, servedWhileTesting } from './machine.ts';

servedWhileTesting();

describe('Azure', () => {
  it('counts only beside a site that signs: nobody signs the region', async () => {
    expect(await refusal('azure', { hasSigner: false })).toEqual(['proof/platform-unbound']);
  });

  it('may pin the authority that issues, in place of the root', async () => {
    expect(await prove('azure', { pins: { certificates: [cloud.azureIssuing.pem] } })).toBeDefined();
    cloud.azureSigning = { others: [] };
    expect(await prove('azure', { pins: { certificates: [cloud.azureIssuing.pem] } })).toBeDefined();
    expect(await refusal('azure')).toEqual([`proof/platform-invalid: ${NOT_PINNED}`]);
  });

  it.each<[string, () => unknown, string]>([
    ['replayed', () => (cloud.azure = { nonce: '0123456789' }), 'proof/platform-replayed'],
    [
      'over',
      () => (cloud.azure = { timeStamp: { createdOn: azureTime(0), expiresOn: azureTime(-1000) } }),
      'proof/platform-expired',
    ],
    [
      'made long ago',
      () => (cloud.azure = { timeStamp: { createdOn: azureTime(-400_000), expiresOn: azureTime(9_000_000) } }),
      'proof/platform-expired',
    ],
    ['of no time', () => (cloud.azure = { timeStamp: { createdOn: 'now' } }), 'proof/platform-expired'],
    [
      'of another machine',
      () => (cloud.azure = { vmId: '00000000-bbbb-cccc-dddd-eeeeeeeeeeee' }),
      'proof/platform-invalid: the region is of another machine',
    ],
    [
      'signed by nobody’s certificate',
      () => (cloud.azureSigning = { by: certificate({ name: 'metadata.azure.com' }) }),
      `proof/platform-invalid: ${NOT_PINNED}`,
    ],
    [
      'signed by another of the same authority',
      () => (cloud.azureSigning = { by: certificate({ name: 'example.org', issuer: cloud.azureIssuing }) }),
      `proof/platform-invalid: ${NOT_PINNED}`,
    ],
    [
      'signed under a like name',
      () =>
        (cloud.azureSigning = {
          by: certificate({ name: 'metadata.azure.com.example.org', issuer: cloud.azureIssuing }),
        }),
      `proof/platform-invalid: ${NOT_PINNED}`,
    ],
    [
      'signed by a certificate that is over',
      () =>
        (cloud.azureSigning = {
          by: certificate({ name: 'metadata.azure.com', issuer: cloud.azureIssuing, expired: true }),
        }),
      `proof/platform-invalid: ${NOT_PINNED}`,
    ],
    [
      'signed under a namesake of the authority',
      () => {
        cloud.azureSigning = underNamesake();
      },
      `proof/platform-invalid: ${NOT_PINNED}`,
    ],
    [
      'signed under one that may not issue',
      () => (cloud.azureSigning = underLeaf()),
      `proof/platform-invalid: ${NOT_PINNED}`,
    ],
  ])('is refused with a document %s', async (_, change, codes) => {
    change();
    expect(await refusal('azure')).toEqual([codes]);
  });
});

/** A chain in good order, but for one certificate in it that is no authority's. */
function underLeaf() {
  const leaf = certificate({ name: 'example.org', issuer: cloud.azureIssuing });
  const by = certificate({ name: 'metadata.azure.com', issuer: leaf });
  return { by, others: [leaf, cloud.azureIssuing] };
}

/** Issued by somebody who calls himself as the authority does. */
function underNamesake() {
  const namesake = certificate({ name: 'Issuing', ca: true });
  return {
    by: certificate({ name: 'metadata.azure.com', issuer: namesake, anonymous: true }),
    others: [cloud.azureIssuing],
  };
}
