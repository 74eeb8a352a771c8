import type { ProofLevel, SignedClaim } from '../../../src/domain/outcome/statement.ts';
import { levelShown, satisfies, strongest } from '../../../src/domain/policy/proof-levels.ts';

const LEVELS: readonly ProofLevel[] = ['declared', 'service', 'site', 'platform'];

it('which proof is enough for which need', () => {
  const table = LEVELS.map((needed) => [needed, LEVELS.filter((shown) => satisfies(shown, needed))]);
  expect(Object.fromEntries(table)).toEqual({
    declared: ['declared', 'service', 'site', 'platform'],
    service: ['service', 'site', 'platform'],
    site: ['site', 'platform'],
    platform: ['platform'],
  });
});

it('what fulfils both of two needs fulfils the stronger, and the other way round', () => {
  for (const a of LEVELS)
    for (const b of LEVELS)
      for (const shown of LEVELS)
        expect(satisfies(shown, strongest(a, b))).toBe(satisfies(shown, a) && satisfies(shown, b));
});

describe('what proofs reach together', () => {
  const signed: SignedClaim = { claim: '{}', key: 'k', signature: 's' };
  const service = { job: '1', runner: 'r', group: '', labels: [] };
  const aws = { provider: 'aws', document: 'd' } as const;
  const azure = { provider: 'azure', claim: '{}', document: 'd', vm: 'v', region: 'r' } as const;
  const gcp = { provider: 'gcp', claim: '{}', token: 't' } as const;

  it.each<[string, Parameters<typeof levelShown>[0], ProofLevel]>([
    ['nothing', {}, 'declared'],
    ['the service', { service }, 'service'],
    ['a site that signs', { signed }, 'site'],
    ['both', { signed, service }, 'site'],
    ['Google, which signs region and nonce', { platform: gcp }, 'platform'],
    ['AWS alone, whose document is bound to no job', { platform: aws }, 'declared'],
    ['AWS and the service', { platform: aws, service }, 'service'],
    ['AWS and a site that signs', { platform: aws, signed }, 'platform'],
    ['Azure alone, which signs no region', { platform: azure }, 'declared'],
    ['Azure and a site that signs', { platform: azure, signed }, 'platform'],
  ])('%s', (_, proofs, level) => {
    expect(levelShown(proofs)).toBe(level);
  });
});
