import type { PlatformPins } from '../../../src/domain/gate/platform.ts';
import type { ExpectedClaim } from '../../../src/domain/gate/site-claim.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import { Refusal } from '../../../src/domain/outcome/finding.ts';
import type { PlaceClaim } from '../../../src/ports.ts';
import { platforms } from '../../../src/systems/platform/platforms.ts';
import { provenByPlatform } from '../../../src/systems/platform/prove.ts';
import { Cloud } from '../../support/cloud.ts';

/** Machines of three clouds: their metadata service is a server of this machine, which signs with certificates made here. */

export const cloud = new Cloud();

/** In each file that asks it. */
export function servedWhileTesting(): void {
  beforeAll(() => cloud.start());
  beforeEach(() => cloud.mend());
  afterAll(() => cloud.stop());
}

const RUN = { host: 'local', repository: 'OWNER/ml', run: '1', attempt: 1, job: 'j', commit: 'c'.repeat(40) } as const;
const POLICY = `sha256:${'a'.repeat(64)}` as Digest;

export const MACHINES = {
  aws: { provider: 'aws', region: 'eu-central-1' },
  gcp: { provider: 'gcp', region: 'europe-west4' },
  azure: { provider: 'azure', region: 'northeurope' },
} as const;
export type Provider = keyof typeof MACHINES;

export const pinsOf = (provider: Provider): PlatformPins =>
  ({
    aws: { provider: 'aws', accounts: ['123456789012'], certificates: [cloud.awsCertificate.pem] },
    gcp: { provider: 'gcp', accounts: ['clinic-ml'], certificates: [] },
    azure: {
      provider: 'azure',
      accounts: ['11111111-2222-3333-4444-555555555555'],
      certificates: [cloud.azureRoot.pem],
    },
  })[provider] as PlatformPins;

interface Given {
  readonly claim?: Partial<PlaceClaim>;
  readonly pins?: Partial<PlatformPins>;
  readonly hasSigner?: boolean;
  readonly shift?: number;
}

/** What a step on such a machine has to show. */
export const claimOf = (provider: Provider): PlaceClaim => ({
  target: 'cloud-runner',
  location: 'there',
  atLeast: 'platform',
  step: 'train',
  policy: '.github/residency.yml',
  policyDigest: POLICY,
  runsOn: 'cloud',
  hosted: false,
  run: RUN,
  siteKeys: [],
  parents: [],
  cloud: MACHINES[provider],
  pins: pinsOf(provider),
});

export function prove(provider: Provider, { claim, pins, hasSigner = true, shift = 0 }: Given = {}) {
  const asked: PlaceClaim = { ...claimOf(provider), pins: { ...pinsOf(provider), ...pins }, ...claim };
  const expected: ExpectedClaim = {
    run: RUN,
    location: 'there',
    step: 'train',
    target: 'cloud-runner',
    policy: POLICY,
  };
  const now = new Date(Date.now() + shift).toISOString();
  return provenByPlatform(asked, expected, { platforms: platforms(cloud.addresses), hasSigner, now });
}

/** The codes of a refusal, with its reason where it has one. */
export async function refusal(provider: Provider, given: Given = {}): Promise<string[]> {
  const thrown = await prove(provider, given).catch((cause: unknown) => cause);
  if (!(thrown instanceof Refusal)) throw thrown instanceof Error ? thrown : new Error('nothing was refused');
  return thrown.findings.map(({ code, params: { reason } }) =>
    reason !== undefined && 'value' in reason ? `${code}: ${reason.value}` : code,
  );
}

export const NOT_PINNED = 'not signed by a certificate that the trust file leads to';
