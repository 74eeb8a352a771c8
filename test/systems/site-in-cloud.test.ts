import { mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { generateEd25519 } from '../../src/evidence/ed25519.ts';
import { documentDigest } from '../../src/evidence/platform-proof.ts';
import { systemClock } from '../../src/machine/clock.ts';
import { serveSocket } from '../../src/machine/socket.ts';
import type { PlaceClaim } from '../../src/ports.ts';
import { platforms } from '../../src/systems/platform/platforms.ts';
import { siteProver } from '../../src/systems/site-prover/prover.ts';
import { serveSigner } from '../../src/systems/site-signer/signer.ts';
import { claimOf, cloud, type Provider, servedWhileTesting } from './platform/machine.ts';

/** A machine in a cloud, with a site file: with a signer and without. */

servedWhileTesting();
const signers: Server[] = [];
afterAll(() => {
  for (const signer of signers) signer.close();
});

async function site(signer: 'signs' | 'signs anything' | 'none') {
  const folder = mkdtempSync(join(tmpdir(), 'site-in-cloud-'));
  const [siteFile, keyFile, socket] = ['site.yml', 'site.key', 'socket'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const { publicKey, privateKey } = generateEd25519();
  writeFileSync(keyFile, privateKey, { mode: 0o600 });
  const content = { version: 1, location: 'there', repositories: ['OWNER/ml'], state: 'state' };
  writeFileSync(siteFile, JSON.stringify({ ...content, ...(signer === 'none' ? {} : { signer: { socket } }) }));
  const files = { siteFile, keyFile };
  if (signer === 'signs') signers.push(await serveSigner(socket, files, systemClock));
  // One that leaves out what it does not know, as one of an administrator's own might.
  if (signer === 'signs anything') signers.push(await withoutDocument(socket, files));
  return { siteFile, siteKeys: [publicKey] };
}

async function withoutDocument(socket: string, files: { siteFile: string; keyFile: string }): Promise<Server> {
  const { signSite } = await import('../../src/systems/site-signer/signer.ts');
  return serveSocket(socket, async (request) => {
    const { document: _, ...rest } = JSON.parse(request) as Record<string, unknown>;
    return JSON.stringify(await signSite({ ...files, request: JSON.stringify(rest) }, systemClock));
  });
}

type Given = Partial<PlaceClaim> & { siteFile: string };

const prove = (provider: Provider, { siteFile, ...over }: Given) =>
  siteProver({
    clock: systemClock,
    platforms: platforms(cloud.addresses),
    siteFile,
    givenFileProves: true,
  }).prove({ ...claimOf(provider), ...over });

async function codes(attempt: Promise<unknown>): Promise<string[]> {
  const thrown = await attempt.catch((cause: unknown) => cause);
  if (!(thrown instanceof Refusal)) throw thrown instanceof Error ? thrown : new Error('nothing was refused');
  return thrown.findings.map(({ code }) => code);
}

it.each<Provider>(['aws', 'azure', 'gcp'])(
  'with a signer %s shows the platform, and the site signs over its document',
  async (provider) => {
    const { proof } = await prove(provider, await site('signs'));
    expect(proof).toMatchObject({ level: 'platform', platform: { provider } });
    const claim = JSON.parse(proof.signed?.claim ?? '{}') as Record<string, unknown>;
    expect(claim.document).toBe(proof.platform && documentDigest(proof.platform));
  },
);

describe('without a signer', () => {
  it('Google shows the platform', async () => {
    const { proof } = await prove('gcp', await site('none'));
    expect(proof).toMatchObject({ level: 'platform', platform: { provider: 'gcp' } });
    expect(proof.signed).toBeUndefined();
  });

  it('Google is enough for what asks for a site', async () => {
    const { proof } = await prove('gcp', { ...(await site('none')), atLeast: 'site' });
    expect(proof.level).toBe('platform');
  });

  it.each<Provider>(['aws', 'azure'])('%s shows nothing, and is not asked', async (provider) => {
    expect(await codes(prove(provider, await site('none')))).toEqual(['proof/platform-unbound']);
    expect(await codes(prove(provider, { ...(await site('none')), atLeast: 'site' }))).toEqual(['proof/too-weak']);
    expect(cloud.asked).toEqual([]);
  });
});

describe('the cloud is not asked', () => {
  it.each<[string, Partial<PlaceClaim>]>([
    ['where a site that signs is enough', { atLeast: 'site' }],
    ['where nothing is needed', { atLeast: 'declared' }],
  ])('%s', async (_, over) => {
    expect((await prove('gcp', { ...(await site('signs')), ...over })).proof.level).toBe('site');
    expect(cloud.asked).toEqual([]);
  });

  it('where nothing is needed, and nobody signs', async () => {
    expect((await prove('gcp', { ...(await site('none')), atLeast: 'declared' })).proof.level).toBe('declared');
    expect(cloud.asked).toEqual([]);
  });

  it('where the site file says no', async () => {
    expect(await codes(prove('gcp', { ...(await site('signs')), location: 'elsewhere' }))).toEqual([
      'proof/location-differs',
    ]);
    expect(cloud.asked).toEqual([]);
  });
});

describe('is refused', () => {
  it('where the trust file says nothing of the location’s cloud', async () => {
    const { pins: _, ...claim } = claimOf('gcp');
    const { siteFile } = await site('none');
    const prover = siteProver({
      clock: systemClock,
      platforms: platforms(cloud.addresses),
      siteFile,
      givenFileProves: true,
    });
    expect(await codes(prover.prove(claim))).toEqual(['proof/platform-not-pinned']);
  });

  it('where the signer leaves out the document', async () => {
    expect(await codes(prove('aws', await site('signs anything')))).toEqual(['proof/claim-differs']);
  });

  it('where the cloud says no, whatever the site signs', async () => {
    cloud.aws = { region: 'us-east-1', availabilityZone: 'us-east-1a' };
    expect(await codes(prove('aws', await site('signs')))).toEqual(['proof/region-differs']);
  });

  it('where the file came from the job itself', async () => {
    const { siteFile, siteKeys } = await site('signs');
    const prover = siteProver({
      clock: systemClock,
      platforms: platforms(cloud.addresses),
      siteFile,
      givenFileProves: false,
    });
    expect(await codes(prover.prove({ ...claimOf('gcp'), siteKeys }))).toEqual(['proof/too-weak']);
  });
});
