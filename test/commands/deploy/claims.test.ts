import { withClaims } from '../../../src/commands/deploy/claims.ts';
import type { ExpectedClaim } from '../../../src/domain/gate/site-claim.ts';
import { claimRequest } from '../../../src/domain/gate/site-claim.ts';
import type { PlatformProof, SignedClaim, Statement } from '../../../src/domain/outcome/statement.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { canonicalJson } from '../../../src/evidence/canonical.ts';
import { generateEd25519, signEd25519 } from '../../../src/evidence/ed25519.ts';
import { decodeEvidence, encodeEvidence } from '../../../src/evidence/envelope.ts';
import { documentDigest } from '../../../src/evidence/platform-proof.ts';
import { platforms } from '../../../src/systems/platform/platforms.ts';
import { STATEMENTS } from '../../domain/gate/world.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { cloud, MACHINES, type Provider, pinsOf, servedWhileTesting } from '../../systems/platform/machine.ts';

/** Proofs as clouds and a site make them, in evidence as a job leaves it, verified again as the gate does. */

servedWhileTesting();

const SITE = generateEd25519();
const BASE = STATEMENTS[2] as Statement;
const ALL: readonly Provider[] = ['aws', 'gcp', 'azure'];

const expectedOf = ({ run, step, texts, place }: Statement): ExpectedClaim => ({
  run,
  step,
  location: place.location,
  target: place.target,
  policy: texts.policy,
});

const claimText = (expected: ExpectedClaim, at = new Date().toISOString()): string =>
  canonicalJson({ ...claimRequest(expected, 'n'), location: expected.location, at });

function signed(expected: ExpectedClaim, key = SITE): SignedClaim {
  const claim = claimText(expected);
  return { claim, key: key.publicKey, signature: signEd25519(key.privateKey, claim) };
}

/** The statement of a step that ran on a machine of the cloud, beside a site that signs. */
async function proven(provider: Provider): Promise<Statement> {
  const expected = expectedOf(BASE);
  const platform = await platforms(cloud.addresses).ask(provider, claimText(expected));
  const place = { target: expected.target, location: expected.location, level: 'platform' as const, platform };
  return {
    ...BASE,
    at: new Date().toISOString(),
    place: { ...place, signed: signed({ ...expected, document: documentDigest(platform) }) },
  };
}

interface Now {
  readonly region?: string;
  readonly accounts?: readonly string[];
  readonly trust?: 'nothing';
}

/** What the gate finds, by the policy and the trust file as they are now. */
async function verified(statement: Statement, provider: Provider, { region, accounts, trust }: Now = {}) {
  const { location } = statement.place;
  const at = { file: '.github/residency.yml', line: 1, column: 1 };
  const machine = { ...MACHINES[provider], ...(region === undefined ? {} : { region }) };
  const entry = { id: location, places: 'unknown', operators: 'unknown', ...machine, at };
  const policy = { path: '.github/residency.yml', locations: new Map([[location, entry]]) } as unknown as Policy;
  const pins = pinsOf(provider);
  const named = { aws: 'accounts', gcp: 'projects', azure: 'subscriptions' }[provider];
  const certificates = pins.certificates.length === 0 ? {} : { certificates: pins.certificates };
  const file = {
    version: 1,
    sites: { [location]: [SITE.publicKey] },
    platforms: { [location]: { [named]: accounts ?? pins.accounts, ...certificates } },
  };
  const files = trust === 'nothing' ? {} : { '.github/trust.yml': JSON.stringify(file) };
  const [read] = decodeEvidence(encodeEvidence([statement]));
  const [found] = await withClaims([read as Statement], policy, memoryHost({ files }), platforms(cloud.addresses));
  return { claim: found?.claim, faults: found?.platformFaults, at: found?.claimedAt };
}

describe.each(ALL)('what %s signed', (provider) => {
  it('is verified again at the gate, from the evidence alone', async () => {
    const found = await verified(await proven(provider), provider);
    expect(found).toMatchObject({ claim: 'verified', faults: [] });
    expect(Math.abs(Date.now() - Date.parse(found.at ?? ''))).toBeLessThan(60_000);
  });

  it.each<[string, Now, string]>([
    ['the policy has the location elsewhere', { region: 'us-east-1' }, 'proof/region-differs'],
    ['the trust file names other accounts', { accounts: otherAccounts(provider) }, 'proof/account-not-pinned'],
    ['there is no trust file any more', { trust: 'nothing' }, 'proof/platform-not-pinned'],
  ])('does not hold where %s now', async (_, now, code) => {
    expect((await verified(await proven(provider), provider, now)).faults).toEqual([code]);
  });
});

describe.each<Exclude<Provider, 'aws'>>(['gcp', 'azure'])('a claim that %s signed for', (provider) => {
  it.each<[string, (each: Statement) => Statement]>([
    ['another repository', (each) => ({ ...each, run: { ...each.run, repository: 'OTHER/two-hospitals' } })],
    ['another run', (each) => ({ ...each, run: { ...each.run, run: '99' } })],
    ['another attempt', (each) => ({ ...each, run: { ...each.run, attempt: 2 } })],
    ['another job: a relay', (each) => ({ ...each, run: { ...each.run, job: '8' } })],
    ['another step', (each) => ({ ...each, step: 'test' })],
    ['another partition', (each) => ({ ...each, instance: 'de' })],
    ['another target', (each) => ({ ...each, place: { ...each.place, target: 'berlin-runner' } })],
    ['another policy', (each) => ({ ...each, texts: { ...each.texts, policy: `sha256:${'9'.repeat(64)}` as never } })],
  ])('shows nothing of %s, and neither does the site’s', async (_, change) => {
    expect(await verified(change(await proven(provider)), provider)).toEqual({
      claim: 'not-verified',
      faults: ['proof/claim-differs'],
      at: expect.any(String),
    });
  });

  it('shows nothing once it was written anew', async () => {
    const statement = await proven(provider);
    const claim = claimText({ ...expectedOf(BASE), step: 'train' }, new Date(Date.now() + 1).toISOString());
    const platform = { ...statement.place.platform, claim } as PlatformProof;
    const other = { ...statement, place: { ...statement.place, platform } };
    expect((await verified(other, provider)).faults).toEqual(['proof/platform-replayed']);
  });
});

describe('the site’s signature is over what the cloud signed', () => {
  const other = async (provider: Provider) => {
    const statement = await proven(provider);
    const platform = await platforms(cloud.addresses).ask(provider, claimText(expectedOf(BASE)));
    return { ...statement, place: { ...statement.place, platform } };
  };

  it('so another document beside it voids it', async () => {
    cloud.aws = { instanceId: 'i-0fedcba9876543210' };
    const elsewhere = await platforms(cloud.addresses).ask('aws', '');
    cloud.mend();
    const statement = await proven('aws');
    const moved = { ...statement, place: { ...statement.place, platform: elsewhere } };
    expect(await verified(moved, 'aws')).toMatchObject({ claim: 'not-verified', faults: [] });
    expect(await verified(await other('azure'), 'azure')).toMatchObject({ claim: 'not-verified', faults: [] });
  });

  it('and without it a document that the site signed over voids it too', async () => {
    const { platform: _, ...place } = (await proven('aws')).place;
    expect(await verified({ ...BASE, place: { ...place, level: 'site' } }, 'aws')).toMatchObject({
      claim: 'not-verified',
    });
  });

  it('so a region of Azure that was written anew voids it', async () => {
    const statement = await proven('azure');
    const platform = { ...statement.place.platform, region: 'westeurope' } as PlatformProof;
    const moved = { ...statement, place: { ...statement.place, platform } };
    expect(await verified(moved, 'azure', { region: 'westeurope' })).toMatchObject({
      claim: 'not-verified',
      faults: [],
    });
  });

  it('by the key of this location, and no other’s', async () => {
    const statement = await proven('aws');
    const { platform } = statement.place;
    const document = documentDigest(platform as PlatformProof);
    const copied = signed({ ...expectedOf(BASE), document }, generateEd25519());
    const other = { ...statement, place: { ...statement.place, signed: copied } };
    expect(await verified(other, 'aws')).toMatchObject({ claim: 'not-verified', faults: [] });
  });
});

function otherAccounts(provider: Provider): readonly string[] {
  return { aws: ['999999999999'], gcp: ['other-project'], azure: ['00000000-2222-3333-4444-555555555555'] }[provider];
}
